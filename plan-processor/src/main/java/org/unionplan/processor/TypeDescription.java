package org.unionplan.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model, or what several types share, as its interface describes it.
 *
 * @param element the interface
 * @param sentence the first sentence of its Javadoc
 * @param parent the interface it shares with other types, or null
 * @param members its own members in document order
 * @param tail the members that follow those of the types that share them; empty for a type
 * @param key the names of the members that identify one of several in a list
 */
record TypeDescription(
        TypeElement element,
        String sentence,
        @Nullable Parent parent,
        List<Member> members,
        List<Member> tail,
        List<String> key) {

    /**
     * An interface whose members a type shares with others.
     *
     * @param name the interface
     * @param shapeClass the class that describes them
     * @param tail whether some of them come after the members of the type
     */
    record Parent(TypeName name, TypeName shapeClass, boolean tail) {}

    TypeName name() {
        return TypeName.of(element);
    }

    /** Returns true if the generated class is in the package of shapes, because the package of the type may not use it. */
    boolean isValue() {
        return name().packageName().equals(ModelNames.VALUE_PACKAGE);
    }

    TypeName shapeClass() {
        return isValue() ? name().with("Shape").in(ModelNames.SHAPE_PACKAGE) : shapeClass(element);
    }

    /**
     * The class with the properties: in the package of the type, or in the package {@code engine} below it, which is not
     * exported, if types of other packages share it.
     */
    static TypeName shapeClass(TypeElement type) {
        TypeName shape = TypeName.of(type).with("Shape");
        boolean local = Model.isConcrete(type) || isSealed(type);
        return local ? shape : shape.in(shape.packageName() + ".engine");
    }

    TypeName stepsInterface() {
        return name().with("Steps");
    }

    TypeName builder() {
        return name().nested("Builder");
    }

    boolean isShared() {
        return !Model.isConcrete(element);
    }

    /** Returns true if all types that share it are in its package, so that generated code need not be public. */
    boolean isSealed() {
        return isSealed(element);
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    /** The members that come first and those that come last. */
    List<Member> allMembers() {
        return Stream.concat(members.stream(), tail.stream()).toList();
    }
}
