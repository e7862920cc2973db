/**
 * The front door to checking a document.
 */
@NullMarked
package org.unionplan.validation;

import org.jspecify.annotations.NullMarked;
