package org.unionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.metric.MetricLink;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Renewal;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Every builder takes strings, numbers and lambdas in place of values. */
class BuilderStepsTest {

    @Test
    void aTreeIsBuiltOfLambdas() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .term("2027/2030")
                .addCornerstone(c -> c.id("c")
                        .name("Dignity")
                        .addPriority(p -> p.id("p")
                                .name("Pay")
                                .addMark("urgent")
                                .addAction(a -> a.id("a").name("Bargain").timeframe(t -> t.asWritten("soon")))))
                .build();

        Action action = Action.builder()
                .id(ElementId.of("a"))
                .name(Text.of("Bargain"))
                .timeframe(Timeframe.builder().asWritten("soon").build())
                .build();
        Priority priority = Priority.builder()
                .id(ElementId.of("p"))
                .name(Text.of("Pay"))
                .addMark(Term.of("urgent"))
                .addAction(action)
                .build();
        assertThat(plan.getCornerstones())
                .containsExactly(Cornerstone.builder()
                        .id(ElementId.of("c"))
                        .name(Text.of("Dignity"))
                        .addPriority(priority)
                        .build());
        assertThat(plan.getTerm()).contains(Timeframe.parse("2027/2030"));
    }

    @Test
    void decimalsTakeIntegersAndStrings() {
        assertThat(MetricLink.builder().metric("m").weight(2).build().getWeight())
                .isEqualTo(Decimal.of(2));
        assertThat(Vote.builder().threshold("62.5").build().getThreshold()).contains(Decimal.parse("62.5"));
        assertThat(Allocation.builder()
                        .amount(m -> m.amount(40_000_000_000L).currency("CAD"))
                        .build()
                        .getAmount())
                .contains(Money.of(Decimal.parse("40000000000"), "CAD"));
    }

    @Test
    void quantitiesTakeTheWordsOfASource() {
        assertThat(Vote.builder().inFavour("more than 57,000").build().getInFavour())
                .hasValueSatisfying(votes -> {
                    assertThat(votes.getValue()).isEqualTo(Decimal.of(57_000));
                    assertThat(votes.getQualifier()).isEqualTo(Quantity.Qualifier.MORE_THAN);
                });
        assertThat(Vote.builder()
                        .inFavour(q -> q.value(3).unit("votes"))
                        .build()
                        .getInFavour())
                .contains(Quantity.builder()
                        .value(Decimal.of(3))
                        .unit(Text.of("votes"))
                        .build());
    }

    @Test
    void sharedStepsReturnTheBuilderOfTheType() {
        Pact pact = Pact.builder()
                .id("pact")
                .formatVersion("1.0")
                .language("en-CA")
                .addDecision(d -> d.outcome("adopted").vote(v -> v.against(0)))
                .addCommonInterest("Fair pay")
                .renewal(r -> r.kind(Renewal.Kind.AUTOMATIC).times(2))
                .build();

        assertThat(pact.getFormatVersion()).isEqualTo(new FormatVersion(1, 0));
        assertThat(pact.getDecisions()).singleElement().isInstanceOf(Decision.class);
        assertThat(pact.getRenewal().flatMap(Renewal::getTimes)).contains(2);
    }

    private static Stream<Shape<?>> shapes() {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        Stream.of(StrategicPlan.shape(), Pact.shape(), AgreementRegister.shape(), ProgressReport.shape())
                .forEach(shape -> collect(shape, shapes));
        return shapes.stream();
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> shapes) {
        if (shapes.add(shape)) {
            for (Property attribute : shape.getProperties()) {
                attribute.getType().getShape().ifPresent(each -> collect(each, shapes));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyStepTakesWhatItsValueIsMadeOf(Shape<?> shape) {
        for (Property row : shape.getProperties()) {
            Set<Class<?>> taken = new LinkedHashSet<>();
            for (Method method : shape.newBuilder().getClass().getMethods()) {
                if (isStepFor(method, row)) {
                    taken.add(method.getParameterTypes()[0]);
                }
            }
            assertThat(taken).as("%s.%s", shape, row).containsAll(simpler(row));
        }
    }

    private static Set<Class<?>> simpler(Property row) {
        return switch (row.getKind()) {
            case STRING, TEXT, ID, REFERENCE, TOKEN, TERM, LANGUAGE, FORMAT_VERSION -> Set.of(String.class);
            case DECIMAL -> Set.of(String.class, long.class);
            case QUANTITY -> Set.of(String.class, long.class, UnaryOperator.class);
            case TIMEFRAME, RECURRENCE -> Set.of(String.class, UnaryOperator.class);
            case OBJECT -> Set.of(UnaryOperator.class);
            case KEYWORD, BOOLEAN, INTEGER, DATE, PERIOD, DIMENSIONS -> Set.of();
        };
    }

    private static boolean isStepFor(Method method, Property row) {
        String name = method.getName().toLowerCase(Locale.ROOT);
        String member = row.getName().toLowerCase(Locale.ROOT);
        boolean named = row.getCardinality() == Property.Cardinality.MANY
                // The singular differs from the plural in its last three letters at most.
                ? name.startsWith("add" + member.substring(0, Math.max(2, member.length() - 3)))
                : name.equals(member);
        return named && method.getParameterCount() == 1;
    }
}
