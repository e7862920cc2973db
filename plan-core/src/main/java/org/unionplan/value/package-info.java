/**
 * Small immutable values, each with its own invariant: identifiers, text, numbers, money and unknown data.
 *
 * <ul>
 *   <li><b>Names.</b> {@code ElementId} identifies a thing in its document, {@code ExternalId} elsewhere;
 *       {@code Pointer} is its place. {@code Term} is a word of an open vocabulary, {@code Keyword} one of a
 *       closed vocabulary.
 *   <li><b>Text.</b> {@code Text} is one string or several by {@code LanguageTag}, which
 *       {@code LanguageTagGrammar} parses.
 *   <li><b>Numbers.</b> {@code Decimal} keeps its scale. {@code Quantity} adds a qualifier, a unit and the
 *       words of the source, parsed by {@code QuantityParser}. {@code Money} has a currency.
 *   <li><b>Data.</b> {@code Members} keeps members that the model does not know, as {@code Datum}; every
 *       {@code Extensible} type has them. {@code Dimensions} name a part of what is measured.
 *   <li><b>Errors.</b> {@code UnionplanException} is the root of all exceptions of the library,
 *       {@code ValueFormatException} is for text that is not a value.
 * </ul>
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.value;

import org.jspecify.annotations.NullMarked;
