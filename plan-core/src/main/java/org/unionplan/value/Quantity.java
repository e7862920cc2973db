package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.Shorthand;

/**
 * A figure as a source states it. "More than 57,000 employees" has the value 57000, the qualifier
 * {@link Quantity.Qualifier#MORE_THAN}, what is counted, and the words themselves.
 *
 * <p>The value may be negative; a rule rejects that where only a count makes sense.
 */
@Value.Immutable
@ModelStyle
public interface Quantity extends Extensible, WithQuantity {

    /** The figure itself. */
    @Shorthand
    Decimal getValue();

    /** The precision that the source states. {@link Quantity.Qualifier#EXACT} by default. */
    @DefaultsTo("EXACT")
    Qualifier getQualifier();

    /** The unit: persons, hours or percent, for example. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getUnit();

    /** The people or things counted. For example "members of the bargaining unit". */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getOf();

    /** The source's own words for the figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getAsWritten();

    /** Returns true if the value says everything: it is exact, without a unit, words and unknown members. */
    default boolean hasOnlyValue() {
        return getQualifier() == Qualifier.EXACT
                && getUnit().isEmpty()
                && getOf().isEmpty()
                && getAsWritten().isEmpty()
                && getUnknownMembers().isEmpty();
    }

    /** The numbers the figure may stand for. */
    default Bounds getBounds() {
        return Bounds.of(this);
    }

    /** The people or things it counts, unless the source's own words for the figure name them. */
    default Optional<Text> getOfBesideWords() {
        String words = getAsWritten().orElse("").toLowerCase(Locale.ROOT);
        return getOf().filter(of ->
                of.getAll().stream().map(each -> each.toLowerCase(Locale.ROOT)).noneMatch(words::contains));
    }

    /**
     * Returns the source's own words for the figure, or else the figure with its qualifier and unit, and what it
     * counts.
     */
    default Message toMessage() {
        if (getAsWritten().isPresent()) {
            Message words = Message.of("quantity.as-written")
                    .with("words", getAsWritten().get());
            return getOfBesideWords()
                    .map(of -> Message.of("quantity.words-of")
                            .with("figure", words)
                            .with("of", of))
                    .orElse(words);
        }
        Message figure = getBounds().toMessage();
        Message measured = getUnit()
                .map(unit -> Message.of(unit.toString().startsWith("%") ? "quantity.percent" : "quantity.with-unit")
                        .with("figure", figure)
                        .with("unit", unit))
                .orElse(figure);
        return getOf().map(
                        of -> Message.of("quantity.of").with("figure", measured).with("of", of))
                .orElse(measured);
    }

    static Quantity of(long value) {
        return of(Decimal.of(value));
    }

    static Quantity of(Decimal value) {
        Objects.requireNonNull(value, "value");

        return builder().value(value).build();
    }

    static Quantity of(Qualifier qualifier, long value) {
        Objects.requireNonNull(qualifier, "qualifier");

        return builder().value(Decimal.of(value)).qualifier(qualifier).build();
    }

