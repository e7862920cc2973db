package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.Cycles;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** The rules against circles of things that cannot all come after each other. */
enum CycleRules implements DeclaredRule {
    REFERENCES(error(
            "reference.cycle",
            Document.class,
            "Things were made to depend on each other in a circle, so that none can come first.")),
    ACTORS(error("actor.relation.cycle", Document.class, "Two bodies were each entered as a part of the other."));

    private static final List<Term> ORDERING = List.of(
            Reference.Relation.DEPENDS_ON,
            Reference.Relation.DERIVES_FROM,
            Reference.Relation.SUCCEEDS,
            Reference.Relation.SUCCEEDED_BY);

    /** Two bodies may well be members of each other, or speak for each other; neither can be a part of its own part. */
    private static final List<Term> CONTAINING = List.of(
            ActorRelation.Kind.PART_OF,
            ActorRelation.Kind.LOCAL_OF,
            ActorRelation.Kind.AFFILIATE_OF,
            ActorRelation.Kind.BODY_OF,
            ActorRelation.Kind.POST_IN,
            ActorRelation.Kind.BELONGS_TO,
            ActorRelation.Kind.EXCEPTION_TO,
            ActorRelation.Kind.SUCCEEDS);

    private final RuleDeclaration declaration;

    CycleRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case REFERENCES -> references(context);
            case ACTORS -> actors(context);
        }
    }

    private static void references(RuleContext context) {
        if (!context.has(Reference.class)) {
            return;
        }
        Map<Term, Cycles<DocumentIndex.Node>> byRelation = new LinkedHashMap<>();
        for (DocumentIndex.Node node : context.document().getNodes()) {
            if (node.getValue() instanceof Reference reference
                    && ORDERING.contains(reference.getRelation())
                    && reference.getDocument().isEmpty()) {
                reference.getTarget().ifPresent(target -> add(byRelation, reference.getRelation(), node, target));
            }
        }
        report(byRelation, "target", context);
    }

    private static void actors(RuleContext context) {
        if (!context.has(ActorRelation.class)) {
            return;
        }
        Map<Term, Cycles<DocumentIndex.Node>> byRelation = new LinkedHashMap<>();
        for (DocumentIndex.Node node : context.document().getNodes()) {
            if (node.getValue() instanceof ActorRelation relation && CONTAINING.contains(relation.getRelation())) {
                add(byRelation, relation.getRelation(), node, relation.getActor());
            }
        }
        report(byRelation, "actor", context);
    }

    private static void add(
            Map<Term, Cycles<DocumentIndex.Node>> byRelation,
            Term relation,
            DocumentIndex.Node node,
            ElementId target) {
        node.getParent()
                .flatMap(DocumentIndex.Node::getId)
                .ifPresent(source -> byRelation
                        .computeIfAbsent(relation, r -> new Cycles<>())
                        .edge(source, target, node));
    }

    private static void report(Map<Term, Cycles<DocumentIndex.Node>> byRelation, String member, RuleContext context) {
        byRelation.forEach((relation, cycles) -> cycles.find((circle, node) ->
                context.report(node.getPointer().member(member), "relation", relation, "cycle", circle)));
    }
}
