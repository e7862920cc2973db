package org.unionplan.bargaining;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.document.Document;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;

/**
 * A register of collective agreements. It shows when they expire, which are bargained together and what is demanded
 * in common.
 */
@Value.Immutable
@ModelStyle
public interface AgreementRegister extends Document, WithAgreementRegister {

    /** The day as of which the register is correct. */
    Optional<Timeframe> getAsOf();

    /** The collective agreements of the register. */
    List<@Valid CollectiveAgreement> getAgreements();

    /** The groups of agreements bargained together. */
    List<@Valid BargainingCluster> getClusters();

    /** The demands made in common. */
    List<@Valid DemandFramework> getDemandFrameworks();

    /** Returns the description of this type: its properties in document order. */
    static Shape<AgreementRegister> shape() {
        return AgreementRegisterShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a register; the id is required. */
    final class Builder extends ImmutableAgreementRegister.Builder implements AgreementRegisterSteps {

        Builder() {
            AgreementRegisterSteps.setDefaults(this);
        }
    }
}
