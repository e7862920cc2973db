package org.unionplan.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.party.Content;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Extensible;

/** The rules of the numbers, names and counts of a plan's elements. */
final class NumberingRules {

    /** A label that ends in a number: "#2", "1.3", "Goal 4:". */
    private static final Pattern LABEL =
            Pattern.compile("(?<words>[^0-9]*+)(?<numbers>[0-9]{1,6}+(?:[^0-9\\p{L}]++[0-9]{1,6}+)*+)[.):]*");

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");

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
            Matcher before = null;
            for (int i = 0; i < siblings.size(); i++) {
                Matcher label = LABEL.matcher(siblings.get(i).getNumber().orElse(""));
                if (!label.matches()) {
                    continue;
                }
                // After "A.2" may come "B.1", and after "1.4" may come "2.1".
                if (before != null && label.group("words").equals(before.group("words")) && !follows(before, label)) {
                    context.report(
                            context.here().member(member).item(i).member("number"),
                            "number",
                            label.group(),
                            "before",
                            before.group());
                }
                before = label;
            }
        });
    }

    private static boolean follows(Matcher before, Matcher label) {
        return Arrays.compare(numbers(before), numbers(label)) < 0;
    }

    private static int[] numbers(Matcher label) {
        return NOT_DIGITS
                .splitAsStream(label.group("numbers"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void names(Extensible subject, RuleContext context) {
        forEachList(subject, (member, siblings) -> {
            if (siblings.size() < 2) {
                return;
            }
            Map<String, PlanElement> first = new HashMap<>();
            for (int i = 0; i < siblings.size(); i++) {
                PlanElement element = siblings.get(i);
                String name = element.getName().toString().strip().toLowerCase(Locale.ROOT);
                PlanElement earlier = first.putIfAbsent(name, element);
                if (earlier != null && !isAnotherTime(earlier, element) && !isCopied(earlier, element)) {
                    context.report(
                            context.here().member(member).item(i).member("name"),
                            "name",
                            element.getName(),
                            "first",
                            earlier.getId());
                }
            }
        });
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
