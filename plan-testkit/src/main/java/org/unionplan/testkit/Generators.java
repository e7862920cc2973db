package org.unionplan.testkit;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Shape;
import org.unionplan.shape.ValueShapes;
import org.unionplan.value.Extensible;

/** Makes things of every type of the model, from its shape. */
public final class Generators {

    /** The types whose parts do not go together at random. */
    private static final Map<Shape<?>, Arbitrary<?>> WHOLE = Map.of(
            ValueShapes.TIMEFRAME,
            Values.timeframes(),
            ValueShapes.RECURRENCE,
            Values.recurrences(),
            ValueShapes.QUANTITY,
            Values.quantities(),
            StrategicPlan.shape(),
            Documents.plans(),
            Pact.shape(),
            Documents.pacts(),
            AgreementRegister.shape(),
            Documents.registers(),
            ProgressReport.shape(),
            Documents.reports());

    private Generators() {}

    /**
     * Things of that type, each sound in itself: no text is blank, no figure out of range, no timeframe reversed. Whole
     * documents are valid. In anything less, identifiers may repeat, and references lead wherever the document that
     * takes it in lets them.
     */
    public static <T extends Extensible> Arbitrary<T> of(Shape<T> shape) {
        Arbitrary<?> whole = WHOLE.get(shape);
        return whole == null
                ? new ShapeArbitraries().of(shape)
                : whole.map(shape.getType()::cast).withoutEdgeCases();
    }
}
