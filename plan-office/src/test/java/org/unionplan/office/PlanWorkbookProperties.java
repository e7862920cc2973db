package org.unionplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.sheet.PlanImport;
import org.unionplan.exchange.sheet.PlanTables;
import org.unionplan.exchange.sheet.ReportImport;
import org.unionplan.exchange.sheet.TableReading;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Properties of plans exported as workbooks and imported again. */
class PlanWorkbookProperties {

    private static final List<String> WORDS = List.of(
            "Pay",
            "=1+1",
            "+4 points",
            "-5",
            "@home",
            "2027-01-31",
            "1.234",
            "'quoted",
            "a;b,c|d",
            "L\u2019\u00e9t\u00e9 \ud83d\ude00");
    private static final List<String> FIGURES =
            List.of("0", "7", "-2.5", "1.234", "12345.678", "0.125", "1000000", "12.5000");
    private static final List<String> TIMES =
            List.of("2027", "2027-03-31", "2027-03", "2027-35", "2026/2027-06-30", "2027~");

    /** Plans of nothing but what tables have. */
    private static final class Holdable {

        private final Random random;
        private final List<Metric> metrics = new ArrayList<>();
        private final StrategicPlan.Builder plan =
                StrategicPlan.builder().id("plan").title("plan");
        private boolean led;
        private int next;

        Holdable(long seed) {
            random = new Random(seed);
        }

        StrategicPlan plan() {
            for (int i = random.nextInt(3); i >= 0; i--) {
                plan.addCornerstone(cornerstone());
            }
            if (led) {
                plan.addActor(
                        Actor.builder().id("the-board").name("Board; \"we\"").build());
            }
            metrics.forEach(plan::addMetric);
            return plan.build();
        }

        private ElementId id() {
            return ElementId.of("e-" + next++);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private <T> Optional<T> perhaps(T value) {
            return random.nextBoolean() ? Optional.of(value) : Optional.empty();
        }

        private List<Responsibility> owner() {
            if (random.nextBoolean()) {
                return List.of();
            }
            led = true;
            return List.of(Responsibility.builder()
                    .role(Responsibility.Role.LEADS)
                    .actor("the-board")
                    .build());
        }

        private List<StatusUpdate> status() {
            return perhaps(StatusUpdate.builder()
                            .date(Timeframe.parse(one(TIMES)))
                            .status(one(List.of(Term.of("in-progress"), Term.of("on track"))))
                            .build())
                    .stream()
                    .toList();
        }

        private Cornerstone cornerstone() {
            Cornerstone.Builder made = Cornerstone.builder()
                    .id(id())
                    .number(perhaps(random.nextInt(9) + "." + random.nextInt(9)))
                    .name(one(WORDS))
                    .timeframe(perhaps(Timeframe.parse(one(TIMES))))
                    .responsibilities(owner())
                    .statusUpdates(status())
                    .metrics(links());
            for (int i = random.nextInt(3); i > 0; i--) {
                made.addPillar(Pillar.builder()
                        .id(id())
                        .name(one(WORDS))
                        .metrics(links())
                        .addPriority(priority())
                        .build());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                made.addPriority(priority());
            }
            return made.build();
        }

        private Priority priority() {
            Priority.Builder made = Priority.builder()
                    .id(id())
                    .name(one(WORDS))
                    .statusUpdates(status())
                    .metrics(links());
            if (random.nextBoolean()) {
                Action.Builder action =
                        Action.builder().id(id()).name(one(WORDS)).metrics(links());
                made.addAction(action.addAction(
                                Action.builder().id(id()).name(one(WORDS)).build())
                        .build());
            }
            return made.build();
        }

        private List<MetricLink> links() {
            List<MetricLink> links = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Metric metric = metric();
                metrics.add(metric);
                links.add(MetricLink.builder()
                        .metric(metric.getId())
                        .weight(Decimal.parse(one(List.of("0", "1", "0.125", "2.5"))))
                        .build());
            }
            return links;
        }

        private Quantity figure() {
            Quantity.Qualifier qualifier =
                    random.nextInt(3) == 0 ? one(List.of(Quantity.Qualifier.values())) : Quantity.Qualifier.EXACT;
            return Quantity.builder()
                    .value(Decimal.parse(one(FIGURES)))
                    .qualifier(qualifier)
                    .build();
        }

