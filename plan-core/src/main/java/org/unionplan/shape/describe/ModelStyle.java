package org.unionplan.shape.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.unionplan.message.UnionplanException;

/**
 * The style of the model's types in Immutables: a public interface with {@code getX()} accessors and a nested public
 * {@code Builder}, the implementation hidden, encounter order kept.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "consequence:consequences",
            "participation:participation",
            "coverage:coverage",
            "status:statuses",
            "serves:serves",
            "witness:witnesses"
        },
        jdkOnly = true,
        // Lists in as few objects as can be. Sets and maps of the kind would change their order between runs of the
        // virtual machine; no type of the model has any, and a test sees to it.
        jdk9Collections = true,
        deferCollectionAllocation = true,
        // None but this one, which is never kept in a class file: marks of a library that a user does not have would
        // make the user's compiler complain.
        allowedClasspathAnnotations = Override.class,
        throwForInvalidImmutableState = UnionplanException.MissingMember.class,
        defaults = @Value.Immutable(intern = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface ModelStyle {}
