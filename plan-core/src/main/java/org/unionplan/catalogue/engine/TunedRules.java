package org.unionplan.catalogue.engine;

import java.util.List;
import org.unionplan.bargaining.rule.BargainingRules;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.pact.rule.PactRules;
import org.unionplan.plan.rule.PlanRules;
import org.unionplan.plan.rule.ReportRules;
import org.unionplan.rule.engine.TunedRule;

/** The rules of {@link DocumentType#getRules}, as the engine runs them. */
public final class TunedRules {

    private TunedRules() {}

    /** Returns the rules of documents of that type. */
    public static List<TunedRule> of(DocumentType type) {
        return switch (type) {
            case STRATEGIC_PLAN -> PlanRules.ALL;
            case PACT -> PactRules.ALL;
            case AGREEMENT_REGISTER -> BargainingRules.ALL;
            case PROGRESS_REPORT -> ReportRules.ALL;
        };
    }

    /** Returns the rules of that document. */
    public static List<TunedRule> of(Document document) {
        return of(DocumentType.of(document));
    }
}
