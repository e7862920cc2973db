package org.unionplan.value;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A piece of data the model does not know, kept so that it can be written back: nothing, a truth value, a number, a
 * string, a list or named members, as in JSON.
 *
 * <p>Frozen to any depth; numbers are {@link Decimal}.
 */
public sealed interface Datum extends Comparable<Datum>, Serializable {

    /** The explicit absence of a value. */
    record Null() implements Datum {}

    /** A truth value. */
    record Bool(boolean value) implements Datum {}

    /** A number. */
    record Num(Decimal value) implements Datum {}

    /** A string. */
    record Str(String value) implements Datum {}

    /** A list, in order. */
    record Arr(List<Datum> items) implements Datum {

        public Arr {
            Objects.requireNonNull(items, "items");

            items = List.copyOf(items);
        }
    }

    /** Named members, in order. */
    record Obj(Members members) implements Datum {}

    /** An order for sorting, consistent with equality: by kind, then by value. */
    @Override
    default int compareTo(Datum other) {
        return DatumOrder.compare(this, other);
    }

    static Datum of(String value) {
        Objects.requireNonNull(value, "value");

        return new Str(value);
    }

    static Datum of(long value) {
        return new Num(Decimal.of(value));
    }

    static Datum of(Decimal value) {
        Objects.requireNonNull(value, "value");

        return new Num(value);
    }

    static Datum of(boolean value) {
        return new Bool(value);
    }
}
