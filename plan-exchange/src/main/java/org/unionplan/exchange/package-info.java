/**
 * Other forms of what the library knows: registers of collective agreements as CSV, both ways ({@link
 * org.unionplan.exchange.AgreementCsv}), and their expiries as a calendar ({@link
 * org.unionplan.exchange.AgreementCalendar}).
 */
@NullMarked
package org.unionplan.exchange;

import org.jspecify.annotations.NullMarked;
