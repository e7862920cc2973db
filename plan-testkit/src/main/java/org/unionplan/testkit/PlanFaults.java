package org.unionplan.testkit;

import java.util.List;
import java.util.Set;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Target;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan.DeclaredCount;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Shape;
import org.unionplan.shape.ValueShapes;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/** Faults of strategic plans. */
final class PlanFaults {

    /** The members that come before the end of the cornerstones. */
    private static final Set<String> EARLIER = Set.of("recitals", "coreValues", "cornerstones");

    private static final Decimal LOWER = Decimal.parse("10.5");
    private static final Decimal UPPER = Decimal.of(11);

    private PlanFaults() {}

    static PlantedFault elementIdTaken(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        List<ElementId> earlier = planter.ids(node -> node.getParent().isEmpty()
                || EARLIER.contains(node.getPointer().getTokens().get(0)));
        return planter.added(
                "cornerstones", cornerstone(planter.free("again")), cornerstone(planter.chosen(earlier, 0)), "id");
    }

    private static Cornerstone cornerstone(ElementId id) {
        return Cornerstone.builder().id(id).name("A cornerstone").build();
    }

    static PlantedFault cornerstonesInACircle(Fault fault, Document document, int choice) {
        return new Planter(fault, document, choice)
                .circle("cornerstones", (id, references) -> cornerstone(id).withReferences(references));
    }

    static PlantedFault weightNegative(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(MetricLink.shape(), "weight"),
                d -> {
                    ElementId metric = planter.free("metric");
                    Cornerstone measured = cornerstone(planter.free("measured"))
                            .withMetrics(MetricLink.builder().metric(metric).build());
                    return Copies.with(Copies.with(d, "metrics", metric(metric)), "cornerstones", measured);
                },
                site -> ValueFaults.negative(planter));
    }

    static PlantedFault countNegative(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(DeclaredCount.shape(), "count"),
                d -> Copies.with(
                        d,
                        "declaredCounts",
                        DeclaredCount.builder()
                                .level(PlanElement.Level.PILLAR)
                                .count(0)
                                .build()),
                site -> planter.form(-1, Integer.MIN_VALUE));
    }

    static PlantedFault allocationShareBeyond(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        return planter.inAPlace(
                site -> site.is(Allocation.shape(), "share"),
                d -> Copies.with(
                        d, "allocations", Allocation.builder().share("50").build()),
                site -> Quantity.of(ValueFaults.beyondPercent(planter)));
    }

    static PlantedFault currencyMalformed(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Money amount = Money.of(Decimal.ONE, "CAD");
        return planter.inAPlace(
                site -> site.is(ValueShapes.MONEY, "currency"),
                d -> Copies.with(
                        d, "allocations", Allocation.builder().amount(amount).build()),
                site -> planter.form("cad", "CA", "CADS", " CAD", "CAD\n", "$", "\u0421AD"));
    }

    static PlantedFault metricBoundsReversed(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Document clean = with(planter, Metric.shape());
        DocumentIndex.Node node = planter.chosen(all(clean, Metric.shape()), 0);
        Metric metric = (Metric) node.getValue();
        return planter.planted(
                clean,
                Copies.replacing(node, metric.withLowerBound(UPPER).withUpperBound(LOWER)),
                node.getPointer().member("upperBound"));
    }

    static PlantedFault targetBoundsReversed(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Document clean = with(planter, Target.shape());
        DocumentIndex.Node node = planter.chosen(all(clean, Target.shape()), 0);
        Target target = (Target) node.getValue();
        return planter.planted(
                clean,
                Copies.replacing(node, target.withValue(Quantity.of(UPPER)).withUpper(LOWER)),
                node.getPointer().member("upper"));
    }

    /** The document with a metric and a target, if it has nothing of that type. */
    private static Document with(Planter planter, Shape<? extends Extensible> type) {
        Document document = planter.document();
        Metric metric = metric(planter.free("metric"))
                .withTargets(Target.builder().value(Quantity.of(LOWER)).build());
        return all(document, type).isEmpty() ? Copies.with(document, "metrics", metric) : document;
    }

    private static List<DocumentIndex.Node> all(Document document, Shape<?> type) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .filter(node -> node.getShape() == type)
                .toList();
    }

    private static Metric metric(ElementId id) {
        return Metric.builder().id(id).name("A metric").build();
    }
}
