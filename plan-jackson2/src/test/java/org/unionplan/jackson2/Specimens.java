package org.unionplan.jackson2;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.value.Extensible;

/**
 * Values of every public type of core: it starts from some and calls every public method for which it has arguments, until
 * no more types turn up.
 */
final class Specimens {

    /** So many values of each class are kept, and tried as arguments. */
    private static final int KEPT = 4;

    private static final int TRIED = 3;

    private static final int MOST = 6;

    private static final int ROUNDS = 4;

    private final List<Class<?>> types;
    private final Map<Class<?>, List<Object>> found = new HashMap<>();
    private final Set<String> called = new HashSet<>();

    Specimens(List<?> seeds) throws IOException, URISyntaxException {
        this.types = publicTypes();
        seeds.forEach(this::keep);
        for (int round = 0; round < ROUNDS; round++) {
            types.forEach(this::explore);
        }
    }

    /** Every public type of the exported packages, in alphabetical order. */
    static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path code = Path.of(Document.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleReference core = ModuleFinder.of(code).find("org.unionplan.core").orElseThrow();
        List<String> exported = core.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = core.open();
                Stream<String> names = reader.list()) {
            for (String name :
                    names.filter(each -> each.endsWith(".class")).sorted().toList()) {
                String type =
                        name.substring(0, name.length() - ".class".length()).replace('/', '.');
                int end = type.lastIndexOf('.');
                if (end > 0 && exported.contains(type.substring(0, end)) && !type.endsWith("package-info")) {
                    types.add(load(type));
                }
            }
        }
        types.removeIf(type -> !isPublic(type) || type.isAnnotation());
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Document.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** The values by the public type that they are of, none where none was found. */
    Map<String, List<Object>> byType() {
        Map<String, List<Object>> byType = new TreeMap<>();
        for (Class<?> type : types) {
            byType.put(type.getName(), of(type));
        }
        return byType;
    }

    private List<Object> of(Class<?> type) {
        return found.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Arguments for a parameter; for a collection of a type, one with some values of that. */
    private List<Object> candidates(Type parameter) {
        if (parameter instanceof Class<?> type) {
            return candidates(type);
        } else if (parameter instanceof TypeVariable<?> variable) {
            return candidates(variable.getBounds()[0]);
        } else if (parameter instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] of = generic.getActualTypeArguments();
            if (raw.isAssignableFrom(List.class)) {
                return List.of(candidates(of[0]));
            }
            return raw == Map.class ? List.of(together(candidates(of[0]), candidates(of[1]))) : candidates(raw);
        }
        return List.of();
    }

    private static Map<Object, Object> together(List<Object> keys, List<Object> values) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size() && !values.isEmpty(); i++) {
            map.put(keys.get(i), values.get(0));
        }
        return map;
    }

    /** Some values of each class that is a type. */
    private List<Object> candidates(Class<?> type) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        return found.entrySet().stream()
                .filter(entry -> boxed.isAssignableFrom(entry.getKey()))
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .flatMap(entry -> entry.getValue().stream().limit(TRIED))
                .limit(MOST)
                .toList();
    }

    private void explore(Class<?> type) {
        if (type.isEnum()) {
            Arrays.asList(type.getEnumConstants()).forEach(this::keep);
        }
        List<Method> methods = new ArrayList<>(List.of(type.getMethods()));
        methods.removeIf(method -> method.getDeclaringClass() == Object.class);
        methods.sort(Comparator.comparing(Method::toString));
        for (Method method : methods) {
            if (Modifier.isStatic(method.getModifiers())) {
                call(method, null);
            } else {
                of(type).stream().limit(KEPT).forEach(instance -> call(method, instance));
            }
        }
    }

    private void call(Method method, @Nullable Object instance) {
        List<Object[]> calls = new ArrayList<>();
        calls.add(new Object[0]);
        for (Type parameter : method.getGenericParameterTypes()) {
            List<Object[]> longer = new ArrayList<>();
            List<Object> candidates = candidates(parameter);
            for (Object[] each : calls) {
                for (Object argument : candidates) {
                    Object[] more = Arrays.copyOf(each, each.length + 1);
                    more[each.length] = argument;
                    longer.add(more);
                }
            }
            calls = longer;
        }
        for (Object[] arguments : calls) {
            if (called.add(signature(method, instance, arguments))) {
                keepAll(result(method, instance, arguments));
            }
        }
    }

    private static String signature(Executable method, @Nullable Object instance, Object[] arguments) {
        StringBuilder signature = new StringBuilder(method.toString()).append(System.identityHashCode(instance));
        for (Object argument : arguments) {
            signature.append(',').append(System.identityHashCode(argument));
        }
        return signature.toString();
    }

    private static Object result(Method method, @Nullable Object instance, Object[] arguments) {
        try {
            return method.invoke(instance, arguments);
        } catch (InvocationTargetException | IllegalAccessException e) {
            // These arguments do not go together.
            return List.of();
        }
    }

    private void keepAll(Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::keepAll);
        } else if (value instanceof Collection<?> many) {
            many.stream().limit(KEPT).forEach(this::keepAll);
        } else if (value instanceof Map<?, ?> map) {
            keepAll(map.keySet());
            keepAll(map.values());
        } else if (value != null && !(value instanceof Extensible thing && hasUnknown(thing))) {
            keep(value);
        }
    }

    /** Unknown members with the names of known ones, which builders were given here, are never written. */
    private static boolean hasUnknown(Extensible thing) {
        return !thing.getUnknownMembers().isEmpty();
    }

    private void keep(Object value) {
        List<Object> kept = found.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(value);
        }
    }
}
