package org.unionplan.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Questions about the types of the model that names and signatures answer. */
final class Model {

    private static final Set<String> CONTAINERS = Set.of("java.util.Optional", "java.util.List");

    private Model() {}

    /** Returns true for an interface of the model: a type, or the shared part of several types. */
    static boolean isPartOf(Element element) {
        return element.getKind().isInterface()
                && isExtensible((TypeElement) element)
                && !isNamed(element, ModelNames.EXTENSIBLE);
    }

    /** Returns true if the type has members that the model does not know. */
    static boolean isExtensible(TypeElement type) {
        return isNamed(type, ModelNames.EXTENSIBLE)
                || superInterfaces(type).stream().anyMatch(Model::isExtensible);
    }

    static boolean isNamed(Element element, TypeName name) {
        return element instanceof TypeElement type && type.getQualifiedName().contentEquals(name.qualified());
    }

    /** Returns true if instances are of exactly this type, not of one that shares its members. */
    static boolean isConcrete(TypeElement type) {
        return Annotations.find(type, ModelNames.IMMUTABLE.qualified()).isPresent();
    }

    /** The interfaces whose members it shares, apart from those of Immutables, which do not exist yet. */
    static List<TypeElement> sharedBy(TypeElement type) {
        return superInterfaces(type).stream().filter(Model::isPartOf).toList();
    }

    private static List<TypeElement> superInterfaces(TypeElement type) {
        List<TypeElement> found = new ArrayList<>();
        for (TypeMirror each : type.getInterfaces()) {
            if (each.getKind() == TypeKind.DECLARED) {
                found.add((TypeElement) ((DeclaredType) each).asElement());
            }
        }
        return found;
    }

    /** The accessors it declares itself, in the order of its source. */
    static List<ExecutableElement> accessors(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT)
                        && method.getParameters().isEmpty()
                        && Names.isAccessor(method.getSimpleName().toString()))
                .toList();
    }

    /** The accessors of the type, inherited ones first. */
    static List<ExecutableElement> allAccessors(TypeElement type) {
        List<ExecutableElement> all = new ArrayList<>();
        sharedBy(type).forEach(shared -> all.addAll(allAccessors(shared)));
        all.addAll(accessors(type));
        return all;
    }

    /** Returns the type that an accessor returns, or that is in the {@code Optional} or list it returns. */
    static TypeMirror valueOf(ExecutableElement accessor) {
        TypeMirror returned = accessor.getReturnType();
        if (returned instanceof DeclaredType declared
                && CONTAINERS.contains(containerOf(accessor))
                && declared.getTypeArguments().size() == 1) {
            return declared.getTypeArguments().get(0);
        }
        return returned;
    }

    /** The qualified name of the class an accessor returns, empty for a primitive. */
    static String containerOf(ExecutableElement accessor) {
        return elementOf(accessor.getReturnType())
                .map(type -> type.getQualifiedName().toString())
                .orElse("");
    }

    static Optional<TypeElement> elementOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** Returns true if it has a static method of that name without parameters. */
    static boolean hasStatic(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name)
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().isEmpty());
    }

    /** Returns true if it has a static field of that name. */
    static boolean hasConstant(TypeElement type, String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(name)
                        && field.getModifiers().contains(Modifier.STATIC));
    }

    static boolean hasNested(TypeElement type, String name) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .anyMatch(nested -> nested.getSimpleName().contentEquals(name));
    }

    /** Returns true if a thing of the one type may contain, at any depth, a thing of the other. */
    static boolean contains(TypeElement type, TypeElement other) {
        Set<TypeElement> seen = new LinkedHashSet<>(Set.of(type));
        List<TypeElement> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            TypeElement next = open.remove(open.size() - 1);
            if (isOrShares(next, other)) {
                return true;
            }
            for (ExecutableElement accessor : allAccessors(next)) {
                elementOf(valueOf(accessor))
                        .filter(value -> isPartOf(value) && seen.add(value))
                        .ifPresent(open::add);
            }
        }
        return false;
    }

    private static boolean isOrShares(TypeElement type, TypeElement other) {
        return type.equals(other) || sharedBy(type).stream().anyMatch(shared -> isOrShares(shared, other));
    }

    /** The names that occur twice among the members of the type. */
    static Set<String> duplicates(TypeElement type) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (ExecutableElement accessor : allAccessors(type)) {
            String member = Names.member(accessor.getSimpleName().toString());
            if (!once.add(member)) {
                twice.add(member);
            }
        }
        return twice;
    }
}
