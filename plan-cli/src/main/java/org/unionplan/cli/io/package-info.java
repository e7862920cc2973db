/**
 * The terminal, and the reading and writing of files.
 *
 * <p>All of it ends in {@link org.unionplan.cli.io.Output}. Words of a document or of the command line reach a {@link
 * org.unionplan.cli.io.Terminal} through {@link org.unionplan.cli.io.TerminalText} alone, painted as {@link
 * org.unionplan.cli.io.StyledLine}s. {@link org.unionplan.cli.io.TargetFile} writes a file whole or not at all; {@link
 * org.unionplan.cli.io.ProgressBar} is for what takes long.
 */
@NullMarked
package org.unionplan.cli.io;

import org.jspecify.annotations.NullMarked;
