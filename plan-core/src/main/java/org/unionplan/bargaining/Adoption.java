package org.unionplan.bargaining;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Timeframe;

/**
 * That a union, local or table took over demands of a framework.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Adoption extends Extensible, WithAdoption {

    /** Who, or for which agreement. */
    ElementId getAdopter();

    /** Which demands; all of them if none is named. */
    List<ElementId> getDemands();

    /** When. */
    Optional<Timeframe> getDate();

    /** The adopter's own figures. */
    List<@Valid DemandFigure> getFigures();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an adoption; the adopter is required. */
    final class Builder extends ImmutableAdoption.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder adopter(String adopter) {
            return adopter(ElementId.of(adopter));
        }

        public Builder addDemand(String demand) {
            return addDemand(ElementId.of(demand));
        }

        public Builder date(String date) {
            return date(Timeframe.parse(date));
        }
    }
}
