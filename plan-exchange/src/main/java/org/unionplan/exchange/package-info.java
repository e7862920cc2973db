/**
 * Other forms of what the library knows: registers of collective agreements as CSV, both ways ({@link
 * org.unionplan.exchange.AgreementCsv}), and their expiries as a calendar ({@link
 * org.unionplan.exchange.AgreementCalendar}). {@link org.unionplan.exchange.FormulaGuard} serves whoever writes CSV of
 * another kind.
 *
 * <p>A list comes in through {@code CsvReading}, one object per list:
 *
 * <ul>
 *   <li>{@code CsvBytes} decodes it, {@code CsvDialect} finds the separator, {@code CsvPlaces} the line and column of a
 *       cell;
 *   <li>{@code AgreementColumn} knows the headings, {@code AgreementRow} makes an agreement of the cells of a row, with
 *       {@code CellList} for several values in a cell, {@code Figures}, {@code WrittenDate} and {@code KnownTerms} for
 *       single ones, and {@code ListIds} for identifiers and actors;
 *   <li>{@code CsvFindings} and {@code Repairs} collect what is doubtful, {@code RegisterCheck} checks the register that
 *       results, and all of it is the report of a {@link org.unionplan.exchange.CsvImport}.
 * </ul>
 *
 * <p>A register goes out through {@code AgreementCells}, the reverse of {@code AgreementRow}, which then reads each row
 * again: what would come back changed is in the report of the {@link org.unionplan.exchange.CsvExport}.
 *
 * <p>{@code ContentLines} folds and escapes the lines of a calendar.
 */
@NullMarked
package org.unionplan.exchange;

import org.jspecify.annotations.NullMarked;