    /**
     * Reads a figure in the words of an English or French text, such as {@code more than 57,000}, {@code 2,500+},
     * {@code près de 600} or {@code >= 12.5}, and keeps the words. Thousands may be grouped by commas or spaces; the
     * words before the number decide the qualifier, the words after it are what it counts.
     *
     * @throws ValueFormatException if there is no figure, more than one, or an unknown word before it
     */
    static Quantity parse(String words) {
        Objects.requireNonNull(words, "words");

        return QuantityParser.parse(words);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a quantity; the value is required. */
    final class Builder extends ImmutableQuantity.Builder implements QuantitySteps {

        Builder() {
            QuantitySteps.setDefaults(this);
        }
    }

    /** The precision with which a source states a figure. */
    enum Qualifier implements Keyword {
        /** Exactly the figure. */
        EXACT,
        /** Near the figure, above or below: "nearly 600", "about 40". */
        APPROXIMATE,
        /** The figure or more: "2,500+". */
        AT_LEAST,
        /** More than the figure: "more than 57,000". */
        MORE_THAN,
        /** The figure or less: "up to 40". */
        AT_MOST,
        /** Less than the figure: "under 40". */
        LESS_THAN
    }
    /**
     * The numbers a figure or a sum of figures may stand for: from a lower bound, if there is one, to an upper bound, if
     * there is one, each either itself possible or just out of reach.
     *
     * <p>A sum is bounded on a side only where every part is: an exact figure and an "at least" give an "at least", and
     * "at least 5" with "at most 10" gives no bound, or "at least 5" where both are {@linkplain #asCount() counts}. An
     * approximate figure counts with its stated value, and the sum says that it is approximate.
     */
    final class Bounds {
        private final Optional<Decimal> lower;
        private final boolean lowerReached;
        private final Optional<Decimal> upper;
        private final boolean upperReached;
        private final boolean approximate;

        public Bounds(
                Optional<Decimal> lower,
                boolean lowerReached,
                Optional<Decimal> upper,
                boolean upperReached,
                boolean approximate) {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");

            this.lower = lower;
            this.lowerReached = lowerReached;
            this.upper = upper;
            this.upperReached = upperReached;
            this.approximate = approximate;
        }

        /** The least possible number, absent if there is no telling. */
        public Optional<Decimal> getLower() {
            return lower;
        }

        /** Returns true if {@code lower} itself is possible. */
        public boolean isLowerReached() {
            return lowerReached;
        }

        /** The greatest possible number, absent if there is no telling. */
        public Optional<Decimal> getUpper() {
            return upper;
        }

        /** Returns true if {@code upper} itself is possible. */
        public boolean isUpperReached() {
            return upperReached;
        }

        /** Returns true if any part was approximate, so that the bounds are soft. */
        public boolean isApproximate() {
            return approximate;
        }

        /** Nothing counted: exactly zero, where sums begin. */
        public static final Bounds ZERO = exactly(Decimal.ZERO);

        static Bounds exactly(Decimal value) {
            return new Bounds(Optional.of(value), true, Optional.of(value), true, false);
        }

        static Bounds of(Quantity quantity) {
            Optional<Decimal> value = Optional.of(quantity.getValue());
            return switch (quantity.getQualifier()) {
                case EXACT -> exactly(quantity.getValue());
                case APPROXIMATE -> new Bounds(value, true, value, true, true);
                case AT_LEAST -> new Bounds(value, true, Optional.empty(), false, false);
                case MORE_THAN -> new Bounds(value, false, Optional.empty(), false, false);
                case AT_MOST -> new Bounds(Optional.empty(), false, value, true, false);
                case LESS_THAN -> new Bounds(Optional.empty(), false, value, false, false);
            };
        }

        /** The bounds of counts, which are never below zero: "fewer than 10" is then from 0 to less than 10. */
        public Bounds asCount() {
            return lower.isEmpty()
                    ? new Bounds(Optional.of(Decimal.ZERO), true, upper, upperReached, approximate)
                    : this;
        }

        /**
         * The bounds of the sum of a number within these bounds and one within those; none where it is too long to
         * hold.
         */
        public Bounds plus(Bounds other) {
            Objects.requireNonNull(other, "other");

            return new Bounds(
                    lower.flatMap(mine -> other.lower.flatMap(theirs -> sum(mine, theirs))),
                    lowerReached && other.lowerReached,
                    upper.flatMap(mine -> other.upper.flatMap(theirs -> sum(mine, theirs))),
                    upperReached && other.upperReached,
                    approximate || other.approximate);
        }

        private static Optional<Decimal> sum(Decimal one, Decimal other) {
            try {
                return Optional.of(one.plus(other));
            } catch (ValueFormatException e) {
                // Such a sum comes of nonsense in a document, which must not stop the check of everything else in it.
                return Optional.empty();
            }
        }

        /**
         * Returns true if the least number within these bounds exceeds the greatest within those; never if
         * approximate.
         */
        public boolean isSurelyAbove(Bounds other) {
            Objects.requireNonNull(other, "other");

            return !approximate && !other.approximate && other.isSurelyBelow(this);
        }

        /** Returns true if both bounds are the same number, reached and not approximate. */
        public boolean isExact() {
            return !approximate && lower.isPresent() && lower.equals(upper);
        }

        /** Returns true if some number may lie within both; approximate bounds never exclude that. */
        public boolean overlaps(Bounds other) {
            Objects.requireNonNull(other, "other");

            return approximate || other.approximate || !(isSurelyBelow(other) || other.isSurelyBelow(this));
        }

        private boolean isSurelyBelow(Bounds other) {
            if (upper.isEmpty() || other.lower.isEmpty()) {
                return false;
            }
            int order = upper.get().compareTo(other.lower.get());
            return order < 0 || (order == 0 && !(upperReached && other.lowerReached));
        }

        /**
         * Returns true if that number lies within; approximate bounds admit nothing beyond their stated value either.
         */
        public boolean admits(Decimal number) {
            Objects.requireNonNull(number, "number");

            boolean aboveLower = lower.map(number::compareTo)
                    .map(c -> c > 0 || (c == 0 && lowerReached))
                    .orElse(true);
            boolean belowUpper = upper.map(number::compareTo)
                    .map(c -> c < 0 || (c == 0 && upperReached))
                    .orElse(true);
            return aboveLower && belowUpper;
        }

        /**
         * Returns these bounds in words: "12", "about 12", "at least 12", "more than 5 and less than 12". A lower bound of
         * zero goes without saying where there is an upper one: counts from 0 to 12 are "at most 12".
         */
        public Message toMessage() {
            if (lower.isPresent() && lower.equals(upper)) {
                return number(lower.get());
            }
            Optional<Message> least =
                    lower.map(low -> Message.of(lowerReached ? "quantity.at-least" : "quantity.more-than")
                            .with("value", number(low)));
            Optional<Message> most =
                    upper.map(high -> Message.of(upperReached ? "quantity.at-most" : "quantity.less-than")
                            .with("value", number(high)));
            if (least.isPresent() && most.isPresent() && !(lowerReached && lower.equals(Optional.of(Decimal.ZERO)))) {
                return Message.of("quantity.both").with("lower", least.get()).with("upper", most.get());
            }
            return most.or(() -> least).orElseGet(() -> Message.of("quantity.any"));
        }

        private Message number(Decimal number) {
            return Message.of(approximate ? "quantity.approximate" : "quantity.exact")
                    .withNumber("value", number.toShortString());
        }

        /** Such as {@code 12}, {@code ~12}, {@code >= 12}, {@code > 12}, {@code 5..12} or {@code any}. */
        @Override
        public String toString() {
            String soft = approximate ? "~" : "";
            if (lower.isPresent() && lower.equals(upper)) {
                return soft + lower.get();
            }
            if (lower.isPresent() && upper.isPresent()) {
                return soft + (lowerReached ? "" : ">") + lower.get() + ".." + (upperReached ? "" : "<") + upper.get();
            }
            return lower.map(low -> (lowerReached ? ">= " : "> ") + soft + low)
                    .or(() -> upper.map(high -> (upperReached ? "<= " : "< ") + soft + high))
                    .orElse("any");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bounds that
                    && lower.equals(that.lower)
                    && lowerReached == that.lowerReached
                    && upper.equals(that.upper)
                    && upperReached == that.upperReached
                    && approximate == that.approximate;
        }

        @Override
        public int hashCode() {
            return Objects.hash(lower, lowerReached, upper, upperReached, approximate);
        }
    }
}
