package org.unionplan.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.rule.BargainingRules;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.pact.rule.PactRules;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.rule.PlanRules;
import org.unionplan.plan.rule.ReportRules;
import org.unionplan.rule.Rule;
import org.unionplan.rule.engine.TunedRule;
import org.unionplan.shape.Shape;

/**
 * A type of document with its shape and its rules. Both are created when they are first asked for, since a program that
 * reads plans need not load what describes pacts.
 */
public enum DocumentType {
    STRATEGIC_PLAN("strategic-plan", StrategicPlan.class),
    PACT("pact", Pact.class),
    AGREEMENT_REGISTER("agreement-register", AgreementRegister.class),
    PROGRESS_REPORT("progress-report", ProgressReport.class);

    private static final List<String> KEYWORDS =
            List.of(STRATEGIC_PLAN.keyword, PACT.keyword, AGREEMENT_REGISTER.keyword, PROGRESS_REPORT.keyword);

    private final String keyword;
    private final Class<? extends Document> type;

    DocumentType(String keyword, Class<? extends Document> type) {
        this.keyword = keyword;
        this.type = type;
    }

    /**
     * Returns the type of that document.
     *
     * @throws IllegalArgumentException if it is a type that the library does not have
     */
    public static DocumentType of(Document document) {
        Objects.requireNonNull(document, "document");

        for (DocumentType each : values()) {
            if (each.type.isInstance(document)) {
                return each;
            }
        }
        throw new IllegalArgumentException("not a type of document: " + document.getClass());
    }

    /** Returns the type with that interface; none for an interface that several types share. */
    public static Optional<DocumentType> of(Class<? extends Document> type) {
        Objects.requireNonNull(type, "type");

        for (DocumentType each : values()) {
            if (each.type == type) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns the type with that keyword. */
    public static Optional<DocumentType> named(String keyword) {
        Objects.requireNonNull(keyword, "keyword");

        int position = KEYWORDS.indexOf(keyword);
        return position < 0 ? Optional.empty() : Optional.of(values()[position]);
    }

    /** Returns the keywords of all types. */
    public static List<String> keywords() {
        return KEYWORDS;
    }

    /** Returns the shape of that document. */
    public static Shape<? extends Document> shapeOf(Document document) {
        Objects.requireNonNull(document, "document");

        return of(document).getShape();
    }

    /** Returns the rules of that document. */
    public static List<Rule<?>> rulesOf(Document document) {
        Objects.requireNonNull(document, "document");

        return of(document).getRules();
    }

    /** The value of the member {@code type} in documents. */
    public String getKeyword() {
        return keyword;
    }

    /** The shape of documents of this type. */
    public Shape<? extends Document> getShape() {
        return switch (this) {
            case STRATEGIC_PLAN -> StrategicPlan.shape();
            case PACT -> Pact.shape();
            case AGREEMENT_REGISTER -> AgreementRegister.shape();
            case PROGRESS_REPORT -> ProgressReport.shape();
        };
    }

    /** All rules for documents of this type, those of everything they contain included. */
    public List<Rule<?>> getRules() {
        return TunedRule.plain(
                switch (this) {
                    case STRATEGIC_PLAN -> PlanRules.ALL;
                    case PACT -> PactRules.ALL;
                    case AGREEMENT_REGISTER -> BargainingRules.ALL;
                    case PROGRESS_REPORT -> ReportRules.ALL;
                });
    }
}
