package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** An agreement chosen for a cluster. It keeps what was true of the agreement at that time. */
@Value.Immutable
@ModelStyle
@KnownBy("agreement")
public interface ClusterMember extends Extensible, WithClusterMember {

    /** The agreement in the cluster. */
    @RefersTo(CollectiveAgreement.class)
    ElementId getAgreement();

    /** The opening date as of the day on which the cluster was chosen. */
    Optional<Timeframe> getOpens();

    /** The number of employees covered at that time. */
    @CountsPeople
    Optional<@Valid Quantity> getEmployees();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<ClusterMember> shape() {
        return ClusterMemberShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a member; the agreement is required. */
    final class Builder extends ImmutableClusterMember.Builder implements ClusterMemberSteps {

        Builder() {
            ClusterMemberSteps.setDefaults(this);
        }
    }
}
