package org.unionplan.plan;

import java.util.List;
import org.immutables.value.Value;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;

/**
 * Something that is to be done.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public sealed interface Action extends PlanElement, WithAction permits ImmutableAction {

    @Override
    default Level level() {
        return Level.ACTION;
    }

    @Override
    default List<PlanElement> children() {
        return List.of();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an action; id and name are required. */
    final class Builder extends ImmutableAction.Builder implements PlanElement.Steps<Builder> {

        Builder() {
            unknownMembers(Members.NONE);
        }
    }
}
