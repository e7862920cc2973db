package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.Shorthand;

/**
 * A figure as a source states it. "More than 57,000 employees" has the value 57000, the qualifier
 * {@link Qualifier#MORE_THAN}, what is counted, and the words themselves.
 *
 * <p>The value may be negative; where only a count makes sense, a rule says so. Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Quantity extends Extensible, WithQuantity {

    /** The figure itself. */
    @Shorthand
    Decimal getValue();

    /** How exactly the source states it. {@link Qualifier#EXACT} by default. */
    @DefaultsTo("EXACT")
    Qualifier getQualifier();

    /** What one is measured in. For example persons, hours or percent. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getUnit();

    /** Whom or what it counts. For example "members of the bargaining unit". */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getOf();

    /** The source's own words for the figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getAsWritten();

    /** Whether its value says everything: it is exact, and neither unit, words nor unknown members are there. */
    default boolean hasOnlyValue() {
        return getQualifier() == Qualifier.EXACT
                && getUnit().isEmpty()
                && getOf().isEmpty()
                && getAsWritten().isEmpty()
                && getUnknownMembers().isEmpty();
    }

    /** The numbers the figure may stand for. */
    default Bounds bounds() {
        return Bounds.of(this);
    }

    static Quantity of(long value) {
        return of(Decimal.of(value));
    }

    static Quantity of(Decimal value) {
        return builder().value(value).build();
    }

    static Quantity of(Qualifier qualifier, long value) {
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
}
