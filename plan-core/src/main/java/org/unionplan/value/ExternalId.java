package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.immutables.value.Value;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;

/** An identifier of the same thing in another system: a file number, the key of a register or an address. */
@Value.Immutable
@ModelStyle
@KnownBy("system")
public interface ExternalId extends Extensible, WithExternalId {

    /** The system that assigned it: "url", "email" or the name of a register. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    String getSystem();

    /** The identifier in that system. It is kept exactly as that system writes it. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    String getId();

    static ExternalId of(String system, String id) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(id, "id");

        return builder().system(system).id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an external identifier; both members are required. */
    final class Builder extends ImmutableExternalId.Builder implements ExternalIdSteps {

        Builder() {
            ExternalIdSteps.setDefaults(this);
        }
    }
}
