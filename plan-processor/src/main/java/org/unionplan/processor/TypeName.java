package org.unionplan.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The name of a class or interface.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleName its name within the package, with the enclosing types of a nested one: {@code Priority.Builder}
 */
record TypeName(String packageName, String simpleName) {

    static TypeName of(TypeElement type) {
        String name = type.getSimpleName().toString();
        Element enclosing = type.getEnclosingElement();
        if (enclosing instanceof TypeElement outer) {
            return of(outer).nested(name);
        }
        return new TypeName(
                enclosing instanceof PackageElement in ? in.getQualifiedName().toString() : "", name);
    }

    static TypeName of(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        return new TypeName(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
    }

    TypeName nested(String name) {
        return new TypeName(packageName, simpleName + "." + name);
    }

    /** The top-level type of its package named after it, such as {@code PriorityShape}, even if it is nested. */
    TypeName with(String suffix) {
        return new TypeName(packageName, innermost() + suffix);
    }

    TypeName in(String otherPackage) {
        return new TypeName(otherPackage, simpleName);
    }

    /** The name of the type itself, without the ones that enclose it. */
    String innermost() {
        return simpleName.substring(simpleName.lastIndexOf('.') + 1);
    }

    /** The name of the type itself or of the one that encloses it. */
    String outermost() {
        int dot = simpleName.indexOf('.');
        return dot < 0 ? simpleName : simpleName.substring(0, dot);
    }

    String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
