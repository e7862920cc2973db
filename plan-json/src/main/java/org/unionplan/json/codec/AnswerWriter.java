package org.unionplan.json.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.PlanOutline;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Decimal;

/**
 * Writes the answers of calculations: an object with a member for each accessor and each calculated part, in alphabetical
 * order, without those that have no value. A thing of a document that has an identifier is written as that. Thread-safe.
 */
final class AnswerWriter {

    /** Types whose accessors are no answer. */
    private static final List<Class<?>> TOOLS = List.of(
            Messages.class,
            PlanIndex.class,
            PlanOutline.class,
            Portfolio.class,
            Rule.class,
            RuleContext.class,
            Throwable.class);

    private static final Set<String> TOOL_PACKAGES = Set.of("org.unionplan.shape", "org.unionplan.validation");

    private final HostCodec codec;
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    AnswerWriter(HostCodec codec) {
        this.codec = codec;
    }

    void write(Object answer, JsonSink sink) {
        Map<String, Method> members = accessors.computeIfAbsent(answer.getClass(), AnswerWriter::accessors);
        if (members.isEmpty()) {
            throw unwritable(answer.getClass());
        }
        sink.startObject();
        members.forEach((name, accessor) -> {
            Object value = read(answer, accessor);
            Object there = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
            if (there != null) {
                sink.name(name);
                value(there, sink);
            }
        });
        sink.endObject();
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new TreeMap<>();
        if (TOOL_PACKAGES.contains(type.getPackageName())
                || TOOLS.stream().anyMatch(tool -> tool.isAssignableFrom(type))) {
            return accessors;
        }
        for (Method method : type.getMethods()) {
            String name = name(method);
            if (!name.isEmpty() && method.getDeclaringClass() != Object.class) {
                accessors.put(name, method);
            }
        }
        return accessors;
    }

    /** The member that an accessor is written as; empty for what is no accessor. */
    private static String name(Method method) {
        String name = method.getName();
        if (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers())) {
            return "";
        } else if (method.getDeclaringClass().isRecord()) {
            boolean component = Stream.of(method.getDeclaringClass().getRecordComponents())
                    .anyMatch(each -> each.getAccessor().equals(method));
            return component ? name : "";
        }
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix))) {
            return name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
        }
        return isCalculated(method) ? name : "";
    }

    /** Returns true if a method calculates a part of the answer: several things, or one that belongs to its type. */
    private static boolean isCalculated(Method method) {
        Class<?> result = method.getReturnType();
        return result == List.class || result.getEnclosingClass() == method.getDeclaringClass();
    }

    private static Object read(Object answer, Method accessor) {
        try {
            return accessor.invoke(answer);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new UnionplanException("cannot read " + accessor, e);
        }
    }

    private void value(Object value, JsonSink sink) {
        if (value instanceof Collection<?> many) {
            sink.startArray();
            many.forEach(each -> value(each, sink));
            sink.endArray();
        } else if (value instanceof Map<?, ?> map) {
            sink.startObject();
            map.forEach((key, each) -> {
                sink.name(key instanceof String name ? name : codec.name(key));
                value(each, sink);
            });
            sink.endObject();
        } else if (codec.isOurs(value.getClass())) {
            ours(value, sink);
        } else {
            plain(value, sink);
        }
    }

    private void ours(Object value, JsonSink sink) {
        Optional<String> id = codec.identifier(value);
        if (id.isPresent()) {
            sink.string(id.get());
        } else {
            codec.write(value, sink);
        }
    }

    private static void plain(Object value, JsonSink sink) {
        if (value instanceof String text) {
            sink.string(text);
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            sink.number(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            sink.number(Decimal.of(number));
        } else if (value instanceof LocalDate || value instanceof Period) {
            sink.string(value.toString());
        } else {
            throw unwritable(value.getClass());
        }
    }

    static UnionplanException unwritable(Class<?> type) {
        return new UnionplanException(Message.of("host.unwritable").with("type", type.getSimpleName()));
    }
}
