package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.pact.Pact;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** A thing in a document that a query asks about, one after the other, with what is calculated of the document once. */
final class QuerySubject {

    private final Document document;
    private final @Nullable LocalDate day;
    private final @Nullable StatusPolicy policy;
    private final DocumentIndex index;
    private DocumentIndex.Node node;
    private @Nullable Scorecard scorecard;
    private @Nullable PactTimeline timeline;

    QuerySubject(Document document, @Nullable LocalDate day, @Nullable StatusPolicy policy) {
        this.document = document;
        this.day = day;
        this.policy = policy;
        this.index = DocumentIndex.of(document, DocumentType.shapeOf(document));
        this.node = index.getRoot();
    }

    List<DocumentIndex.Node> nodes() {
        return index.getNodes();
    }

    /** Turns to that thing. */
    QuerySubject at(DocumentIndex.Node other) {
        node = other;
        return this;
    }

    DocumentIndex.Node node() {
        return node;
    }

    Object value() {
        return node.getValue();
    }

    Document document() {
        return document;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The scorecard of that day, if the document is a plan and there is a day. */
    Optional<Scorecard> scorecard() {
        if (scorecard == null && day != null && document instanceof StrategicPlan plan) {
            MetricEvaluator standard = MetricEvaluator.asOf(day);
            scorecard = Scorecard.of(plan, policy == null ? standard : standard.withPolicy(policy));
        }
        return Optional.ofNullable(scorecard);
    }

    /** The timeline, if the document is a pact. */
    Optional<PactTimeline> timeline() {
        if (timeline == null && document instanceof Pact pact) {
            timeline = PactTimeline.of(pact);
        }
        return Optional.ofNullable(timeline);
    }

    /** Returns true if that name means the thing with that id: the id itself, or a name of the thing, without regard to case. */
    boolean isCalled(ElementId id, String name) {
        if (id.toString().equals(name)) {
            return true;
        }
        Optional<DocumentIndex.Node> thing = index.find(id).filter(node -> !node.isText());
        if (thing.isEmpty()) {
            return false;
        }
        boolean byName = thing.get()
                .getShape()
                .find(Property.Role.NAME)
                .map(property -> property.get(thing.get().getValue()))
                .filter(found -> found instanceof Text text && QueryValue.saysSame(text, name))
                .isPresent();
        return byName
                || (thing.get().getValue() instanceof Actor actor
                        && actor.getAcronym()
                                .filter(acronym -> QueryValue.saysSame(acronym, name))
                                .isPresent());
    }
}
