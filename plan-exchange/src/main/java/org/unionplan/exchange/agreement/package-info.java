/**
 * Registers of collective agreements as lists, both ways: {@link org.unionplan.exchange.agreement.AgreementCsv} for CSV,
 * {@link org.unionplan.exchange.agreement.AgreementLists} for any {@link org.unionplan.exchange.ListTable}.
 *
 * <p>A list comes in through {@code ListReading}, one object per list:
 *
 * <ul>
 *   <li>{@code ListHeadings} finds the headings, which {@link org.unionplan.exchange.agreement.AgreementColumn} knows or a
 *       {@link org.unionplan.exchange.agreement.ListMapping} names, and {@link
 *       org.unionplan.exchange.agreement.KnownSource} the source they come from; {@code RowKind} and {@code ListGroups} are
 *       about rows that are no agreements;
 *   <li>{@code CellReading} reads the cells of a column by the evidence of all of them, {@code PlaceCells} and {@code
 *       RegionNames} places;
 *   <li>{@code AgreementRow} makes an agreement of the {@code RowCells} of a row, after {@code EmployeeCell}, {@code
 *       TermCell}, {@code UnionNames}, {@code TurnedNames} and {@code BracketFlags} took compound cells apart; {@code
 *       ParticularCells} is about notices and wages;
 *   <li>{@code AgreementIds} makes identifiers of what distinguishes agreements;
 *   <li>{@code Repairs} collects what was read otherwise than written, {@code RegisterCheck} checks the register that
 *       results, and all of it is the report of an {@link org.unionplan.exchange.agreement.AgreementImport}.
 * </ul>
 *
 * <p>A register goes out through {@link org.unionplan.exchange.agreement.AgreementTable} and {@code AgreementCells}, the
 * reverse of {@code AgreementRow}, which then reads each row again: what would come back changed is in the report.
 */
@NullMarked
package org.unionplan.exchange.agreement;

import org.jspecify.annotations.NullMarked;
