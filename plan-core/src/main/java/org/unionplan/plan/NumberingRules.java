package org.unionplan.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unionplan.party.Content;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/** The rules of the numbers, names and counts of a plan's elements. */
final class NumberingRules {

    /** Up to so many siblings are compared each with each. */
    private static final int FEW = 16;

    static final List<Rule<?>> ALL = List.of(
            Rule.warning(
                            "element.number.order",
                            Extensible.class,
                            "A list was renumbered by hand: a number repeats, or the numbering starts again.",
                            NumberingRules::numbers)
                    .havingAny("cornerstones", "pillars", "priorities", "actions")
                    .within(NumberingRules::holdsElements),
            Rule.warning(
                            "element.name.repeated",
                            Extensible.class,
                            "An entry was pasted twice under one heading.",
                            NumberingRules::names)
                    .havingAny("cornerstones", "pillars", "priorities", "actions")
                    .within(NumberingRules::holdsElements),
            Rule.warning(
                    "plan.count",
                    StrategicPlan.class,
                    "The text still speaks of four cornerstones, and there are five.",
                    NumberingRules::counts));

    private NumberingRules() {}

    private static boolean holdsElements(Shape<?> shape) {
        return shape.getAttributes(Kind.OBJECT).stream()
                .flatMap(attribute -> attribute.getType().getShape().stream())
                .anyMatch(inner -> PlanElement.class.isAssignableFrom(inner.getType()));
    }

    private static void numbers(Extensible subject, RuleContext context) {
        forEachList(subject, (member, siblings) -> {
            String before = "";
            for (int i = 0; i < siblings.size(); i++) {
                String label = siblings.get(i).getNumber().orElse("");
                if (!PublishedNumber.isNumber(label)) {
                    continue;
                }
                // After "A.2" may come "B.1", and after "1.4" may come "2.1".
                if (!before.isEmpty()
                        && PublishedNumber.haveSameWords(before, label)
                        && PublishedNumber.compare(before, label) >= 0) {
                    context.report(
                            context.here().member(member).item(i).member("number"), "number", label, "before", before);
                }
                before = label;
            }
        });
    }

    private static void names(Extensible subject, RuleContext context) {
        forEachList(subject, (member, siblings) -> {
            if (siblings.size() <= FEW) {
                fewNames(member, siblings, context);
            } else {
                manyNames(member, siblings, context);
            }
        });
    }

    /** Compares each with all before it, which for a few takes less than a table would. */
    private static void fewNames(String member, List<? extends PlanElement> siblings, RuleContext context) {
        for (int i = 1; i < siblings.size(); i++) {
            String name = siblings.get(i).getName().toString();
            for (int j = 0; j < i; j++) {
                if (SameName.isSame(siblings.get(j).getName().toString(), name)) {
                    repeated(siblings, j, i, member, context);
                    break;
                }
            }
        }
    }

    private static void manyNames(String member, List<? extends PlanElement> siblings, RuleContext context) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < siblings.size(); i++) {
            String name = SameName.key(siblings.get(i).getName().toString());
            Integer earlier = first.putIfAbsent(name, i);
            if (earlier != null) {
                repeated(siblings, earlier, i, member, context);
            }
        }
    }

    private static void repeated(
            List<? extends PlanElement> siblings, int first, int again, String member, RuleContext context) {
        PlanElement earlier = siblings.get(first);
        PlanElement element = siblings.get(again);
        if (!isAnotherTime(earlier, element) && !isCopied(earlier, element)) {
            context.report(
                    context.here().member(member).item(again).member("name"),
                    "name",
                    element.getName(),
                    "first",
                    earlier.getId());
        }
    }

    /** A convention in one year and a convention in another are two things. */
    private static boolean isAnotherTime(PlanElement one, PlanElement other) {
        return one.getTimeframe().isPresent()
                && other.getTimeframe().isPresent()
                && !one.getTimeframe().equals(other.getTimeframe());
    }

    /** One that was copied with its id is a duplicate, and said to be one already. */
    private static boolean isCopied(PlanElement one, PlanElement other) {
        return one.getId().equals(other.getId());
    }

    /** Takes a list of siblings and the member that holds it. */
    private interface Siblings {
        void take(String member, List<? extends PlanElement> siblings);
    }

    private static void forEachList(Extensible subject, Siblings lists) {
        if (subject instanceof StrategicPlan plan) {
            lists.take("cornerstones", plan.getCornerstones());
        } else if (subject instanceof Cornerstone cornerstone) {
            lists.take("pillars", cornerstone.getPillars());
            lists.take("priorities", cornerstone.getPriorities());
        } else if (subject instanceof Pillar pillar) {
            lists.take("priorities", pillar.getPriorities());
        } else if (subject instanceof Priority priority) {
            lists.take("actions", priority.getActions());
        }
    }

    private static void counts(StrategicPlan plan, RuleContext context) {
        boolean whole =
                plan.getContent().filter(content -> content == Content.WHOLE).isPresent();
        for (int i = 0; i < plan.getDeclaredCounts().size(); i++) {
            DeclaredCount declared = plan.getDeclaredCounts().get(i);
            Optional<Integer> actual = actual(declared, plan, context);
            // Of an excerpt more may exist than is there, never fewer.
            if (actual.isPresent()
                    && (actual.get() > declared.getCount() || (whole && actual.get() < declared.getCount()))) {
                context.report(
                        context.here().member("declaredCounts").item(i).member("count"),
                        "level",
                        declared.getLevel().getKeyword().replace('-', ' '),
                        "declared",
                        declared.getCount(),
                        "actual",
                        actual.get());
            }
        }
    }

    /** How many there are; absent where the element to count in is not one. */
    private static Optional<Integer> actual(DeclaredCount declared, StrategicPlan plan, RuleContext context) {
        if (declared.getLevel() == Level.CORE_VALUE) {
            return Optional.of(plan.getCoreValues().size());
        }
        Function<PlanElement, Integer> count = element -> count(element, declared.getLevel());
        if (declared.getWithin().isPresent()) {
            return context.find(declared.getWithin().get(), PlanElement.class).map(count);
        }
        int total = 0;
        for (Cornerstone cornerstone : plan.getCornerstones()) {
            total += count.apply(cornerstone) + (declared.getLevel() == Level.CORNERSTONE ? 1 : 0);
        }
        return Optional.of(total);
    }

    /** How many elements of that level stand below that one. */
    private static int count(PlanElement element, Level level) {
        int count = 0;
        for (PlanElement child : element.children()) {
            count += count(child, level) + (child.level() == level ? 1 : 0);
        }
        return count;
    }
}
