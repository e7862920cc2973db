package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Decision;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.document.Revision;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The rules of a document among other documents: its revision, its languages, and what comes before and after it. */
enum EditionRules implements DeclaredRule {
    REVISION(warning(
                    "revision.decision",
                    Revision.class,
                    "The status of a draft was kept when the wording was adopted, or the reverse.")
            .having("status", "decision")),
    AUTHORITATIVE(warning(
                    "document.language.authoritative",
                    Document.class,
                    "The prevailing language was copied from a bilingual document into a file with one language only.")
            .having("authoritativeLanguage")),
    ANSWERED(warning(
                    "answer.about",
                    Document.FindingAnswer.class,
                    "An id was changed, and the finding that was answered under the old one is open again.")
            .having("about")),
    CONTRARY(warning(
                    "reference.contrary",
                    Extensible.class,
                    "Succeeds and succeeded-by were confused when a document was linked with its next edition.")
            .havingAny("references"));

    /** Relations of which one thing can have only one to the same other thing. */
    private static final Map<Term, Term> OPPOSITES = Map.of(
            Reference.Relation.SUCCEEDS, Reference.Relation.SUCCEEDED_BY,
            Reference.Relation.SUCCEEDED_BY, Reference.Relation.SUCCEEDS,
            Reference.Relation.TRANSLATION_OF, Reference.Relation.HAS_TRANSLATION,
            Reference.Relation.HAS_TRANSLATION, Reference.Relation.TRANSLATION_OF,
            Reference.Relation.SUPPLEMENTS, Reference.Relation.SUPPLEMENTED_BY,
            Reference.Relation.SUPPLEMENTED_BY, Reference.Relation.SUPPLEMENTS,
            Reference.Relation.ANNEX, Reference.Relation.ANNEX_OF,
            Reference.Relation.ANNEX_OF, Reference.Relation.ANNEX);

    private static final Set<Term> TRANSLATIONS =
            Set.of(Reference.Relation.TRANSLATION_OF, Reference.Relation.HAS_TRANSLATION);

    private static final Set<Term> REFUSED = Set.of(Decision.Outcome.REJECTED, Decision.Outcome.RATIFICATION_FAILED);

    private static final Set<Term> UNDECIDED = Set.of(Revision.Status.DRAFT, Revision.Status.CONSULTATION);

    private final RuleDeclaration declaration;

    EditionRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case REVISION -> revision((Revision) subject, context);
            case AUTHORITATIVE -> authoritative((Document) subject, context);
            case ANSWERED -> answered((Document.FindingAnswer) subject, context);
            case CONTRARY -> contrary(context);
        }
    }

    private static void revision(Revision revision, RuleContext context) {
        Optional<Term> outcome = revision.getDecision()
                .flatMap(id -> context.find(id, Decision.class))
                .map(Decision::getOutcome);
        Optional<Term> status = revision.getStatus();
        if (outcome.isEmpty() || status.isEmpty()) {
            return;
        }
        boolean adoptedAndRefused = status.get().equals(Revision.Status.ADOPTED) && REFUSED.contains(outcome.get());
        boolean openAndAdopted =
                UNDECIDED.contains(status.get()) && outcome.get().equals(Decision.Outcome.ADOPTED);
        if (adoptedAndRefused || openAndAdopted) {
            context.report(context.here().member("status"), "status", status.get(), "outcome", outcome.get());
        }
    }

    private static void authoritative(Document document, RuleContext context) {
        Optional<LanguageTag> prevailing = document.getAuthoritativeLanguage();
        if (prevailing.isEmpty()
                || document.getLanguage().isEmpty()
                || isSame(prevailing.get(), document.getLanguage().get())
                || document.getReferences().stream().anyMatch(each -> leadsTo(each, prevailing.get()))) {
            return;
        }
        for (DocumentIndex.Node node : context.document().getNodes()) {
            if (hasWordingIn(prevailing.get(), node)) {
                return;
            }
        }
        context.report(context.here().member("authoritativeLanguage"), "language", prevailing.get());
    }

    private static boolean isSame(LanguageTag one, LanguageTag other) {
        return one.getPrimaryLanguage().equals(other.getPrimaryLanguage());
    }

    /** Returns true if the reference leads to a document in that language, or to a translation in a language not stated. */
    private static boolean leadsTo(Reference reference, LanguageTag language) {
        return reference
                .getLanguage()
                .map(stated -> isSame(stated, language))
                .orElseGet(() -> TRANSLATIONS.contains(reference.getRelation()));
    }

    private static boolean hasWordingIn(LanguageTag language, DocumentIndex.Node node) {
        for (Property property : node.getShape().getProperties(Type.Kind.TEXT)) {
            for (Object value : property.getAll(node.getValue())) {
                if (((Text) value).getWordings().keySet().stream().anyMatch(tag -> isSame(tag, language))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void answered(Document.FindingAnswer answer, RuleContext context) {
        Optional<String> about = answer.getAbout().filter(place -> !place.startsWith("/"));
        if (about.isPresent()
                && ElementId.tryParse(about.get()).filter(context::holds).isEmpty()) {
            context.report(context.here().member("about"), "id", about.get());
        }
    }

    private static void contrary(RuleContext context) {
        if (!(context.value("references") instanceof List<?> references) || references.size() < 2) {
            return;
        }
        Map<String, Term> relations = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = (Reference) references.get(i);
            Term relation = reference.getRelation();
            Term opposite = OPPOSITES.get(relation);
            if (opposite == null || !isNamed(reference)) {
                continue;
            }
            relations.putIfAbsent(key(reference, relation), relation);
            if (relations.containsKey(key(reference, opposite))) {
                context.report(
                        context.here().member("references").item(i).member("relation"),
                        "one",
                        opposite,
                        "other",
                        relation,
                        "what",
                        reference
                                .getTarget()
                                .map(ElementId::toString)
                                .or(reference::getDocument)
                                .orElseThrow());
            }
        }
    }

    private static boolean isNamed(Reference reference) {
        return reference.getTarget().isPresent() || reference.getDocument().isPresent();
    }

    private static String key(Reference reference, Term relation) {
        return ValueKey.of(relation, reference.getTarget(), reference.getDocument());
    }
}
