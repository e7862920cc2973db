/**
 * What every document shares: its identity and revision, decisions, participation, duties, narratives and references.
 * {@link org.unionplan.document.Document} is the interface of all types of documents.
 */
@NullMarked
package org.unionplan.document;

import org.jspecify.annotations.NullMarked;
