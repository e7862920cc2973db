package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Document;
import org.unionplan.metric.Metric;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.progress.Scorecard;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** The conditions about one thing. */
final class QueryTests {

    /** The members that say when a thing is due, the first that its type has. */
    private static final List<String> DUE = List.of("due", "expiry", "timeframe");

    private QueryTests() {}

    /** The type of the thing. */
    record OfType(String type) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            return QueryVerdict.of(subject.node().getShape().getName().equals(type));
        }

        @Override
        public String toString() {
            return "type " + type;
        }
    }

    /** The presence of a member. */
    record Has(List<String> path) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            return QueryNames.along(subject.node().getShape(), path)
                    .map(properties -> QueryVerdict.of(
                            !valuesAlong(subject.value(), properties).isEmpty()))
                    .orElse(QueryVerdict.NOT_APPLICABLE);
        }

        @Override
        public String toString() {
            return "has " + String.join(".", path);
        }
    }

    /** A comparison of any value of a member, which may be a member of a member. */
    record QueryMember(List<String> path, QueryOperator operator, QueryValue value) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            Optional<List<Property>> properties =
                    QueryNames.along(subject.node().getShape(), path);
            if (properties.isEmpty()) {
                return QueryVerdict.NOT_APPLICABLE;
            }
            Property last = properties.get().get(path.size() - 1);
            // "Is not" is about all values: none of them is that.
            boolean negated = operator == QueryOperator.IS_NOT;
            QueryVerdict any = QueryVerdict.NO;
            for (Object each : valuesAlong(subject.value(), properties.get())) {
                any = any.or(value.compare(each, last, negated ? QueryOperator.IS : operator, subject));
            }
            return negated ? any.not() : any;
        }

        @Override
        public String toString() {
            return String.join(".", path) + " " + operator + " " + value;
        }
    }

    private static List<?> valuesAlong(Object thing, List<Property> properties) {
        List<Object> here = List.of(thing);
        for (Property property : properties) {
            List<Object> next = new ArrayList<>();
            here.forEach(each -> next.addAll(property.getAll(each)));
            here = next;
        }
        return here;
    }

    /** The last day by which something is to be done or expires. */
    record Due(QueryOperator operator, QueryValue value) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            Shape<?> shape = subject.node().getShape();
            Optional<Property> due = DUE.stream()
                    .flatMap(name -> shape.find(name).stream())
                    .filter(each -> each.getKind() == Type.Kind.TIMEFRAME || each.getKind() == Type.Kind.DATE)
                    .findFirst();
            if (due.isEmpty()) {
                return QueryVerdict.NOT_APPLICABLE;
            }
            Optional<LocalDate> last = due.get().getAll(subject.value()).stream()
                    .flatMap(each -> each instanceof Timeframe when
                            ? when.getLatestLast().stream()
                            : Optional.of((LocalDate) each).stream())
                    .findFirst();
            QueryOperator way = operator == QueryOperator.IS ? QueryOperator.IN : operator;
            return last.map(day -> value.compareDates(Timeframe.of(day), way)).orElse(QueryVerdict.NO);
        }

        @Override
        public String toString() {
            return "due " + operator + " " + value;
        }
    }

    /** The leads of a thing: its own, or where it names none, those of what is above it. */
    record LedBy(String name) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            if (subject.node().getShape().find("responsibilities").isEmpty()) {
                return QueryVerdict.NOT_APPLICABLE;
            }
            Optional<DocumentIndex.Node> here = Optional.of(subject.node());
            while (here.isPresent()) {
                List<ElementId> leads = leads(here.get().getValue());
                if (!leads.isEmpty()) {
                    return QueryVerdict.of(leads.stream().anyMatch(each -> subject.isCalled(each, name)));
                }
                here = here.get().getParent();
            }
            return QueryVerdict.NO;
        }

        private static List<ElementId> leads(Extensible thing) {
            List<ElementId> leads = new ArrayList<>();
            responsibilities(thing).stream()
                    .filter(each -> each.getRole().equals(Responsibility.Role.LEADS))
                    .forEach(each -> each.getActor().ifPresent(leads::add));
            return leads;
        }

        private static List<Responsibility> responsibilities(Extensible thing) {
            if (thing instanceof PlanElement element) {
                return element.getResponsibilities();
            }
            return thing instanceof Document document ? document.getResponsibilities() : List.of();
        }

        @Override
        public String toString() {
            return "led by " + QueryTokens.quoted(name);
        }
    }

    /** The status of an element as reported, or of a metric or a pact on the day of the query. */
    record Status(String word) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            Object thing = subject.value();
            if (thing instanceof PlanElement element) {
                return QueryVerdict.of(
                        latest(element, subject).filter(word::equals).isPresent());
            }
            if (thing instanceof Metric metric) {
                return subject.scorecard()
                        .flatMap(card -> card.metric(metric.getId()))
                        .map(each ->
                                QueryVerdict.of(each.getStatus().getKeyword().equals(word)))
                        .orElse(QueryVerdict.NOT_APPLICABLE);
            }
            if (thing instanceof Pact && subject.day().isPresent()) {
                return subject.timeline()
                        .map(each -> each.on(subject.day().get()).getStatus().getKeyword())
                        .map(each -> QueryVerdict.of(each.equals(word)))
                        .orElse(QueryVerdict.NOT_APPLICABLE);
            }
            return QueryVerdict.NOT_APPLICABLE;
        }

        /** The latest status by the day of the query; of two of one day the later one in the document. */
        private static Optional<String> latest(PlanElement element, QuerySubject subject) {
            StatusUpdate latest = null;
            for (StatusUpdate update : element.getStatusUpdates()) {
                Optional<LocalDate> day = update.getDate().getLatestLast();
                boolean counts = day.isPresent()
                        && subject.day().filter(day.get()::isAfter).isEmpty()
                        && (latest == null || !day.get().isBefore(last(latest)));
                latest = counts ? update : latest;
            }
            return Optional.ofNullable(latest).map(each -> each.getStatus().toString());
        }

        private static LocalDate last(@Nullable StatusUpdate update) {
            return update == null
                    ? LocalDate.MIN
                    : update.getDate().getLatestLast().orElse(LocalDate.MIN);
        }

        @Override
        public String toString() {
            return "status " + word;
        }
    }

    /** The progress of a plan, an element or a metric on the day of the query. */
    record Progress(QueryOperator operator, QueryValue value) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            Object thing = subject.value();
            Optional<Scorecard> card = subject.scorecard();
            if (card.isEmpty()) {
                return QueryVerdict.NOT_APPLICABLE;
            }
            if (thing instanceof PlanElement element) {
                return compare(
                        card.get()
                                .find(element.getId())
                                .flatMap(each -> each.getRollUp().getProgress()),
                        subject);
            }
            if (thing instanceof Metric metric) {
                return compare(card.get().metric(metric.getId()).flatMap(each -> each.getProgress()), subject);
            }
            return thing == subject.document()
                    ? compare(card.get().rollUp().getProgress(), subject)
                    : QueryVerdict.NOT_APPLICABLE;
        }

        private QueryVerdict compare(Optional<Decimal> progress, QuerySubject subject) {
            Property any = subject.node().getShape().getProperties().get(0);
            return progress.map(each -> value.compare(each, any, operator, subject))
                    .orElse(QueryVerdict.NO);
        }

        @Override
        public Optional<String> needsDay() {
            return Optional.of("progress");
        }

        @Override
        public String toString() {
            return "progress " + operator + " " + value;
        }
    }

    /** The provisions that bind an actor on the day of the query. */
    record Binds(String actor) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            if (!(subject.value() instanceof Provision provision)
                    || subject.day().isEmpty()) {
                return QueryVerdict.NOT_APPLICABLE;
            }
            return subject.timeline()
                    .map(timeline -> QueryVerdict.of(ElementId.tryParse(actor)
                            .filter(id -> timeline.boundOn(
                                            id, provision.getId(), subject.day().get())
                                    .isBound())
                            .isPresent()))
                    .orElse(QueryVerdict.NOT_APPLICABLE);
        }

        @Override
        public Optional<String> needsDay() {
            return Optional.of("binds");
        }

        @Override
        public String toString() {
            return "binds " + QueryTokens.quoted(actor);
        }
    }
}
