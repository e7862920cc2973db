/**
 * Documents as Markdown, for wikis, issues and README files: {@link org.unionplan.exchange.markdown.MarkdownExport} is the
 * front door, {@code PlanMarkdown} and {@code PactMarkdown} write one type each, {@code MetricRows} tables of metrics, and
 * {@code MarkdownLines} every line. {@link org.unionplan.exchange.markdown.MarkdownText} keeps the text of a document from
 * being markup, and {@code MarkdownLosses} reports what has no place.
 */
@NullMarked
package org.unionplan.exchange.markdown;

import org.jspecify.annotations.NullMarked;
