package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the member that may stand for the whole thing in a document if nothing else is set. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Shorthand {}
