/**
 * The parts of shapes that engines work with: values read by position, and their constraints. Exported only to the
 * modules of this project.
 */
@NullMarked
package org.unionplan.shape.engine;

import org.jspecify.annotations.NullMarked;
