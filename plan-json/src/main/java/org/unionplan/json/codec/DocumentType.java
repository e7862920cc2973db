package org.unionplan.json.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.pact.Pact;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.StrategicPlan;

/** What documents there are, by the name their shape has; knowing it loads no shape. */
enum DocumentType {
    STRATEGIC_PLAN("strategic-plan", StrategicPlan.class),
    PACT("pact", Pact.class),
    AGREEMENT_REGISTER("agreement-register", AgreementRegister.class);

    static final List<String> NAMES = List.of(STRATEGIC_PLAN.typeName, PACT.typeName, AGREEMENT_REGISTER.typeName);

    private final String typeName;
    private final Class<? extends PlanDocument> type;

    DocumentType(String typeName, Class<? extends PlanDocument> type) {
        this.typeName = typeName;
        this.type = type;
    }

    String typeName() {
        return typeName;
    }

    /** The one of that name. */
    static Optional<DocumentType> named(String name) {
        for (DocumentType each : values()) {
            if (each.typeName.equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The one whose documents are of that Java type, null for {@link PlanDocument}, which all are of. */
    static @Nullable DocumentType of(Class<? extends PlanDocument> type) {
        for (DocumentType each : values()) {
            if (each.type == type) {
                return each;
            }
        }
        return null;
    }
}
