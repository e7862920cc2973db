/**
 * The front door to comparing and merging: the changes from one document to another ({@link
 * org.unionplan.compare.DocumentComparison}), said in words ({@link org.unionplan.compare.ChangeSummary}), and what two
 * people made of one ({@link org.unionplan.compare.DocumentMerge}).
 *
 * <p>A comparison takes three steps.
 *
 * <ul>
 *   <li>{@code Matching} pairs the {@code Thing}s of both documents. {@code ListMatching} does so within the lists of two
 *       things that are already paired, {@code MatchKeys} by equal keys such as identifiers and names, {@code
 *       SimilarThings} and {@code Similarity} by what they say, {@code Lineage} by references from other documents. {@code
 *       SiblingOrder} then finds what has changed places.
 *   <li>{@code ChangeList} walks the pairs and lists every {@link org.unionplan.compare.Change}; {@code MemberChange}
 *       judges a single value.
 *   <li>A text that changed becomes {@link org.unionplan.compare.WordingChange}s: {@code Clauses} and {@code Words} take
 *       it apart, {@code EditorialForm} says whether only its spelling differs, and {@code Alignment} finds what stayed,
 *       in long texts by {@code ShortestEdit}.
 * </ul>
 *
 * <p>A merge compares the base with both sides and keeps the changes of each by place, as a {@code Side}. {@code
 * ThreeWayMerge} walks the base and makes both sides' changes: {@code ThingList} merges a list of things, {@code
 * MemberMerge} any other value, both by {@code Sequences}; {@code MergeConflicts} collects where they disagree.
 * Applying a comparison is a merge with a side that changed nothing.
 *
 * <p>{@code ContentOrder} is an order of anything by what it holds, and {@code ContentKey} makes it the key of a table.
 * {@link org.unionplan.compare.PactAlignment} stands apart: it looks for the pledges of a pact in the parties' plans.
 */
@NullMarked
package org.unionplan.compare;

import org.jspecify.annotations.NullMarked;
