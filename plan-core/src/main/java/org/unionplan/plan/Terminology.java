package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** A plan's own names of its levels: a cornerstone may be a guiding statement, a pillar a plank. */
@Value.Immutable
@ModelStyle
public interface Terminology extends Extensible, WithTerminology {

    /** The plan's name for core values. */
    Optional<@Valid LevelName> getCoreValue();

    /** The plan's name for cornerstones. */
    Optional<@Valid LevelName> getCornerstone();

    /** The plan's name for pillars. */
    Optional<@Valid LevelName> getPillar();

    /** The plan's name for priorities. */
    Optional<@Valid LevelName> getPriority();

    /** The plan's name for actions. */
    Optional<@Valid LevelName> getAction();

    /** Returns the plan's own name of that level, if it has one. */
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

    /** A plan's own name of a level. */
    @Value.Immutable
    @ModelStyle
    interface LevelName extends Extensible, WithLevelName {

        /** The name of one element: "aim". */
        @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
        Text getSingular();

        /** The name of several elements: "aims". */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPlural();

        /** Returns the description of this type: its properties in document order. */
        static Shape<LevelName> shape() {
            return LevelNameShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds the name of a level; the singular is required. */
        final class Builder extends ImmutableLevelName.Builder implements LevelNameSteps {

            Builder() {
                LevelNameSteps.setDefaults(this);
            }
        }
    }
}
