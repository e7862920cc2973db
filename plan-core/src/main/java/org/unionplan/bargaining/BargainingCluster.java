package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Responsibility;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Agreements chosen to be bargained together. */
@Value.Immutable
@ModelStyle
public interface BargainingCluster extends Extensible, WithBargainingCluster {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** The purpose of the cluster. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPurpose();

    /** The sectors it spans. */
    @WordsOf(CollectiveAgreement.Sector.class)
    List<Term> getSectors();

    /** The time in which its agreements open. */
    Optional<Timeframe> getWindow();

    /** The date on which the cluster was chosen. */
    Optional<Timeframe> getChosen();

    /** The agreements in the cluster. */
    List<@Valid ClusterMember> getMembers();

    /** The framework of their joint demands. */
    @RefersTo(DemandFramework.class)
    Optional<ElementId> getFramework();

    /** The actors responsible for it. */
    List<@Valid Responsibility> getResponsibilities();

    /** Returns the description of this type: its properties in document order. */
    static Shape<BargainingCluster> shape() {
        return BargainingClusterShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a cluster; id and name are required. */
    final class Builder extends ImmutableBargainingCluster.Builder implements BargainingClusterSteps {

        Builder() {
            BargainingClusterSteps.setDefaults(this);
        }
    }
}
