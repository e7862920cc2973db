/**
 * The command-line program: {@code plan validate} checks documents, {@code plan show} prints one to be read,
 * {@code plan pact} tells the life of a pact.
 *
 * <p>Words from a document or from the command line reach a terminal through
 * {@link org.unionplan.examples.cli.TerminalText} alone.
 */
@NullMarked
package org.unionplan.examples.cli;

import org.jspecify.annotations.NullMarked;
