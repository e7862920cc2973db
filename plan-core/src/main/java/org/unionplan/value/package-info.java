/**
 * Small values, each holding its own invariant: identifiers, text, numbers, time, money, and data the model does not
 * know. Nothing here knows what a plan is.
 */
@NullMarked
package org.unionplan.value;

import org.jspecify.annotations.NullMarked;
