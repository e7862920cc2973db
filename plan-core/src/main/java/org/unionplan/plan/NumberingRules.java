package org.unionplan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.unionplan.party.Content;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** The rules of the numbers, names and counts of a plan's elements. */
final class NumberingRules {

    private static final int NO_NUMBER = -1;
    private static final int MOST_DIGITS = 6;

    /** So many siblings are compared one with another, which is faster than keeping a table of them. */
    private static final int FEW = 12;

    static final List<Rule<?>> ALL = List.of(
            Rule.warning(
                    "element.number.order",
                    Extensible.class,
                    "A list was renumbered by hand: a number repeats, or the numbering starts again.",
                    NumberingRules::numbers),
            Rule.warning(
                    "element.name.repeated",
                    Extensible.class,
                    "An entry was pasted twice under one heading.",
                    NumberingRules::names),
            Rule.warning(
                    "plan.count",
                    StrategicPlan.class,
                    "The text still speaks of four cornerstones, and there are five.",
                    NumberingRules::counts));

    private NumberingRules() {}

    private static void numbers(Extensible subject, RuleContext context) {
        forEachList(subject, (member, siblings) -> {
            int before = 0;
            for (int i = 0; i < siblings.size(); i++) {
                Optional<String> label = siblings.get(i).getNumber();
                int number = label.isPresent() ? lastNumber(label.get()) : NO_NUMBER;
                if (number == NO_NUMBER) {
                    continue;
                }
                if (number <= before) {
                    context.report(
                            context.here().member(member).item(i).member("number"),
                            "number",
                            label.get(),
                            "before",
                            before);
                }
                before = number;
            }
        });
    }

    /** The last number of a label: 2 of "#2", 3 of "1.3" and of "3)". */
    private static int lastNumber(String label) {
        int end = label.length();
        if (end > 0 && ".):".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && label.charAt(start - 1) >= '0' && label.charAt(start - 1) <= '9') {
            start--;
        }
        return start == end || end - start > MOST_DIGITS ? NO_NUMBER : Integer.parseInt(label, start, end, 10);
    }

    private static void names(Extensible subject, RuleContext context) {
        forEachList(subject, (member, siblings) -> {
            if (siblings.size() > FEW) {
                namesOfMany(member, siblings, context);
                return;
            }
            for (int i = 1; i < siblings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (isSame(siblings.get(j).getName(), siblings.get(i).getName())) {
                        repeated(member, i, siblings.get(i), siblings.get(j), context);
                        break;
                    }
                }
            }
        });
    }

    private static boolean isSame(Text one, Text other) {
        return one.toString().strip().equalsIgnoreCase(other.toString().strip());
    }

    private static void namesOfMany(String member, List<? extends PlanElement> siblings, RuleContext context) {
        Map<String, PlanElement> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < siblings.size(); i++) {
            PlanElement element = siblings.get(i);
            PlanElement earlier = first.putIfAbsent(element.getName().toString().strip(), element);
            if (earlier != null) {
                repeated(member, i, element, earlier, context);
            }
        }
    }

    private static void repeated(
            String member, int item, PlanElement element, PlanElement earlier, RuleContext context) {
        context.report(
                context.here().member(member).item(item).member("name"),
                "name",
                element.getName(),
                "first",
                earlier.getId());
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
