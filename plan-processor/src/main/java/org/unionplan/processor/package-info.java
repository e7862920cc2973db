/**
 * Generates the shape and the builder steps of each type of the model from its interface.
 *
 * <p>{@link org.unionplan.processor.ShapeProcessor} finds the interfaces. {@code TypeReader} and {@code MemberReader}
 * turn one into a {@code TypeDescription} of {@code Member}s and report what is missing to {@code Problems}.
 * {@code ShapeWriter}, {@code SharedShapeWriter} and {@code StepsWriter} turn the description into sources. A generated
 * file depends on one interface; of all other types only names and accessors are looked at.
 */
@NullMarked
package org.unionplan.processor;

import org.jspecify.annotations.NullMarked;
