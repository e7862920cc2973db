/**
 * The model described once. A {@link org.unionplan.shape.Shape} lists a type's attributes in the order in which they
 * are written, each with its name, kind, cardinality, accessor, builder step and a sentence of documentation. Reading,
 * writing, checking, comparing and documenting are all driven by these tables; none of them knows a type of the model.
 */
@NullMarked
package org.unionplan.shape;

import org.jspecify.annotations.NullMarked;
