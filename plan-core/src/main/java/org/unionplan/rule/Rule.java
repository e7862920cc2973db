package org.unionplan.rule;

import java.util.function.Predicate;
import org.unionplan.shape.Shape;

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
 */
public record Rule<T>(
        String code,
        Severity severity,
        RuleGroup group,
        Class<T> subject,
        String mistake,
        Predicate<Shape<?>> scope,
        Check<? super T> check) {

    /** How a rule looks at one subject. */
    @FunctionalInterface
    public interface Check<T> {

        /** Reports every breach to the context. */
        void check(T subject, RuleContext context);
    }

    public static <T> Rule<T> error(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return new Rule<>(code, Severity.ERROR, RuleGroup.ERRORS, subject, mistake, shape -> true, check);
    }

    public static <T> Rule<T> warning(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return new Rule<>(code, Severity.WARNING, RuleGroup.WARNINGS, subject, mistake, shape -> true, check);
    }

    public static <T> Rule<T> advice(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return new Rule<>(code, Severity.ADVICE, RuleGroup.ADVICE, subject, mistake, shape -> true, check);
    }

    /** A rule of the stricter profile. */
    public static <T> Rule<T> accountable(String code, Class<T> subject, String mistake, Check<? super T> check) {
        return new Rule<>(code, Severity.WARNING, RuleGroup.ACCOUNTABLE, subject, mistake, shape -> true, check);
    }

    /** The same rule with another severity, asked with the same rules as before. */
    public Rule<T> graded(Severity other) {
        return new Rule<>(code, other, group, subject, mistake, scope, check);
    }

    /** The same rule, asked only about subjects of shapes in which it has anything to look at. */
    public Rule<T> within(Predicate<Shape<?>> shapes) {
        return new Rule<>(code, severity, group, subject, mistake, shapes, check);
    }
}
