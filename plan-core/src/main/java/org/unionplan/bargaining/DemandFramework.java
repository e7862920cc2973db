package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.document.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** Demands shared by several. They are ordered by topic. */
@Value.Immutable
@ModelStyle
public interface DemandFramework extends Extensible, WithDemandFramework {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** A description of the framework. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSummary();

    /** The scope, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCondition();

    /** The demands of the framework. */
    List<@Valid Demand> getDemands();

    /** The adoptions of the framework. */
    List<@Valid Adoption> getAdoptions();

    /** References to other documents and things. */
    List<@Valid Reference> getReferences();

    /** Returns the description of this type: its properties in document order. */
    static Shape<DemandFramework> shape() {
        return DemandFrameworkShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a framework; id and name are required. */
    final class Builder extends ImmutableDemandFramework.Builder implements DemandFrameworkSteps {

        Builder() {
            DemandFrameworkSteps.setDefaults(this);
        }
    }
}
