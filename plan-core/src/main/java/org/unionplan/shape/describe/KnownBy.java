package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the members that identify one of several in a list, where the thing has no identifier of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface KnownBy {

    /** The names of the members, in document order. */
    String[] value();
}
