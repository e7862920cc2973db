/**
 * Annotations for what the Java type of an accessor cannot say. Together with the interface they describe a type of the
 * model completely; the annotation processor of this build turns the description into a {@code Shape} and the steps of
 * the builder. They depend on nothing, so that every package may use them.
 */
@NullMarked
package org.unionplan.shape.describe;

import org.jspecify.annotations.NullMarked;
