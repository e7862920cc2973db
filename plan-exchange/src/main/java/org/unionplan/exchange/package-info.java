/**
 * The common parts of all other forms of a document: tables ({@link org.unionplan.exchange.ListTable}), the kinds of files
 * that are not tables, the notation of dates and numbers, the guard against formulas, and the results of imports and exports.
 *
 * <p>The forms have packages of their own: {@code agreement} for registers as lists, {@code sheet} for plans and
 * observations as tables, {@code table} for one table over many documents, {@code calendar}, {@code markdown}, {@code
 * stratml} and {@code iati}.
 */
@NullMarked
package org.unionplan.exchange;

import org.jspecify.annotations.NullMarked;
