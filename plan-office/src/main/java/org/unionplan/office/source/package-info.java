/**
 * Texts of others as blocks, whatever their form: headings, paragraphs, items of lists and tables, each with its line.
 * {@link org.unionplan.office.source.SourceText} is a whole text; {@code HtmlSource}, {@code DocxSource} and {@code
 * MarkdownSource} read one form each and hand {@code RunningText} to a {@link org.unionplan.office.source.BlockList},
 * which is where all limits are.
 */
@NullMarked
package org.unionplan.office.source;

import org.jspecify.annotations.NullMarked;
