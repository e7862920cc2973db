/** What the command-line program prints and returns, down to the byte. */
@NullMarked
package org.unionplan.cli;

import org.jspecify.annotations.NullMarked;
