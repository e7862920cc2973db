package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/** How another system calls the same thing: a file number, a register's key, an address. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public interface ExternalId extends Extensible, WithExternalId {

    /** Whose identifier it is, such as {@code url}, {@code email} or the name of a register. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    String getSystem();

    /** The identifier in that system, exactly as it is there. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    String getId();

    static ExternalId of(String system, String id) {
        return builder().system(system).id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an external identifier; both members are required. */
    final class Builder extends ImmutableExternalId.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }
    }
}
