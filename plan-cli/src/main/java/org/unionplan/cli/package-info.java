/**
 * The program {@code plan}.
 *
 * <p>{@link org.unionplan.cli.Main} runs one of the {@code *Command} classes, each a subcommand. A command reads its
 * documents ({@code document}), or files that become documents ({@code source}), with options it shares with others ({@code
 * option}), asks the library, and hands the result to a class for each form it can be printed in ({@code show} for whole
 * documents, {@code answer} for the rest). Those write in the reader's language ({@code text}) to the one output ({@code
 * io}).
 */
@NullMarked
package org.unionplan.cli;

import org.jspecify.annotations.NullMarked;
