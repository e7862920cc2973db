package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the first of the shared members that are written after the own members of a type; those before it are written
 * first.
 *
 * <p>Unlike its neighbours it is kept in class files: whether an interface has a tail is asked when the types that share
 * it are compiled, perhaps without its source.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SharedTail {}
