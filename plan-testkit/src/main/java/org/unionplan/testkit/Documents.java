package org.unionplan.testkit;

import net.jqwik.api.Arbitrary;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;

/**
 * Whole documents that break no rule whose breach is an error: identifiers are unique, references lead to things of
 * the right type and never in a circle, a pact has two parties at least. They may give rise to warnings and advice.
 *
 * <p>Every member of every type occurs, with odd texts, unknown members and open words; many documents are nearly
 * empty. They shrink to the smallest document that is still valid.
 */
public final class Documents {

    private static final int USUAL_ELEMENTS = 40;

    private Documents() {}

    /** Plans of any size up to some dozens of elements. */
    public static Arbitrary<StrategicPlan> plans() {
        return plans(USUAL_ELEMENTS);
    }

    /**
     * Plans of at most that many cornerstones, pillars, priorities and actions together.
     *
     * @param maxElements at least 0
     */
    public static Arbitrary<StrategicPlan> plans(int maxElements) {
        if (maxElements < 0) {
            throw new IllegalArgumentException("a plan has at least 0 elements, not " + maxElements);
        }
        // Four levels: with this many in each list of elements, the bound can be reached.
        int breadth = Math.max(3, (int) Math.ceil(Math.pow(maxElements, 0.25)));
        return new ShapeArbitraries(breadth)
                .of(StrategicPlan.shape())
                .map(plan -> new Pruning(maxElements).pruned(StrategicPlan.shape(), plan))
                .map(plan -> Repair.repaired(StrategicPlan.shape(), plan))
                .withoutEdgeCases();
    }

    public static Arbitrary<Pact> pacts() {
        return new ShapeArbitraries()
                .of(Pact.shape())
                .map(pact -> Repair.repaired(Pact.shape(), pact))
                .withoutEdgeCases();
    }

    public static Arbitrary<AgreementRegister> registers() {
        return new ShapeArbitraries()
                .of(AgreementRegister.shape())
                .map(register -> Repair.repaired(AgreementRegister.shape(), register))
                .withoutEdgeCases();
    }

    /** Reports on the progress of a plan that does not exist; {@link #reportsOn} makes some that fit a plan. */
    public static Arbitrary<ProgressReport> reports() {
        return new ShapeArbitraries()
                .of(ProgressReport.shape())
                .map(report -> Repair.repaired(ProgressReport.shape(), report))
                .withoutEdgeCases();
    }

    /** Reports on that plan: nearly all they name is in it. */
    public static Arbitrary<ProgressReport> reportsOn(StrategicPlan plan) {
        ReportTargets targets = new ReportTargets(plan);
        return reports().map(targets::aimed);
    }

    /**
     * Documents of that kind.
     *
     * @param kind {@link StrategicPlan}, {@link Pact}, {@link AgreementRegister} or {@link ProgressReport}
     */
    public static <D extends Document> Arbitrary<D> of(Class<D> kind) {
        if (kind == StrategicPlan.class) {
            return plans().map(kind::cast);
        }
        if (kind == Pact.class) {
            return pacts().map(kind::cast);
        }
        if (kind == AgreementRegister.class) {
            return registers().map(kind::cast);
        }
        if (kind == ProgressReport.class) {
            return reports().map(kind::cast);
        }
        throw new IllegalArgumentException(
                "there are plans, pacts, registers and reports, but no " + kind.getSimpleName());
    }

    /** Documents of every kind. */
    public static Arbitrary<Document> any() {
        return Choice.of(registers(), reports(), pacts(), plans());
    }
}
