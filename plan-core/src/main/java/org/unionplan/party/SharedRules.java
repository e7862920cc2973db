package org.unionplan.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Node;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** The rules every document follows: identifiers, references, order in time. */
public final class SharedRules {

    /** Two things with one identifier cannot be told apart by whoever refers to them. */
    public static final Rule<PlanDocument> DUPLICATE_ID =
            Rule.error("id.duplicate", PlanDocument.class, SharedRules::duplicateIds);

    /** A reference to nothing: what it meant is lost. */
    public static final Rule<Extensible> DANGLING_REFERENCE =
            Rule.error("reference.dangling", Extensible.class, SharedRules::danglingReferences);

    /** A reference to the wrong sort of thing, such as a pillar where an actor is due. */
    public static final Rule<Extensible> MISDIRECTED_REFERENCE =
            Rule.error("reference.misdirected", Extensible.class, SharedRules::misdirectedReferences);

    /** An interval that ends before it starts, most often two years swapped. */
    public static final Rule<Timeframe> REVERSED_TIMEFRAME =
            Rule.error("timeframe.reversed", Timeframe.class, (timeframe, context) -> {
                if (timeframe.isReversed()) {
                    context.report(context.here(), "timeframe", timeframe);
                }
            });

    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(
            DUPLICATE_ID,
            DANGLING_REFERENCE,
            MISDIRECTED_REFERENCE,
            CycleRules.REFERENCES,
            CycleRules.ACTORS,
            REVERSED_TIMEFRAME);

    private SharedRules() {}

    private static void duplicateIds(PlanDocument document, RuleContext context) {
        if (!context.hasRepeatedIds()) {
            return;
        }
        Map<ElementId, Node> first = new HashMap<>();
        for (Node node : context.document().getNodes()) {
            node.getId().ifPresent(id -> {
                Node earlier = first.putIfAbsent(id, node);
                if (earlier != null) {
                    context.report(node.getPointer().member("id"), "id", id, "first", place(earlier.getPointer()));
                }
            });
        }
    }

    private static String place(Pointer pointer) {
        return pointer.equals(Pointer.ROOT) ? "/" : pointer.toString();
    }

    private static void danglingReferences(Extensible subject, RuleContext context) {
        forEachReference(subject, context, (attribute, item, id) -> {
            if (context.find(id).isEmpty()) {
                context.report(at(context, attribute, item), "id", id, "member", attribute.getName());
            }
        });
    }

    private static void misdirectedReferences(Extensible subject, RuleContext context) {
        forEachReference(subject, context, (attribute, item, id) -> {
            List<Class<?>> targets = attribute.getType().getTargets();
            Object found = targets.isEmpty() ? null : context.find(id).orElse(null);
            if (found != null && targets.stream().noneMatch(target -> target.isInstance(found))) {
                context.report(
                        at(context, attribute, item),
                        "id",
                        id,
                        "member",
                        attribute.getName(),
                        "expected",
                        targets.stream().map(SharedRules::words).collect(Collectors.joining(" or ")),
                        "found",
                        context.document()
                                .find(id)
                                .map(Node::getShape)
                                .map(Shape::getName)
                                .orElse("")
                                .replace('-', ' '));
            }
        });
    }

    /** What a type is called in running text: {@code CollectiveAgreement} is a collective agreement. */
    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Looks at one identifier that refers to something in the document. */
    private interface ReferenceVisitor {
        void visit(Attribute attribute, int item, ElementId id);
    }

    private static void forEachReference(Extensible subject, RuleContext context, ReferenceVisitor visitor) {
        boolean elsewhere = subject instanceof Reference reference
                && reference.getDocument().isPresent();
        if (elsewhere) {
            return;
        }
        List<Attribute> references = context.shape().getAttributes(Kind.REFERENCE);
        for (int i = 0; i < references.size(); i++) {
            Attribute attribute = references.get(i);
            Object value = attribute.get(subject);
            if (value instanceof List<?> items) {
                for (int j = 0; j < items.size(); j++) {
                    visitor.visit(attribute, j, (ElementId) items.get(j));
                }
            } else if (value != null) {
                visitor.visit(attribute, -1, (ElementId) value);
            }
        }
    }

    private static Pointer at(RuleContext context, Attribute attribute, int item) {
        Pointer member = context.here().member(attribute.getName());
        return item < 0 ? member : member.item(item);
    }
}
