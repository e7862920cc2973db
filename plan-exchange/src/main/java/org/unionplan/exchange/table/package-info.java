/**
 * The contents of documents as rows for notebooks, databases and clusters: {@link org.unionplan.exchange.table.DocumentTable} has
 * the rows of a document, {@link org.unionplan.exchange.table.FindingTable} those of a report. The columns are described in
 * {@code docs/tables.md}; later versions may add columns at the end.
 *
 * <p>{@code ColumnList} pairs columns with what they show, {@code TableSource} is a document with the languages wanted, and
 * there is a class for the rows of each table: {@code ObservationRows}, {@code AgreementRows}, {@code ElementRows} and
 * {@code BindingRows}.
 */
@NullMarked
package org.unionplan.exchange.table;

import org.jspecify.annotations.NullMarked;
