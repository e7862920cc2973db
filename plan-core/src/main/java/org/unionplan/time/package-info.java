/**
 * Time as documents state it.
 *
 * <ul>
 *   <li>{@code Timeframe} is a date, interval or duration in EDTF, or the words of a source.
 *       {@code EdtfParser} parses the notation, with {@code EdtfDateParser} and {@code IsoDuration}, into a
 *       {@code TimeframeBody}.
 *   <li>{@code Recurrence} is a repetition. {@code RecurrenceParser} parses the notation into a
 *       {@code Cadence}, whose occurrences {@code OccurrenceList} calculates one by one.
 *   <li>{@code DateRange} is a range of days, both ends included. {@code IsoDay} parses and packs single
 *       days.
 * </ul>
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.time;

import org.jspecify.annotations.NullMarked;
