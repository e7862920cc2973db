package org.unionplan.json.codec;

import java.util.List;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.pact.Pact;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Shape;

/** A kind of document. Its shape is asked for only when such a document is read: all of them together take their time. */
enum DocumentKind {
    STRATEGIC_PLAN("strategic-plan", StrategicPlan.class),
    PACT("pact", Pact.class),
    AGREEMENT_REGISTER("agreement-register", AgreementRegister.class);

    /** How the kinds are spelled in documents. */
    static final List<String> NAMES = List.of(STRATEGIC_PLAN.spelling, PACT.spelling, AGREEMENT_REGISTER.spelling);

    private final String spelling;
    private final Class<? extends PlanDocument> type;

    DocumentKind(String spelling, Class<? extends PlanDocument> type) {
        this.spelling = spelling;
        this.type = type;
    }

    /** How it is spelled in documents. */
    String spelling() {
        return spelling;
    }

    Shape<? extends PlanDocument> shape() {
        return switch (this) {
            case STRATEGIC_PLAN -> StrategicPlan.shape();
            case PACT -> Pact.shape();
            case AGREEMENT_REGISTER -> AgreementRegister.shape();
        };
    }

    /** The kind of that type, absent for a type of several kinds. */
    static Optional<DocumentKind> of(Class<? extends PlanDocument> type) {
        for (DocumentKind kind : values()) {
            if (kind.type == type) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind of that spelling. */
    static Optional<DocumentKind> spelled(String spelling) {
        int position = NAMES.indexOf(spelling);
        return position < 0 ? Optional.empty() : Optional.of(values()[position]);
    }
}
