package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the member to show as the name of the thing. A text called {@code name} needs no mark. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface DisplayName {}
