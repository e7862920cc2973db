package org.unionplan.plan.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.StrategicPlan.DeclaredCount;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.value.Extensible;

/** The rules of the numbers, names and counts of a plan's elements. */
enum NumberingRules implements DeclaredRule {
    NUMBERS(warning(
                    "element.number.order",
                    Extensible.class,
                    "A list was renumbered by hand: a number repeats, or the numbering starts again.")
            .havingAny("cornerstones", "pillars", "priorities", "actions")),
    NAMES(warning("element.name.repeated", Extensible.class, "An entry was pasted twice under one heading.")
            .havingAny("cornerstones", "pillars", "priorities", "actions")),
    COUNTS(warning(
            "plan.count", StrategicPlan.class, "The text still mentions four cornerstones, but there are five."));

    /** Up to so many siblings are compared each with each. */
    private static final int FEW = 16;

    private final RuleDeclaration declaration;

    NumberingRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case NUMBERS -> numbers((Extensible) subject, context);
            case NAMES -> names((Extensible) subject, context);
            case COUNTS -> counts((StrategicPlan) subject, context);
        }
    }

    private static void numbers(Extensible subject, RuleContext context) {
        forEachList(subject, NUMBERS, context);
    }

    private static void numbers(String member, List<? extends PlanElement> siblings, RuleContext context) {
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
    }

    private static void names(Extensible subject, RuleContext context) {
        forEachList(subject, NAMES, context);
    }

    private static void names(String member, List<? extends PlanElement> siblings, RuleContext context) {
        if (siblings.size() <= FEW) {
            fewNames(member, siblings, context);
        } else {
            manyNames(member, siblings, context);
        }
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

    /** Shows that rule every list of siblings right below the subject, with the member that holds it. */
    private static void forEachList(Extensible subject, NumberingRules rule, RuleContext context) {
        if (subject instanceof StrategicPlan plan) {
            siblings("cornerstones", plan.getCornerstones(), rule, context);
        } else if (subject instanceof PlanElement element) {
            ChildList.of(element).forEach(list -> siblings(list.member(), list.elements(), rule, context));
        }
    }

    private static void siblings(
            String member, List<? extends PlanElement> siblings, NumberingRules rule, RuleContext context) {
        if (rule == NUMBERS) {
            numbers(member, siblings, context);
        } else {
            names(member, siblings, context);
        }
    }

    private static void counts(StrategicPlan plan, RuleContext context) {
        boolean whole = plan.getContent().orElse(null) == Document.Content.WHOLE;
        for (int i = 0; i < plan.getDeclaredCounts().size(); i++) {
            DeclaredCount declared = plan.getDeclaredCounts().get(i);
            Optional<Integer> actual = actual(declared, plan, context);
            // The source of an excerpt may have more than the excerpt, never fewer.
            if (actual.isPresent()
                    && (actual.get() > declared.getCount() || (whole && actual.get() < declared.getCount()))) {
                context.report(
                        context.here().member("declaredCounts").item(i).member("count"),
                        "level",
                        declared.getLevel().getKeyword(),
                        "things",
                        Message.of("count." + declared.getLevel().getKeyword())
                                .withNumber("count", declared.getCount()),
                        "declared",
                        declared.getCount(),
                        "actual",
                        actual.get());
            }
        }
    }

    /** Returns the actual number of elements; absent if the element to count in does not exist. */
    private static Optional<Integer> actual(DeclaredCount declared, StrategicPlan plan, RuleContext context) {
        if (declared.getLevel() == PlanElement.Level.CORE_VALUE) {
            return Optional.of(plan.getCoreValues().size());
        }
        if (declared.getWithin().isPresent()) {
            return context.find(declared.getWithin().get(), PlanElement.class)
                    .map(element -> count(element, declared.getLevel()));
        }
        int total = 0;
        for (Cornerstone cornerstone : plan.getCornerstones()) {
            total += count(cornerstone, declared.getLevel())
                    + (declared.getLevel() == PlanElement.Level.CORNERSTONE ? 1 : 0);
        }
        return Optional.of(total);
    }

    /** Returns the number of elements of that level below that element. */
    private static int count(PlanElement element, PlanElement.Level level) {
        int count = 0;
        for (PlanElement child : element.getChildren()) {
            count += count(child, level) + (child.getLevel() == level ? 1 : 0);
        }
        return count;
    }
}
