package org.unionplan.plan;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;

/**
 * What a plan calls its levels. A cornerstone may be a guiding statement, a pillar a plank.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Terminology extends Extensible, WithTerminology {

    /** A core value. */
    Optional<@Valid LevelName> getCoreValue();

    /** A cornerstone. */
    Optional<@Valid LevelName> getCornerstone();

    /** A pillar. */
    Optional<@Valid LevelName> getPillar();

    /** A priority. */
    Optional<@Valid LevelName> getPriority();

    /** An action. */
    Optional<@Valid LevelName> getAction();

    /** What the plan calls that level, if it has a word of its own for it. */
    default Optional<LevelName> nameOf(PlanElement.Level level) {
        Objects.requireNonNull(level, "level");

        return switch (level) {
            case CORE_VALUE -> getCoreValue();
            case CORNERSTONE -> getCornerstone();
            case PILLAR -> getPillar();
            case PRIORITY -> getPriority();
            case ACTION -> getAction();
        };
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<Terminology> shape() {
        return TerminologyShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a terminology; nothing is required. */
    final class Builder extends ImmutableTerminology.Builder implements TerminologySteps {

        Builder() {
            TerminologySteps.setDefaults(this);
        }
    }
}
