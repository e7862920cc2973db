/**
 * The front door to comparing and merging: the changes from one document to another ({@link
 * org.unionplan.compare.DocumentComparison}), as messages ({@link org.unionplan.compare.ChangeWords}), and three-way merges
 * ({@link org.unionplan.compare.DocumentMerge}).
 *
 * <p>A comparison takes three steps.
 *
 * <ul>
 *   <li>{@code Matching} pairs the {@code Thing}s of both documents. {@code ListMatching} does so within the lists of two
 *       things that are already paired, {@code MatchKeys} by equal keys such as identifiers and names, {@code
 *       SimilarThings} and {@code Similarity} by what they say, {@code Lineage} by references between the documents.
 *       {@code SiblingOrder} then finds things that changed places.
 *   <li>{@code ChangeList} walks the pairs and lists every {@link org.unionplan.compare.Change}; {@code MemberChange}
 *       classifies the change of a single value.
 *   <li>A text that changed becomes {@link org.unionplan.compare.WordingChange}s: {@code Clauses} and {@code WordTokens}
 *       split it, {@code EditorialForm} distinguishes changes of spelling from others, and {@code Alignment} finds what stayed,
 *       in long texts by {@code ShortestEdit}.
 * </ul>
 *
 * <p>A merge compares the base with both sides and keeps the changes of each by place, as a {@code Side}. {@code
 * ThreeWayMerge} walks the base and applies the changes of both: {@code ThingList} merges a list of things, {@code
 * MemberMerge} any other value, with {@code TextMerge}, {@code ListMerge} and {@code DatumMerge} for values of several
 * parts; {@code Sequences} orders what both put in; {@code MergeConflicts} collects the conflicts. Applying a comparison is
 * a merge with a side that changed nothing.
 *
 * <p>{@code ChangeWords} and {@code ConflictWords} turn changes and conflicts into messages: {@code ThingWords} describes
 * things, {@code ValueWords} values, both in the {@code DocumentWords} of a document; {@code SummaryPhrases} counts changes.
 *
 * <p>{@code ContentOrder} orders values by what they hold, and {@code ContentKey} makes them keys of a table. {@link
 * org.unionplan.compare.PactAlignment} is separate: it looks for the pledges of a pact in the parties' plans.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.compare;

import org.jspecify.annotations.NullMarked;