        private Metric metric() {
            Metric.Builder made = Metric.builder()
                    .id(id())
                    .name(one(WORDS))
                    .number(perhaps("1.2.3"))
                    .unit(perhaps(Text.of(one(WORDS))))
                    .responsibilities(owner());
            Optional<Quantity> start = perhaps(figure());
            start.ifPresent(
                    value -> made.baseline(Baseline.builder().value(value).build()));
            Optional<Timeframe> due = perhaps(Timeframe.parse(one(TIMES)));
            if (random.nextBoolean()) {
                Quantity target = figure();
                made.addTarget(Target.builder().value(target).due(due).build());
                start.map(value -> target.getValue().compareTo(value.getValue()))
                        .filter(sign -> sign != 0)
                        .ifPresent(sign ->
                                made.direction(sign > 0 ? Metric.Direction.INCREASE : Metric.Direction.DECREASE));
            } else {
                made.timeframe(due);
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                made.addObservation(observation());
            }
            return made.build();
        }

        private Observation observation() {
            return Observation.builder()
                    .asOf(perhaps(Timeframe.parse(one(TIMES))))
                    .value(perhaps(figure()))
                    .numerator(perhaps(figure()))
                    .denominator(perhaps(figure()))
                    .text(perhaps(Text.of(one(WORDS))))
                    .missing(perhaps(Text.of(one(WORDS))))
                    .source(Text.of("Register " + next++))
                    .estimated(perhaps(random.nextBoolean()))
                    .recordedAt(perhaps(java.time.LocalDate.of(2027, 4, 1)))
                    .dimensions(one(List.of(
                            Dimensions.NONE,
                            Dimensions.of("region", "north"),
                            Dimensions.of("value", "=x").with("region", "1.234"))))
                    .build();
        }
    }

    @Provide
    Arbitrary<StrategicPlan> holdable() {
        return Arbitraries.longs().map(seed -> new Holdable(seed).plan());
    }

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(8);
    }

    private static StrategicPlan read(PlanWorkbook workbook, StrategicPlan plan) {
        return PlanWorkbook.read(workbook.getBytes(), Optional.empty(), plan.getId(), TableReading.standard())
                .getPlan();
    }

    @Property(tries = 30)
    void comesBackAsItWasFromAWorkbook(@ForAll("holdable") StrategicPlan plan, @ForAll WorkbookFile.Form form) {
        PlanWorkbook workbook = PlanWorkbook.of(plan, form, "Elements", "Observations");

        assertThat(read(workbook, plan)).isEqualTo(plan);
        assertThat(workbook.getReport().getFindings()).isEmpty();
    }

    @Property(tries = 50)
    void comesBackAsItWasFromCsv(@ForAll("holdable") StrategicPlan plan) {
        CsvExport elements = PlanTables.of(plan).write(PlanTables.PlanSheet.ELEMENTS);
        CsvExport observations = PlanTables.of(plan).write(PlanTables.PlanSheet.OBSERVATIONS);
        StrategicPlan bare = bare(PlanImport.read(bytes(elements), plan.getId(), TableReading.standard())
                .getPlan());
        ReportImport figures = ReportImport.read(
                bytes(observations), ElementId.of("figures"), Optional.of(bare), TableReading.standard());

        assertThat(bare).isEqualTo(bare(plan));
        assertThat(PlanUpdate.apply(bare, figures.getDocument()).getPlan()).isEqualTo(plan);
        assertThat(elements.report().getFindings())
                .allSatisfy(finding -> assertThat(finding.getCode()).isEqualTo("csv.plan.observations"));
        assertThat(observations.report().getFindings()).isEmpty();
    }

    private static StrategicPlan bare(StrategicPlan plan) {
        return plan.withMetrics(plan.getMetrics().stream()
                .map(metric -> metric.withObservations(List.of()))
                .toList());
    }

    private static byte[] bytes(CsvExport export) {
        return export.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Characters that no workbook holds included. */
    @Property(tries = 30)
    void everyPlanComesBackOrHasFindings(@ForAll("plans") StrategicPlan plan, @ForAll WorkbookFile.Form form) {
        PlanWorkbook workbook = PlanWorkbook.of(plan, form, "Elements", "Observations");

        assertThat(workbook.getReport().isEmpty())
                .isEqualTo(read(workbook, plan).equals(plan));
    }
}
