package org.unionplan.party;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Node;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** The rules every document follows: identifiers, references, order in time. */
public final class SharedRules {

    /** Two things with one identifier cannot be told apart by whoever refers to them. */
    public static final Rule<PlanDocument> DUPLICATE_ID =
            Rule.error("id.duplicate", PlanDocument.class, SharedRules::duplicateIds);

    /** A reference to nothing: what it meant is lost. */
    public static final Rule<PlanDocument> DANGLING_REFERENCE =
            Rule.error("reference.dangling", PlanDocument.class, SharedRules::danglingReferences);

    /** A reference to the wrong sort of thing, such as a pillar where an actor is due. */
    public static final Rule<PlanDocument> MISDIRECTED_REFERENCE =
            Rule.error("reference.misdirected", PlanDocument.class, SharedRules::misdirectedReferences);

    /** Things that depend on, derive from or succeed each other in a circle, so that none can come first. */
    public static final Rule<PlanDocument> REFERENCE_CYCLE =
            Rule.error("reference.cycle", PlanDocument.class, SharedRules::referenceCycles);

    /** Actors that are parts, locals or affiliates of each other in a circle. */
    public static final Rule<PlanDocument> ACTOR_CYCLE =
            Rule.error("actor.relation.cycle", PlanDocument.class, SharedRules::actorCycles);

    /** An interval that ends before it starts, most often two years swapped. */
    public static final Rule<Timeframe> REVERSED_TIMEFRAME =
            Rule.error("timeframe.reversed", Timeframe.class, (timeframe, context) -> {
                if (timeframe.isReversed()) {
                    context.report(context.here(), "timeframe", timeframe);
                }
            });

    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(
            DUPLICATE_ID, DANGLING_REFERENCE, MISDIRECTED_REFERENCE, REFERENCE_CYCLE, ACTOR_CYCLE, REVERSED_TIMEFRAME);

    private SharedRules() {}

    private static void duplicateIds(PlanDocument document, RuleContext context) {
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
        return pointer.equals(Pointer.ROOT) ? "the document" : pointer.toString();
    }

    private static void danglingReferences(PlanDocument document, RuleContext context) {
        forEachReference(context, (node, attribute, at, id) -> {
            if (context.document().find(id).isEmpty()) {
                context.report(at, "id", id, "member", attribute.getName());
            }
        });
    }

    private static void misdirectedReferences(PlanDocument document, RuleContext context) {
        forEachReference(context, (node, attribute, at, id) -> {
            List<Class<?>> targets = attribute.getType().getTargets();
            Optional<Node> found = context.document().find(id);
            if (found.isPresent()
                    && !targets.isEmpty()
                    && targets.stream()
                            .noneMatch(target -> target.isInstance(found.get().getValue()))) {
                context.report(
                        at,
                        "id",
                        id,
                        "member",
                        attribute.getName(),
                        "expected",
                        targets.stream().map(SharedRules::words).collect(Collectors.joining(" or ")),
                        "found",
                        found.get().getShape().getName().replace('-', ' '));
            }
        });
    }

    /** What a type is called in running text: {@code CollectiveAgreement} is a collective agreement. */
    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static void forEachReference(RuleContext context, ReferenceVisitor visitor) {
        for (Node node : context.document().getNodes()) {
            boolean elsewhere = node.getValue() instanceof Reference reference
                    && reference.getDocument().isPresent();
            if (elsewhere) {
                continue;
            }
            for (Attribute attribute : node.getShape().getAttributes()) {
                if (attribute.getKind() == Kind.REFERENCE) {
                    int index = 0;
                    for (Object id : attribute.getAll(node.getValue())) {
                        Pointer member = node.getPointer().member(attribute.getName());
                        boolean many = attribute.getCardinality() == Cardinality.MANY;
                        visitor.visit(node, attribute, many ? member.item(index++) : member, (ElementId) id);
                    }
                }
            }
        }
    }

    /** Looks at one identifier that refers to something in the document. */
    private interface ReferenceVisitor {
        void visit(Node node, Attribute attribute, Pointer at, ElementId id);
    }

    private static void referenceCycles(PlanDocument document, RuleContext context) {
        for (var relation : List.of(Relation.DEPENDS_ON, Relation.DERIVES_FROM, Relation.SUCCEEDS)) {
            Cycles<Node> cycles = new Cycles<>();
            for (Node node : context.document().getNodes()) {
                if (node.getValue() instanceof Reference reference
                        && reference.getRelation().equals(relation)
                        && reference.getDocument().isEmpty()) {
                    Optional<ElementId> source = node.getParent().flatMap(Node::getId);
                    source.ifPresent(from -> reference.getTarget().ifPresent(to -> cycles.edge(from, to, node)));
                }
            }
            cycles.find((path, node) ->
                    context.report(node.getPointer().member("target"), "relation", relation, "cycle", path));
        }
    }

    private static void actorCycles(PlanDocument document, RuleContext context) {
        Map<Object, Cycles<Node>> byRelation = new LinkedHashMap<>();
        for (Node node : context.document().getNodes()) {
            if (node.getValue() instanceof ActorRelation relation) {
                node.getParent()
                        .flatMap(Node::getId)
                        .ifPresent(from -> byRelation
                                .computeIfAbsent(relation.getRelation(), r -> new Cycles<>())
                                .edge(from, relation.getActor(), node));
            }
        }
        byRelation.forEach((relation, cycles) -> cycles.find((path, node) ->
                context.report(node.getPointer().member("actor"), "relation", relation, "cycle", path)));
    }
}
