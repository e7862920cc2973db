/** Comparison of a plan with itself after export to another format and back: the losses. Not exported. */
@NullMarked
package org.unionplan.exchange.loss;

import org.jspecify.annotations.NullMarked;
