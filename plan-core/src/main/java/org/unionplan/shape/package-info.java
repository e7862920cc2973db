/**
 * The model described once. A {@link org.unionplan.shape.Shape} lists a type's properties in the order in which they
 * are written, each with its name, kind, cardinality and a sentence of documentation; an
 * {@link org.unionplan.shape.engine.PropertyAccess} beside it reads them and gives them to a builder. Both are generated from the
 * interface of the type, which returns its shape by a static method {@code shape()}. Reading, writing, checking,
 * comparing and documenting are all driven by these tables; none of them knows a type of the model.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.shape;

import org.jspecify.annotations.NullMarked;
