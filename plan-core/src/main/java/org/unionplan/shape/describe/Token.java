package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an identifier that names something without referring to it, such as an event that may never be recorded. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Token {}
