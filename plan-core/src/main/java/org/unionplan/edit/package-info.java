/**
 * The front door to editing: changes to a document that keep its identifiers and references sound.
 */
@NullMarked
package org.unionplan.edit;

import org.jspecify.annotations.NullMarked;
