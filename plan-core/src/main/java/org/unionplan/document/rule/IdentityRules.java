package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.ReferenceFilter;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** The rules of identifiers and of what refers to them. */
enum IdentityRules implements DeclaredRule {
    DUPLICATES(error(
            "id.duplicate", Document.class, "An entry was copied with its id, so the two cannot be distinguished.")),
    DANGLING(error(
                    "reference.dangling",
                    Extensible.class,
                    "An id was misspelled, or what it named was removed or renamed.")
            .havingAny(Type.Kind.REFERENCE)
            .filteredBy(Filter.DANGLING)),
    MISDIRECTED(error(
                    "reference.misdirected",
                    Extensible.class,
                    "The id of another kind of thing was entered, such as a pillar in place of an actor.")
            .havingAny(Type.Kind.REFERENCE)
            .filteredBy(Filter.MISDIRECTED)),
    REPEATED_ACTORS(warning(
            "actor.name.repeated",
            Document.class,
            "The same organization was entered twice under two ids, so that what is said of it is split."));

    private final RuleDeclaration declaration;

    IdentityRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case DUPLICATES -> duplicates(context);
            case DANGLING -> dangling((Extensible) subject, context);
            case MISDIRECTED -> misdirected((Extensible) subject, context);
            case REPEATED_ACTORS -> repeatedActors((Document) subject, context);
        }
    }

    private static void duplicates(RuleContext context) {
        if (!context.hasRepeatedIds()) {
            return;
        }
        Map<ElementId, DocumentIndex.Node> first = new HashMap<>();
        for (DocumentIndex.Node node : context.document().getNodes()) {
            duplicate(node, first, context);
            node.getTexts().forEach(text -> duplicate(text, first, context));
        }
    }

    private static void duplicate(
            DocumentIndex.Node node, Map<ElementId, DocumentIndex.Node> first, RuleContext context) {
        node.getId().ifPresent(id -> {
            DocumentIndex.Node earlier = first.putIfAbsent(id, node);
            if (earlier != null) {
                context.report(node.getIdPointer(), "id", id, "first", earlier.getIdPointer());
            }
        });
    }

    private static void dangling(Extensible subject, RuleContext context) {
        if (isElsewhere(subject)) {
            return;
        }
        for (Property property : context.getShape().getProperties(Type.Kind.REFERENCE)) {
            Object value = context.value(property);
            if (value instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    dangling((ElementId) items.get(i), property, i, context);
                }
            } else if (value != null) {
                dangling((ElementId) value, property, -1, context);
            }
        }
    }

    private static void dangling(ElementId id, Property property, int item, RuleContext context) {
        if (!context.holds(id)) {
            context.report(at(context, property, item), "id", id, "member", property.getName());
        }
    }

    private static void misdirected(Extensible subject, RuleContext context) {
        if (isElsewhere(subject)) {
            return;
        }
        for (Property property : context.getShape().getProperties(Type.Kind.REFERENCE)) {
            Object value = context.value(property);
            if (value instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    misdirected((ElementId) items.get(i), property, i, context);
                }
            } else if (value != null) {
                misdirected((ElementId) value, property, -1, context);
            }
        }
    }

    private static void misdirected(ElementId id, Property property, int item, RuleContext context) {
        Object found = context.find(id).orElse(null);
        if (found == null || isAdmitted(found, property) || isRepeatedRightly(id, property, context)) {
            return;
        }
        context.report(
                at(context, property, item),
                "id",
                id,
                "member",
                property.getName(),
                "expected",
                property.getType().getTargets().stream()
                        .map(IdentityRules::words)
                        .collect(Collectors.joining(" / ")),
                "found",
                foundShape(context, id));
    }

    /**
     * Returns true if the property refers to things like that one; a property that names no types refers to anything.
     */
    private static boolean isAdmitted(Object found, Property property) {
        return property.getType().getTargets().isEmpty() || ReferenceFilter.isTarget(found, property);
    }

    /** Two things have the id, and one of them is admitted: only the repetition is a mistake. */
    private static boolean isRepeatedRightly(ElementId id, Property property, RuleContext context) {
        return context.hasRepeatedIds()
                && property.getType().getTargets().stream()
                        .anyMatch(target -> context.find(id, target).isPresent());
    }

    private static String foundShape(RuleContext context, ElementId id) {
        return context.document()
                .find(id)
                .map(node -> node.isText()
                        ? node.getVia().orElseThrow().getName()
                        : node.getShape().getName())
                .orElse("")
                .replace('-', ' ');
    }

    /** Returns the name of a type in running text: {@code CollectiveAgreement} is a collective agreement. */
    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns true if the subject points into another document, which cannot be searched here. */
    private static boolean isElsewhere(Object subject) {
        return subject instanceof Reference reference && reference.getDocument().isPresent();
    }

    private static Pointer at(RuleContext context, Property property, int item) {
        Pointer member = context.here().member(property.getName());
        return item < 0 ? member : member.item(item);
    }

    /**
     * Posts of the same name in two unions are not the same: an actor is identified by its name and what it belongs
     * to.
     */
    private static String likeness(Actor actor) {
        return new ValueKey()
                .add(actor.getName().toString().strip().toLowerCase(Locale.ROOT))
                .add(actor.getKind())
                .addAll(ActorRelation.shape(), actor.getRelations())
                .toString();
    }

    private static void repeatedActors(Document document, RuleContext context) {
        Map<String, Actor> first = new HashMap<>();
        for (int i = 0; i < document.getActors().size(); i++) {
            Actor actor = document.getActors().get(i);
            Actor earlier = first.putIfAbsent(likeness(actor), actor);
            // One that was copied with its id is a duplicate, and said to be one already.
            if (earlier != null && !earlier.getId().equals(actor.getId())) {
                context.report(
                        context.here().member("actors").item(i).member("name"),
                        "name",
                        actor.getName(),
                        "first",
                        earlier.getId());
            }
        }
    }

    /** The rules that examine a reference beforehand. */
    private enum Filter implements ReferenceFilter {
        DANGLING,
        MISDIRECTED;

        @Override
        public boolean passes(Object subject, Property property, @Nullable Object found) {
            return switch (this) {
                case DANGLING -> found != null || isElsewhere(subject);
                case MISDIRECTED -> found == null || isAdmitted(found, property) || isElsewhere(subject);
            };
        }
    }
}
