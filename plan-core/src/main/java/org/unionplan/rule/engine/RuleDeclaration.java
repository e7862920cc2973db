package org.unionplan.rule.engine;

import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;

/** The declaration of a rule of the library: all of it but its check. Immutable and thread-safe. */
public final class RuleDeclaration {

    private final RuleGroup group;
    private final String code;
    private final Class<?> subject;
    private final String mistake;
    private final RuleTuning tuning;

    private RuleDeclaration(RuleGroup group, String code, Class<?> subject, String mistake, RuleTuning tuning) {
        this.group = group;
        this.code = code;
        this.subject = subject;
        this.mistake = mistake;
        this.tuning = tuning;
    }

    /**
     * A rule whose breach is an error.
     *
     * @param code the stable code, also the key of its message
     * @param subject the type it judges
     * @param mistake the mistake of real documents it guards against, in a sentence
     */
    public static RuleDeclaration error(String code, Class<?> subject, String mistake) {
        return new RuleDeclaration(RuleGroup.ERRORS, code, subject, mistake, RuleTuning.NONE);
    }

    /** A rule whose breach is a warning. */
    public static RuleDeclaration warning(String code, Class<?> subject, String mistake) {
        return new RuleDeclaration(RuleGroup.WARNINGS, code, subject, mistake, RuleTuning.NONE);
    }

    /** A rule whose breach is advice. */
    public static RuleDeclaration advice(String code, Class<?> subject, String mistake) {
        return new RuleDeclaration(RuleGroup.ADVICE, code, subject, mistake, RuleTuning.NONE);
    }

    /** A rule of the stricter profile, whose breach is a warning. */
    public static RuleDeclaration accountable(String code, Class<?> subject, String mistake) {
        return new RuleDeclaration(RuleGroup.ACCOUNTABLE, code, subject, mistake, RuleTuning.NONE);
    }

    /** The same rule, run only for subjects that have all of these members. */
    public RuleDeclaration having(String... members) {
        return tuned(tuning.with(tuning.condition().having(members)));
    }

    /**
     * The same rule, run only for subjects that have one of these members. A type need not know all of them; one that
     * knows none is passed over.
     */
    public RuleDeclaration havingAny(String... members) {
        return tuned(tuning.with(tuning.condition().havingAny(members)));
    }

    /** The same rule, run only for subjects that have a value of one of these kinds. */
    public RuleDeclaration havingAny(Type.Kind... kinds) {
        return tuned(tuning.with(tuning.condition().havingAny(kinds)));
    }

    /** The same rule, run only for subjects that have members the model does not know. */
    public RuleDeclaration havingUnknownMembers() {
        return tuned(tuning.with(tuning.condition().havingUnknown()));
    }

    /** The same rule, run only for subjects that have none of these members, which are no lists. */
    public RuleDeclaration lacking(String... members) {
        return tuned(tuning.with(tuning.condition().lacking(members)));
    }

    /** The same rule, run only for subjects that have more than a {@linkplain Shape#isBare bare value}. */
    public RuleDeclaration exceptBareValues() {
        return tuned(tuning.withoutBareValues());
    }

    /** The same rule, run only in documents with references that do not pass that filter. */
    public RuleDeclaration filteredBy(ReferenceFilter filter) {
        return tuned(tuning.with(filter));
    }

    private RuleDeclaration tuned(RuleTuning other) {
        return new RuleDeclaration(group, code, subject, mistake, other);
    }

    /** The rule with that check. */
    TunedRule checkedBy(Rule.Check<Object> check) {
        return new TunedRule(rule(check), tuning);
    }

    private Rule<?> rule(Rule.Check<Object> check) {
        return switch (group) {
            case ERRORS -> Rule.error(code, subject, mistake, check);
            case WARNINGS -> Rule.warning(code, subject, mistake, check);
            case ADVICE -> Rule.advice(code, subject, mistake, check);
            case ACCOUNTABLE -> Rule.accountable(code, subject, mistake, check);
        };
    }
}
