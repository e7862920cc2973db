/**
 * The shape of what every document shares, generated from {@link org.unionplan.document.Document}. Not exported.
 */
@NullMarked
package org.unionplan.document.engine;

import org.jspecify.annotations.NullMarked;
