package org.unionplan.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Rule;
import org.unionplan.rule.Severity;
import org.unionplan.shape.Shape;

/** A rule as the engine runs it: with the cases in which it need not run. Immutable and thread-safe. */
public final class TunedRule {

    private final Rule<?> rule;
    private final RuleTuning tuning;

    TunedRule(Rule<?> rule, RuleTuning tuning) {
        this.rule = rule;
        this.tuning = tuning;
    }

    /** A rule of a host, which runs for every subject. */
    public static TunedRule of(Rule<?> rule) {
        return new TunedRule(rule, RuleTuning.NONE);
    }

    /** The rules that those enums declare, in order. */
    public static List<TunedRule> declaredIn(DeclaredRule[]... enums) {
        List<TunedRule> rules = new ArrayList<>();
        for (DeclaredRule[] constants : enums) {
            for (DeclaredRule constant : constants) {
                rules.add(constant.getDeclaration().checkedBy(constant));
            }
        }
        return List.copyOf(rules);
    }

    /** The rules of all these lists, in order. */
    @SafeVarargs
    public static List<TunedRule> together(List<TunedRule>... lists) {
        List<TunedRule> all = new ArrayList<>();
        for (List<TunedRule> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    /** Those rules without their tuning. */
    public static List<Rule<?>> plain(List<TunedRule> rules) {
        List<Rule<?>> plain = new ArrayList<>();
        for (TunedRule rule : rules) {
            plain.add(rule.rule);
        }
        return List.copyOf(plain);
    }

    /** Returns the rule without its tuning. */
    public Rule<?> getRule() {
        return rule;
    }

    /** The same rule with another severity. */
    public TunedRule withSeverity(Severity severity) {
        return new TunedRule(rule.withSeverity(severity), tuning);
    }

    /** The same rule without tuning: for tests that tuning hides no findings. */
    public TunedRule untuned() {
        return of(rule);
    }

    /** Returns true if the rule can find something in an instance of that shape. */
    boolean canApplyTo(Shape<?> shape) {
        return rule.getSubject().isAssignableFrom(shape.getType())
                && tuning.condition().canHold(shape);
    }

    RuleCondition condition() {
        return tuning.condition();
    }

    @Nullable
    ReferenceFilter filter() {
        return tuning.filter();
    }

    boolean isOfBareValues() {
        return tuning.ofBareValues();
    }

    /** The check, for subjects of a shape that the rule {@linkplain #canApplyTo can apply to}. */
    @SuppressWarnings("unchecked")
    Rule.Check<Object> check() {
        return (Rule.Check<Object>) rule.getCheck();
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
