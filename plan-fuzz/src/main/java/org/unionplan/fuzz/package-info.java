/**
 * Damaged files for everything that reads files. {@code FuzzTarget} lists the readers and the laws they keep,
 * {@code FuzzSeeds} the files to begin with. {@code FuzzRun} gives the targets to Jazzer, whose entry is {@code FuzzEntry}.
 */
@NullMarked
package org.unionplan.fuzz;

import org.jspecify.annotations.NullMarked;
