package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a member without which the thing is about everything, so that removing the last value would widen it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface NoneMeansAll {}
