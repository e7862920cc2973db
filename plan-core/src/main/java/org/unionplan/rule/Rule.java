package org.unionplan.rule;

/**
 * One thing that should hold for every subject of a kind, with a stable code. Declared beside the type it judges and
 * run for every instance of that type in a document.
 *
 * <p>A check only looks and reports; it never throws, keeps no state and reads no clock. Immutable and thread-safe.
 *
 * @param <T> what it judges
 * @param code the stable code, also the key of its message: {@code pact.parties.few}
 * @param severity how grave a breach is
 * @param subject the type it judges
 * @param check how it looks
 */
public record Rule<T>(String code, Severity severity, Class<T> subject, Check<? super T> check) {

    /** How a rule looks at one subject. */
    @FunctionalInterface
    public interface Check<T> {

        /** Reports every breach to the context. */
        void check(T subject, RuleContext context);
    }

    public static <T> Rule<T> error(String code, Class<T> subject, Check<? super T> check) {
        return new Rule<>(code, Severity.ERROR, subject, check);
    }

    public static <T> Rule<T> warning(String code, Class<T> subject, Check<? super T> check) {
        return new Rule<>(code, Severity.WARNING, subject, check);
    }

    public static <T> Rule<T> advice(String code, Class<T> subject, Check<? super T> check) {
        return new Rule<>(code, Severity.ADVICE, subject, check);
    }
}
