/**
 * Sentences as a code and parameters, put into words at the edge.
 *
 * <p>Every type of this package is immutable and thread-safe.
 *
 * <pre>
 * Message          a code and named parameters; the model and all answers hold these
 * Messages         the sentences of one language; formats a Message
 * Messages.Bundle  where a module keeps its sentences
 * </pre>
 */
@NullMarked
package org.unionplan.message;

import org.jspecify.annotations.NullMarked;
