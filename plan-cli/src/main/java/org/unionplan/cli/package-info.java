/**
 * The program {@code plan}.
 *
 * <p>{@link org.unionplan.cli.Main} runs one of the {@code *Command} classes, each a subcommand. The options and
 * files that several commands take are classes of their own, {@code *Option} and {@code *File}. A command reads documents
 * with {@link org.unionplan.cli.OneDocument} or, where many files or lines are checked, with
 * {@link org.unionplan.cli.Checker} and {@link org.unionplan.cli.LinesChecker}, asks the library, and hands the answer to
 * a class for each form it can be printed in:
 *
 * <ul>
 *   <li>{@code *Text}, {@code *Tree}, {@code *List} and {@link org.unionplan.cli.PactLife} for people, on a
 *       {@link org.unionplan.cli.TextLayout} of {@link org.unionplan.cli.StyledLine}s and
 *       {@link org.unionplan.cli.TextTable}s;
 *   <li>{@code *Json} for programs, through {@link org.unionplan.cli.JsonTree};
 *   <li>{@code *Csv} and {@code *Markdown}.
 * </ul>
 *
 * <p>{@link org.unionplan.cli.Wording} gives names and texts in the reader's language. Findings go through
 * {@link org.unionplan.cli.Results}, which also knows the exit code ({@link org.unionplan.cli.ExitCode}).
 *
 * <p>All of it ends in {@link org.unionplan.cli.Output}. Words from a document or from the command line reach a terminal
 * through {@link org.unionplan.cli.TerminalText} alone.
 */
@NullMarked
package org.unionplan.cli;

import org.jspecify.annotations.NullMarked;
