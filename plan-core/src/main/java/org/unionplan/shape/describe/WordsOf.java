package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the open vocabulary that a term comes from. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface WordsOf {

    /** The class with the constant {@code VOCABULARY}. */
    Class<?> value();
}
