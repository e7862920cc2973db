/**
 * Names, figures and dates in the reader's language, and their layout: {@link org.unionplan.cli.text.Wording} for texts,
 * {@link org.unionplan.cli.text.TextLayout} for indented lines, {@link org.unionplan.cli.text.TextTable} for columns.
 */
@NullMarked
package org.unionplan.cli.text;

import org.jspecify.annotations.NullMarked;
