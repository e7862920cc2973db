/** Tests of the command-line program: its output, down to the byte, and its exit codes. */
@NullMarked
package org.unionplan.cli;

import org.jspecify.annotations.NullMarked;
