/**
 * Files that are no documents yet, lists, text and XML, and how each kind becomes one.
 *
 * <p>A {@link org.unionplan.cli.source.ListFile} knows its kind by its first bytes; an {@link
 * org.unionplan.cli.source.ImportKind} is what is to be made of it.
 */
@NullMarked
package org.unionplan.cli.source;

import org.jspecify.annotations.NullMarked;
