package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Those for whom an agreement is made. */
@Value.Immutable
@ModelStyle
@KnownBy("name")
public interface BargainingUnit extends Extensible, WithBargainingUnit {

    /** The name of the unit. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** The number of employees. */
    @CountsPeople
    Optional<@Valid Quantity> getEmployees();

    /** Returns the description of this type: its properties in document order. */
    static Shape<BargainingUnit> shape() {
        return BargainingUnitShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a unit; the name is required. */
    final class Builder extends ImmutableBargainingUnit.Builder implements BargainingUnitSteps {

        Builder() {
            BargainingUnitSteps.setDefaults(this);
        }
    }
}
