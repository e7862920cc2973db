/**
 * The parts every document shares. {@link org.unionplan.document.Document} is the interface of all types of documents.
 *
 * <p>A document has a {@link org.unionplan.document.Revision}, {@link org.unionplan.document.Decision}s with a {@link
 * org.unionplan.document.Decision.Vote}, {@link org.unionplan.document.Participation}, {@link org.unionplan.document.Duty duties}
 * with their {@link org.unionplan.document.Duty.Fulfilment}s, {@link org.unionplan.document.Recital}s, {@link
 * org.unionplan.document.Narrative}s and {@link org.unionplan.document.Reference}s. These are values without calculation,
 * but for the totals of participation; {@code org.unionplan.progress} reckons what is due.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.document;

import org.jspecify.annotations.NullMarked;
