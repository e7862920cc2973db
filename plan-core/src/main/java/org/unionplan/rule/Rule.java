package org.unionplan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;

/**
 * One thing that should hold for every subject of a kind, with a stable code. Declared beside the type it judges and
 * run for every instance of that type in a document.
 *
 * <p>A check only looks and reports; it never throws, keeps no state and reads no clock. Immutable and thread-safe.
 *
 * @param <T> what it judges
 * @param code the stable code, also the key of its message: {@code pact.parties.few}
 * @param severity how grave a breach is
 * @param group with which other rules it is asked
 * @param subject the type it judges
 * @param mistake the mistake of real documents it guards against, in a sentence
 * @param scope the shapes in which it has anything to look at, so that others are passed over
 * @param check how it looks
 * @param screen how it looks at references beforehand, if it is about references alone
 * @param ofBareValues whether it can have anything against a subject that is written as a bare value, such as a date
 * @param condition what a subject must have for it to have anything to look at
 */
public record Rule<T>(
        String code,
        Severity severity,
        RuleGroup group,
        Class<T> subject,
        String mistake,
        Predicate<Shape<?>> scope,
        Check<? super T> check,
        Optional<ReferenceFilter> screen,
        boolean ofBareValues,
        RuleCondition condition) {

    /** A rule that is asked about every subject. */
    public Rule(
            String code,
            Severity severity,
            RuleGroup group,
            Class<T> subject,
            String mistake,
            Predicate<Shape<?>> scope,
            Check<? super T> check) {
        this(code, severity, group, subject, mistake, scope, check, Optional.empty(), true, RuleCondition.ALWAYS);
    }

    /**
     * How a rule about references looks at one of them without a place to report to. It sees each after all identifiers
     * are known; only if there is one that it does not pass are the subjects shown to the check.
     */
    @FunctionalInterface
    public interface ReferenceFilter {

        /**
         * Whether the rule has nothing against that reference.
         *
         * @param subject in what it stands
         * @param property in which property
         * @param found what has that identifier, null if nothing has
         */
        boolean passes(Object subject, Property property, @Nullable Object found);
    }

    /** How a rule looks at one subject. */
    @FunctionalInterface
    public interface Check<T> {

        /** Reports every breach to the context. */
        void check(T subject, RuleContext context);
    }

    public static <T> Rule<T> error(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return of(code, Severity.ERROR, RuleGroup.ERRORS, subject, mistake, check);
    }

    public static <T> Rule<T> warning(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return of(code, Severity.WARNING, RuleGroup.WARNINGS, subject, mistake, check);
    }

    public static <T> Rule<T> advice(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return of(code, Severity.ADVICE, RuleGroup.ADVICE, subject, mistake, check);
    }

    /** A rule of the stricter profile. */
    public static <T> Rule<T> accountable(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return of(code, Severity.WARNING, RuleGroup.ACCOUNTABLE, subject, mistake, check);
    }

    private static <T> Rule<T> of(
            String code, Severity severity, RuleGroup group, Class<T> subject, String mistake, Check<? super T> check) {
        return new Rule<>(code, severity, group, subject, mistake, Scope.EVERYWHERE, check);
    }

    /** A class for what would do as a function: the first function takes longer to make than a small plan to check. */
    private enum Scope implements Predicate<Shape<?>> {
        EVERYWHERE;

        @Override
        public boolean test(Shape<?> shape) {
            return true;
        }
    }

    /** The rules of all these lists, in their order. */
    @SafeVarargs
    public static List<Rule<?>> together(List<Rule<?>>... lists) {
        List<Rule<?>> all = new ArrayList<>();
        for (List<Rule<?>> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    /** The same rule with another severity, asked with the same rules as before. */
    public Rule<T> graded(Severity other) {
        return new Rule<>(code, other, group, subject, mistake, scope, check, screen, ofBareValues, condition);
    }

    /** The same rule, asked only about subjects of shapes in which it has anything to look at. */
    public Rule<T> within(Predicate<Shape<?>> shapes) {
        return new Rule<>(code, severity, group, subject, mistake, shapes, check, screen, ofBareValues, condition);
    }

    /** The same rule, asked only about subjects that have more than a {@linkplain Shape#isBare bare value}. */
    public Rule<T> exceptBareValues() {
        return new Rule<>(code, severity, group, subject, mistake, scope, check, screen, false, condition);
    }

    /** The same rule, asked only in documents with references that do not pass that look. */
    public Rule<T> screenedBy(ReferenceFilter look) {
        return new Rule<>(
                code, severity, group, subject, mistake, scope, check, Optional.of(look), ofBareValues, condition);
    }

    /** The same rule, asked only about subjects that have all of these members. */
    public Rule<T> having(String... members) {
        return on(condition.having(members));
    }

    /**
     * The same rule, asked only about subjects that have one of these members. A type need not know all of them; one that
     * knows none is passed over.
     */
    public Rule<T> havingAny(String... members) {
        return on(condition.havingAny(members));
    }

    /** The same rule, asked only about subjects that have a value of one of these kinds. */
    public Rule<T> havingAny(Type.Kind... kinds) {
        return on(condition.havingAny(kinds));
    }

    /** The same rule, asked only about subjects that have members the model does not know. */
    public Rule<T> havingUnknownMembers() {
        return on(condition.havingUnknown());
    }

    /** The same rule, asked only about subjects that have none of these members, which are no lists. */
    public Rule<T> lacking(String... members) {
        return on(condition.lacking(members));
    }

    /** The same rule, asked about every subject: for telling that its condition spares questions and no findings. */
    public Rule<T> unconditional() {
        return on(RuleCondition.ALWAYS);
    }

    private Rule<T> on(RuleCondition other) {
        return new Rule<>(code, severity, group, subject, mistake, scope, check, screen, ofBareValues, other);
    }
}
