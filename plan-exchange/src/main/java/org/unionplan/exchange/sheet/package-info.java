/**
 * Plans and their observations as tables, both ways.
 *
 * <ul>
 *   <li>In: {@link org.unionplan.exchange.sheet.PlanImport} through {@code PlanTableReader}, whose rows are {@code PlanNode}s
 *       that {@code PlanElements} and {@code PlanMetrics} turn into a plan; {@link
 *       org.unionplan.exchange.sheet.ReportImport} through {@code ReportTableReader}, where {@code NamedThings} finds what
 *       of the plan a row is about and {@code ObservationCells} makes the observations.
 *   <li>Both know their headings by {@code PlanColumn} and {@code ReportColumn} and read cells through {@code TableCells},
 *       one {@code ReadRow} after the other, figures through {@code MetricFigures}; {@link
 *       org.unionplan.exchange.sheet.TableReading} says how dates and numbers are written.
 *   <li>Out: {@link org.unionplan.exchange.sheet.PlanTables}, an {@code ElementSheet} and an {@code ObservationSheet}.
 * </ul>
 */
@NullMarked
package org.unionplan.exchange.sheet;

import org.jspecify.annotations.NullMarked;
