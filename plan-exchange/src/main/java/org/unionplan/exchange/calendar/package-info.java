/**
 * Calendars (RFC 5545) of agreements, plans and pacts: {@link org.unionplan.exchange.calendar.AgreementCalendar} and {@link
 * org.unionplan.exchange.calendar.DocumentCalendar}. {@code CalendarDates} and {@code PactCalendarDays} find the days,
 * {@code CalendarText} writes the events and {@code ContentLines} folds and escapes their lines; {@link
 * org.unionplan.exchange.calendar.PublishedCalendar} is an earlier calendar that the new one follows.
 */
@NullMarked
package org.unionplan.exchange.calendar;

import org.jspecify.annotations.NullMarked;
