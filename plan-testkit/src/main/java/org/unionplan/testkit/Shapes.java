package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;

/** The types of the model, for tests that hold for every one of them. */
public final class Shapes {

    private Shapes() {}

    /** The kinds of document. */
    public static List<Shape<?>> documents() {
        return List.of(StrategicPlan.shape(), Pact.shape(), AgreementRegister.shape(), ProgressReport.shape());
    }

    /** Every type that occurs in a document, the documents first, each type before those that occur only in it. */
    public static List<Shape<?>> all() {
        Set<Shape<?>> found = new LinkedHashSet<>(documents());
        List<Shape<?>> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            for (Property property : open.remove(0).getProperties()) {
                property.getType().getShape().filter(found::add).ifPresent(open::add);
            }
        }
        return List.copyOf(found);
    }
}
