package org.unionplan.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;

/**
 * How many elements of a level the document itself says there are.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface DeclaredCount extends Extensible, WithDeclaredCount {

    /** The level counted. */
    Level getLevel();

    /** How many. */
    @PositiveOrZero(message = "{number.negative}")
    Integer getCount();

    /** In which element; the whole plan if none is named. */
    Optional<ElementId> getWithin();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a declared count; level and count are required. */
    final class Builder extends ImmutableDeclaredCount.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder within(String within) {
            return within(ElementId.of(within));
        }
    }
}
