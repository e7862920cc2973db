/**
 * Drafts of plans and pacts from web pages, Word documents and Markdown: {@link
 * org.unionplan.office.draft.PlanDraft} and {@link org.unionplan.office.draft.PactDraft}.
 *
 * <p>A text comes as blocks from {@code org.unionplan.office.source}, whatever its form, and is read in one way:
 *
 * <ul>
 *   <li>{@code TextSection} is a heading with what is below it, {@code SectionReader} finds them, also where a heading
 *       is but a line in bold; {@code DraftWords} knows the headings and labels of plans, {@code HeadingLabel} their
 *       numbers;
 *   <li>{@code PlanDraftReader} finds the place of each section in a plan, {@code PassageReader} that of
 *       passages about the whole plan; {@code ElementReader} reads an element with
 *       what is below it into an {@code ElementDraft}, {@code DraftTables} its tables, {@code ItemEnding} the date and
 *       owner at the end of an item, {@code ValuesReader} values;
 *   <li>{@code ElementBuilder} decides on the levels and builds the elements;
 *   <li>{@code PactDraftReader} reads a pact, {@code SignatureReader} who signed it;
 *   <li>{@code DraftFindings} collects every guess, with its line.
 * </ul>
 */
@NullMarked
package org.unionplan.office.draft;

import org.jspecify.annotations.NullMarked;
