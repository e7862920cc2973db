package org.unionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.compare.Change;
import org.unionplan.document.Document;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.message.Message;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Answers of calculations are equal if all of their members are: each is tried with one other member at a time. */
class AnswerEqualityTest {

    /** Two values of each type that a member may have. */
    private static final Map<Type, List<Object>> SAMPLES = Map.ofEntries(
            Map.entry(boolean.class, List.of(false, true)),
            Map.entry(int.class, List.of(1, 2)),
            Map.entry(Object.class, List.of("a", "b")),
            Map.entry(String.class, List.of("a", "b")),
            Map.entry(Integer.class, List.of(1, 2)),
            Map.entry(BigDecimal.class, List.of(BigDecimal.ONE, BigDecimal.TEN)),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2))),
            Map.entry(ElementId.class, List.of(ElementId.of("a"), ElementId.of("b"))),
            Map.entry(Decimal.class, List.of(Decimal.of(1), Decimal.of(2))),
            Map.entry(LanguageTag.class, List.of(LanguageTag.of("en"), LanguageTag.of("fr"))),
            Map.entry(Pointer.class, List.of(Pointer.ROOT, Pointer.ROOT.member("a"))),
            Map.entry(Text.class, List.of(Text.of("a"), Text.of("b"))),
            Map.entry(Message.class, List.of(Message.of("a"), Message.of("b"))),
            Map.entry(PlanElement.class, List.of(priority("a"), priority("b"))),
            Map.entry(StrategicPlan.class, List.of(plan("a"), plan("b"))),
            Map.entry(
                    ValidationReport.class,
                    List.of(ValidationReport.empty(), ValidationReport.of(List.of(), Map.of(Severity.ERROR, 1)))));

    private static Priority priority(String id) {
        return Priority.builder().id(id).name(id).build();
    }

    private static StrategicPlan plan(String id) {
        return StrategicPlan.builder().id(id).build();
    }

    private static Stream<Class<?>> answers() throws IOException, URISyntaxException {
        Path classes = Path.of(Document.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
            return files
                    .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(file ->
                            file.endsWith(".class") && !file.contains("package-info") && !file.contains(".Immutable"))
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .filter(AnswerEqualityTest::isAnswer)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Document.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAnswer(Class<?> type) {
        boolean equates = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("equals"));
        return Modifier.isFinal(type.getModifiers()) && equates && !type.isRecord() && hasSamples(type);
    }

    /** Returns true if there is one constructor, which is not private and takes nothing but values of known types. */
    private static boolean hasSamples(Class<?> type) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        return constructors.length == 1
                && !Modifier.isPrivate(constructors[0].getModifiers())
                && Arrays.stream(constructors[0].getGenericParameterTypes()).allMatch(AnswerEqualityTest::isKnown);
    }

    private static boolean isKnown(Type type) {
        return SAMPLES.containsKey(type)
                || type instanceof ParameterizedType
                || (type instanceof Class<?> known && (known.isEnum() || hasSamples(known)));
    }

    private static Object sample(Type type, boolean other) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type).get(other ? 1 : 0);
        }
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), other);
        }
        Class<?> known = (Class<?>) type;
        return known.isEnum() ? known.getEnumConstants()[other ? 1 : 0] : answer(known, other ? 0 : -1);
    }

    private static Object container(Class<?> type, Type[] arguments, boolean empty) {
        if (type == Map.class) {
            return empty ? Map.of() : Map.of(item(arguments[0], false), item(arguments[1], true));
        }
        if (type == Optional.class) {
            return empty ? Optional.empty() : Optional.of(item(arguments[0], false));
        }
        return empty ? List.of() : List.of(item(arguments[0], false));
    }

    /** A value in a container; any value in place of an answer or a thing, which no constructor looks into. */
    private static Object item(Type type, boolean other) {
        boolean sampled = SAMPLES.containsKey(type) || type instanceof ParameterizedType || isEnum(type);
        return sampled ? sample(type, other) : "item";
    }

    private static boolean isEnum(Type type) {
        return type instanceof Class<?> known && known.isEnum();
    }

    /** The answer with the first sample of each member, but with the second of one. */
    private static Object answer(Class<?> type, int other) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Type[] members = constructor.getGenericParameterTypes();
        Object[] values = new Object[members.length];
        for (int i = 0; i < members.length; i++) {
            values[i] = sample(members[i], i == other);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAreEqualOnlyIfAllOfTheirMembersAre(Class<?> type) {
        Object answer = answer(type, -1);
        List<Integer> hashes = new ArrayList<>(List.of(answer.hashCode()));

        assertThat(answer(type, -1)).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(answer).isNotEqualTo("another").asString().isNotEmpty();
        Type[] members = type.getDeclaredConstructors()[0].getGenericParameterTypes();
        for (int i = 0; i < members.length; i++) {
            if (members[i] == BigDecimal.class) {
                // Kept for other calculations, before it is rounded; no part of the answer.
                continue;
            }
            assertThat(answer(type, i)).as("another member %s", i).isNotEqualTo(answer);
            hashes.add(answer(type, i).hashCode());
        }
        assertThat(hashes.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void mostAnswersAreTried() throws IOException, URISyntaxException {
        assertThat(answers()).hasSizeGreaterThan(35).contains(Change.class, Binding.class, PlanUpdate.class);
    }
}
