package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.message.Message;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.pact.Pact;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Every way into the library from outside refuses null, and says which parameter it was. */
class NullsTest {

    private static final StrategicPlan PLAN =
            StrategicPlan.builder().id("plan").title("Plan").build();
    private static final Pact PACT = Pact.builder().id("pact").title("Pact").build();
    private static final AgreementRegister REGISTER =
            AgreementRegister.builder().id("register").title("Register").build();
    private static final Metric METRIC =
            Metric.builder().id("metric").name("Metric").build();
    private static final MetricEvaluator EVALUATOR = MetricEvaluator.asOf(LocalDate.of(2026, 1, 1));

    /** Something of each type that a method may want or be called on. */
    private static final List<Object> SAMPLES = List.of(
            PLAN,
            PACT,
            REGISTER,
            METRIC,
            EVALUATOR,
            "a",
            1,
            2L,
            true,
            List.of(),
            Map.of(),
            Optional.empty(),
            LocalDate.of(2026, 1, 1),
            ChronoUnit.DAYS,
            StrategicPlan.class,
            ElementId.of("a"),
            Text.of("a"),
            Term.of("a"),
            Decimal.of(1),
            LanguageTag.of("en"),
            Members.NONE,
            Pointer.ROOT,
            Message.of("word.plan"),
            Timeframe.parse("2026"),
            Recurrence.parse("4/P1Y"),
            DocumentValidator.standard(),
            DocumentValidator.builder(),
            PlanIndex.of(PLAN),
            PactTimeline.of(PACT),
            Scorecard.of(PLAN, EVALUATOR),
            StrategicPlan.builder(),
            Metric.builder());

    @Test
    void everyPublicMethodRefusesNullByName() throws IllegalAccessException, IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Method method : methods().toList()) {
            Optional<Object> target =
                    Modifier.isStatic(method.getModifiers()) ? Optional.of(PLAN) : sample(method.getDeclaringClass());
            for (int i = 0; i < method.getParameterCount() && target.isPresent(); i++) {
                Optional<Object[]> arguments = argumentsWithNullAt(method, i);
                if (!method.getParameterTypes()[i].isPrimitive() && arguments.isPresent()) {
                    tried++;
                    refusal(method, target.get(), arguments.get(), method.getParameters()[i])
                            .ifPresent(wrong::add);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    /** The public methods of exported types, those aside that the language or an interface of the JDK defines. */
    private static Stream<Method> methods() throws IOException {
        Set<String> exported = CorePackagesTest.exportedToAll();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unionplan").stream()
                        .filter(NullsTest::isPublic)
                        // What Immutables writes refuses null as well, in its own words.
                        .filter(type -> !type.getName().contains(".Immutable"))
                        .filter(type -> exported.contains(type.getPackageName()))
                        .filter(type -> !type.getPackageName().startsWith("org.unionplan.shape"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                        .filter(method -> !Set.of("equals", "compareTo", "valueOf", "setDefaults")
                                .contains(method.getName()));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(NullsTest::isPublic).orElse(true);
    }

    private static Optional<Object[]> argumentsWithNullAt(Method method, int absent) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<Object> argument = sample(method.getParameterTypes()[i]);
            if (i != absent && argument.isEmpty()) {
                return Optional.empty();
            }
            arguments[i] = i == absent ? null : argument.get();
        }
        return Optional.of(arguments);
    }

    private static Optional<Object> sample(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        Class<?> boxed = type == int.class ? Integer.class : type == long.class ? Long.class : type;
        Class<?> wanted = boxed == boolean.class ? Boolean.class : boxed;
        return SAMPLES.stream().filter(wanted::isInstance).findFirst();
    }

    private static Optional<String> refusal(Method method, Object target, Object[] arguments, Parameter absent)
            throws IllegalAccessException {
        String where = method.getDeclaringClass().getName() + "." + method.getName() + "(" + absent + ")";
        try {
            method.invoke(target, arguments);
            return Optional.of(where + " accepts null");
        } catch (InvocationTargetException e) {
            boolean byName = e.getCause() instanceof NullPointerException
                    && absent.getName().equals(e.getCause().getMessage());
            return byName ? Optional.empty() : Optional.of(where + " says " + e.getCause());
        }
    }
}
