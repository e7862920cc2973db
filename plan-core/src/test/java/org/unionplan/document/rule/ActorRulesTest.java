package org.unionplan.document.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.actor.Responsibility;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;

/** Figures and places of actors, and responsibilities of no one. */
class ActorRulesTest {

    private static String foundFor(Actor.Builder actor) {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addActor(actor.id("local").name("Local").build())
                .build();
        return String.join(",", Found.in(plan));
    }

    @ParameterizedTest
    @CsvSource({
        "4120, 4210, true",
        "4120, 4120, false",
        "more than 4000, 4120, false",
        "more than 4200, 4120, true",
    })
    void twoFiguresOfOneDayAgree(String one, String other, boolean found) {
        Actor.Builder actor = Actor.builder()
                .addHeadCount(c -> c.of("members").quantity(one).asOf("2024-12-31"))
                .addHeadCount(c -> c.of("retirees").quantity(7).asOf("2024-12-31"))
                .addHeadCount(c -> c.of("members").quantity(9).asOf("2023-12-31"))
                .addHeadCount(c -> c.of("members").quantity(other).asOf("2024-12-31"));

        assertThat(foundFor(actor)).isEqualTo(found ? "actor.count.contradicts /actors/0/headCounts/3/quantity" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "54.31, -130.32, ''",
        "-90, 180, ''",
        "90.01, 0, place.coordinates /actors/0/places/0/latitude",
        "130.32, 54.31, place.coordinates /actors/0/places/0/latitude", // swapped
        "45, -180.5, place.coordinates /actors/0/places/0/longitude",
    })
    void coordinatesAreOnTheGlobe(String latitude, String longitude, String found) {
        Place place = Place.builder().latitude(latitude).longitude(longitude).build();

        assertThat(foundFor(Actor.builder().addPlace(place))).isEqualTo(found);
    }

    @Test
    void oneCoordinateIsNoPlace() {
        assertThat(foundFor(Actor.builder()
                        .addPlace(Place.builder().latitude("54.31").build())))
                .isEqualTo("place.coordinates /actors/0/places/0");
    }

    @Test
    void aPersonOrAnActorIsResponsible() {
        Responsibility.Builder leads = Responsibility.builder().role(Responsibility.Role.LEADS);
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addResponsibility(leads.build())
                .addResponsibility(r -> r.role("leads").person("M. Okafor"))
                .addResponsibility(r -> r.role("leads").actor("plan-committee"))
                .addActor(a -> a.id("plan-committee").name("Committee"))
                .build();

        assertThat(Found.in(plan)).containsExactly("responsibility.empty /responsibilities/0");
    }
}
