/**
 * Workbooks, XLSX and ODS, both ways. {@link org.unionplan.office.WorkbookTable} is a sheet as the rows of a list, from
 * which {@link org.unionplan.exchange.agreement.AgreementLists} reads agreements; {@link org.unionplan.office.WorkbookFile} writes
 * tables with typed cells.
 *
 * <p>{@code ZipCheck} looks at a file before anything is made of it: what kind of archive it is, and that it does not
 * unfold to more than is allowed. {@code XlsxRows} and {@code OdsRows} read a sheet, formulas by their values; {@code
 * TypedCell} decides which cells are numbers and days when a table is written. Text is never written as a formula.
 */
@NullMarked
package org.unionplan.office;

import org.jspecify.annotations.NullMarked;
