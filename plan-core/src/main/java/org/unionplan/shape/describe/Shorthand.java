package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the member whose value may replace the whole object in a document if no other member is set. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Shorthand {}
