package org.unionplan.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * How many elements the document says there are. It counts the elements of one level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"level", "within"})
public interface DeclaredCount extends Extensible, WithDeclaredCount {

    /** The level counted. */
    PlanElement.Level getLevel();

    /** How many. */
    @PositiveOrZero(message = "{org.unionplan.number.negative}")
    Integer getCount();

    /** In which element; the whole plan if none is named. */
    @RefersTo(PlanElement.class)
    @NoneMeansAll
    Optional<ElementId> getWithin();

    /** Returns the description of this type: its properties in document order. */
    static Shape<DeclaredCount> shape() {
        return DeclaredCountShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a declared count; level and count are required. */
    final class Builder extends ImmutableDeclaredCount.Builder implements DeclaredCountSteps {

        Builder() {
            DeclaredCountSteps.setDefaults(this);
        }
    }
}
