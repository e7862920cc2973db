package org.unionplan.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The imports of a file: types are imported as they are named, the second of two with one simple name is not. */
final class Imports {

    private final String packageName;
    private final Map<String, String> packages = new HashMap<>();

    Imports(TypeName file) {
        this.packageName = file.packageName();
        packages.put(file.simpleName(), packageName);
    }

    /** Returns the name of the type in the file. */
    String name(TypeName type) {
        String taken = packages.putIfAbsent(type.outermost(), type.packageName());
        return taken == null || taken.equals(type.packageName()) ? type.simpleName() : type.qualified();
    }

    /** The import declarations, sorted. */
    String declarations() {
        TreeSet<String> declarations = new TreeSet<>();
        packages.forEach((simpleName, in) -> {
            if (!in.equals(packageName) && !in.equals("java.lang")) {
                declarations.add("import " + in + "." + simpleName + ";\n");
            }
        });
        return String.join("", declarations);
    }
}
