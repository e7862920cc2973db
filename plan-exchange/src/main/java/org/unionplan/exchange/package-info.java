/**
 * Other forms of what the library knows: registers of collective agreements as CSV, both ways ({@link
 * org.unionplan.exchange.AgreementCsv}), and their expiries as a calendar ({@link
 * org.unionplan.exchange.AgreementCalendar}). {@link org.unionplan.exchange.FormulaGuard} serves whoever writes CSV of
 * another kind. Plans in XML have packages of their own; they come in as an {@link org.unionplan.exchange.XmlImport} and
 * go out as an {@link org.unionplan.exchange.XmlExport}.
 *
 * <p>A list is a {@link org.unionplan.exchange.ListTable}, of CSV or of a spreadsheet, and comes in through {@code
 * ListReading}, one object per list:
 *
 * <ul>
 *   <li>{@code CsvBytes} decodes CSV, {@code CsvDialect} finds the separator, {@code CsvTable} has the rows, {@code
 *       CsvPlaces} the line and column of a cell; {@link org.unionplan.exchange.FileKind} knows files that are no list;
 *   <li>{@code ListHeadings} finds the headings, which {@link org.unionplan.exchange.AgreementColumn} knows or a {@link
 *       org.unionplan.exchange.ListMapping} names, and {@link org.unionplan.exchange.KnownSource} the source they come
 *       from; {@code RowKind} and {@code ListGroups} are about rows that are no agreements;
 *   <li>{@code DateEvidence} and {@code NumberEvidence} look at a whole column before {@code CellReading} reads its cells
 *       with {@code WrittenDate}, {@code NamedDates}, {@code Figures} and {@code PlaceCells};
 *   <li>{@code AgreementRow} makes an agreement of the cells of a row, after {@code EmployeeCell}, {@code TermCell},
 *       {@code UnionNames}, {@code TurnedNames} and {@code BracketFlags} took compound cells apart; {@code CellList} is
 *       about several values in a cell, {@code ParticularCells} about notices and wages, {@code KnownTerms} about words of
 *       vocabularies;
 *   <li>{@code ListIds} and {@code AgreementIds} make identifiers that do not depend on the order of rows;
 *   <li>{@code CsvFindings} and {@code Repairs} collect what is doubtful, {@code RegisterCheck} checks the register that
 *       results, and all of it is the report of an {@link org.unionplan.exchange.AgreementImport}.
 * </ul>
 *
 * <p>A register goes out through {@link org.unionplan.exchange.AgreementTable} and {@code AgreementCells}, the reverse of
 * {@code AgreementRow}, which then reads each row again: what would come back changed is in the report.
 *
 * <p>A table of figures becomes a progress report ({@link org.unionplan.exchange.ReportImport}): {@code TableCells} reads
 * its cells by the evidence of their columns, {@code MetricFigures} its figures, {@code NamedThings} finds what of the plan
 * they are about, {@code ObservationCells} makes the observations.
 *
 * <p>{@code ContentLines} folds and escapes the lines of a calendar.
 */
@NullMarked
package org.unionplan.exchange;

import org.jspecify.annotations.NullMarked;
