package org.unionplan.party;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Text;

/**
 * A place: a town, a region, a country, or the words of the source.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Place extends Extensible, WithPlace {

    /** The city, town or village. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getLocality();

    /** The province, state or county. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getRegion();

    /** The country. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getCountry();

    /** The words of the source. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getAsWritten();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a place; nothing is required. */
    final class Builder extends ImmutablePlace.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }
    }
}
