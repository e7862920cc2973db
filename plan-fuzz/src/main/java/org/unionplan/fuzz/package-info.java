/**
 * Inputs that nobody would write: {@code FuzzTarget} is everything that reads something and the laws that hold for it,
 * {@code FuzzSeeds} the files to begin with. {@code FuzzRun} gives the targets to Jazzer, whose entry is {@code FuzzEntry}.
 */
@NullMarked
package org.unionplan.fuzz;

import org.jspecify.annotations.NullMarked;
