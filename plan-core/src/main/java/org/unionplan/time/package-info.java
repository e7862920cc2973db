/**
 * Time as documents state it: {@link org.unionplan.time.Timeframe}, {@link org.unionplan.time.Recurrence} and {@link
 * org.unionplan.time.DateRange}, with the notations they are written in.
 */
@NullMarked
package org.unionplan.time;

import org.jspecify.annotations.NullMarked;
