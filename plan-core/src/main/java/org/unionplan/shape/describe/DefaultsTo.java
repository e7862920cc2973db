package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the constant that a new builder starts with. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface DefaultsTo {

    /** The name of the constant, which the class of the member declares. */
    String value();
}
