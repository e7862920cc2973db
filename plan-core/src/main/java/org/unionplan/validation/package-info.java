/**
 * The front door to checking a document.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.validation;

import org.jspecify.annotations.NullMarked;
