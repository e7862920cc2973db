package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an identifier that refers to something in the same document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface RefersTo {

    /** The types it may refer to; any type with an identifier if empty. */
    Class<?>[] value() default {};
}
