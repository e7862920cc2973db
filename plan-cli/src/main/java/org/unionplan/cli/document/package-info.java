/**
 * Reading of documents and reporting of findings, for all commands.
 *
 * <p>{@link org.unionplan.cli.document.OneDocument} reads one; {@link org.unionplan.cli.document.Checker}, {@link
 * org.unionplan.cli.document.LinesChecker} and {@link org.unionplan.cli.document.PortfolioChecker} check files, lines and
 * folders. Findings go through {@link org.unionplan.cli.document.Results}, which also knows the exit code.
 */
@NullMarked
package org.unionplan.cli.document;

import org.jspecify.annotations.NullMarked;
