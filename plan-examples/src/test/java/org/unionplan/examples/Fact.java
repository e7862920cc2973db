package org.unionplan.examples;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionplan.value.Keyword;

/**
 * Something a source document states, where the model has it, and what is expected there.
 *
 * <p>Expected values are written by hand with the source beside them. They are plain: strings, numbers that are
 * strings as well, truth values, and lists of these; an absent value is the empty list.
 *
 * @param <D> the kind of document
 * @param name what is stated, for the reader of a test report
 * @param where how to get at it
 * @param expected what is there
 * @param published the words that stand in the source for it, none if it is stated by structure or retold
 */
record Fact<D>(String name, Function<? super D, ?> where, Object expected, List<String> published) {

    /** A name, label or heading: what is expected stands in the source to the letter. */
    static <D> Fact<D> label(String name, Function<? super D, ?> where, String expected) {
        return new Fact<>(name, where, expected, List.of(expected));
    }

    /** Several names, labels or headings in their order, each of which stands in the source to the letter. */
    static <D> Fact<D> labels(String name, Function<? super D, ?> where, String... expected) {
        return new Fact<>(name, where, List.of(expected), List.of(expected));
    }

    /** A figure, a date or another value that the source states in those words. */
    static <D> Fact<D> stated(String name, Function<? super D, ?> where, Object expected, String... published) {
        return new Fact<>(name, where, expected, List.of(published));
    }

    /** Something the source states by its structure, or in a sentence that is retold. */
    static <D> Fact<D> told(String name, Function<? super D, ?> where, Object expected) {
        return new Fact<>(name, where, expected, List.of());
    }

    /** Returns the actual value, in the plain form of expected values. */
    Object found(D document) {
        return plain(where.apply(document));
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(Fact::plain).orElse(List.of());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Fact::plain).toList();
        }
        if (value instanceof Keyword keyword) {
            return keyword.getKeyword();
        }
        return value instanceof Boolean || value instanceof Integer ? value : value.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
