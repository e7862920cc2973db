package org.unionplan.rule;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that should hold for every subject of a kind, with a stable code. A {@code DocumentValidator} runs it for
 * every instance of that type in a document.
 *
 * <p>A check only looks and reports; it never throws, keeps no state and reads no clock. Two rules are equal if they are
 * the same object. Immutable and thread-safe; serializable if its check is.
 *
 * @param <T> the type it judges
 */
public final class Rule<T> implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Severity severity;
    private final RuleGroup group;
    private final Class<T> subject;
    private final String mistake;

    @SuppressWarnings("serial") // serializable for those who serialize it
    private final Check<? super T> check;

    private Rule(
            String code, Severity severity, RuleGroup group, Class<T> subject, String mistake, Check<? super T> check) {
        this.code = Objects.requireNonNull(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.group = Objects.requireNonNull(group, "group");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.mistake = Objects.requireNonNull(mistake, "mistake");
        this.check = Objects.requireNonNull(check, "check");
    }

    /** The check of one subject. */
    @FunctionalInterface
    public interface Check<T> {

        /** Reports every breach to the context. */
        void check(T subject, RuleContext context);
    }

    /** A rule whose breach is an error. */
    public static <T> Rule<T> error(String code, Class<T> subject, String mistake, Check<? super T> check) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(check, "check");

        return new Rule<>(code, Severity.ERROR, RuleGroup.ERRORS, subject, mistake, check);
    }

    /** A rule whose breach is a warning. */
    public static <T> Rule<T> warning(String code, Class<T> subject, String mistake, Check<? super T> check) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(check, "check");

        return new Rule<>(code, Severity.WARNING, RuleGroup.WARNINGS, subject, mistake, check);
    }

    /** A rule whose breach is advice. */
    public static <T> Rule<T> advice(String code, Class<T> subject, String mistake, Check<? super T> check) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(check, "check");

        return new Rule<>(code, Severity.ADVICE, RuleGroup.ADVICE, subject, mistake, check);
    }

    /** A rule of the stricter profile, whose breach is a warning. */
    public static <T> Rule<T> accountable(String code, Class<T> subject, String mistake, Check<? super T> check) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(check, "check");

        return new Rule<>(code, Severity.WARNING, RuleGroup.ACCOUNTABLE, subject, mistake, check);
    }

    /** Returns this rule with another severity, in the same group. */
    public Rule<T> withSeverity(Severity other) {
        Objects.requireNonNull(other, "other");

        return new Rule<>(code, other, group, subject, mistake, check);
    }

    /** The stable code, also the key of its message: {@code pact.parties.few}. */
    public String getCode() {
        return code;
    }

    /** The severity of a breach. */
    public Severity getSeverity() {
        return severity;
    }

    /** The group of rules it belongs to. */
    public RuleGroup getGroup() {
        return group;
    }

    /** The type it judges. */
    public Class<T> getSubject() {
        return subject;
    }

    /** The mistake of real documents it guards against, in a sentence. */
    public String getMistake() {
        return mistake;
    }

    /** The check that runs for every subject. */
    public Check<? super T> getCheck() {
        return check;
    }

    @Override
    public String toString() {
        return code;
    }
}
