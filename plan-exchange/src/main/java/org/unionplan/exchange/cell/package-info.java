/**
 * Cells of lists, whatever the list is about.
 *
 * <ul>
 *   <li>{@code CellText} and {@code CellList}: the text of a cell, and several values in one;
 *   <li>{@code DateEvidence} and {@code NumberEvidence} look at a whole column; then {@code WrittenDate}, {@code NamedDates}
 *       and {@code Figures} read its cells, {@code KnownTerms} the words of vocabularies;
 *   <li>{@code LooseDates}: dates in running text;
 *   <li>{@code ListIds}, {@code FreeIds} and {@code ImportedIds}: identifiers that do not depend on the order of rows.
 * </ul>
 */
@NullMarked
package org.unionplan.exchange.cell;

import org.jspecify.annotations.NullMarked;
