package org.unionplan.actor;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Decimal;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** A place. It is a town, a region, a country, or the words of the source. */
@Value.Immutable
@ModelStyle
@KnownBy({"locality", "region", "country"})
public interface Place extends Extensible, WithPlace {

    /** The city, town or village. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getLocality();

    /** The province, state or county. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getRegion();

    /** The country. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getCountry();

    /** The latitude in degrees from -90 to 90, negative in the south. */
    Optional<Decimal> getLatitude();

    /** The longitude in degrees from -180 to 180, negative in the west. */
    Optional<Decimal> getLongitude();

    /** The words of the source. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getAsWritten();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Place> shape() {
        return PlaceShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a place; nothing is required. */
    final class Builder extends ImmutablePlace.Builder implements PlaceSteps {

        Builder() {
            PlaceSteps.setDefaults(this);
        }
    }
}
