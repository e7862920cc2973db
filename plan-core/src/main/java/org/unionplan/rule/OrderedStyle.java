package org.unionplan.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of {@link org.unionplan.shape.describe.ModelStyle} for what holds a map, which keeps its order in this one. */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jdkOnly = true,
        jdk9Collections = false,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(intern = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface OrderedStyle {}
