package org.unionplan.testkit;

import org.unionplan.document.Document;

/**
 * A document and what somebody made of it.
 *
 * @param before the document as it was, valid
 * @param after what was made of it, which may break rules; its identifier is the same
 * @param <D> the kind of document
 */
public record Revised<D extends Document>(D before, D after) {}
