package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.actor.Responsibility;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.value.Decimal;

/** The rules of actors, their figures and places, and of responsibilities. */
enum ActorRules implements DeclaredRule {
    HEAD_COUNTS(warning(
                    "actor.count.contradicts",
                    Actor.class,
                    "Two figures of one day were copied from different reports, and one of them is wrong.")
            .having("headCounts")),
    COORDINATES(warning(
                    "place.coordinates",
                    Place.class,
                    "Latitude and longitude were swapped, or a decimal point was lost.")
            .havingAny("latitude", "longitude")),
    NOBODY(warning(
                    "responsibility.empty",
                    Responsibility.class,
                    "The name was left out of a row of responsibilities, so that the element seems to have a lead.")
            .lacking("actor", "person"));

    private static final Decimal POLE = Decimal.of(90);
    private static final Decimal DATE_LINE = Decimal.of(180);

    private final RuleDeclaration declaration;

    ActorRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case HEAD_COUNTS -> headCounts((Actor) subject, context);
            case COORDINATES -> coordinates((Place) subject, context);
            case NOBODY -> nobody((Responsibility) subject, context);
        }
    }

    private static void headCounts(Actor actor, RuleContext context) {
        Map<String, Actor.HeadCount> first = new HashMap<>();
        for (int i = 0; i < actor.getHeadCounts().size(); i++) {
            Actor.HeadCount count = actor.getHeadCounts().get(i);
            String counted = ValueKey.of(count.getOf(), count.getAsOf());
            Actor.HeadCount earlier = first.putIfAbsent(counted, count);
            if (earlier != null
                    && !earlier.getQuantity()
                            .getBounds()
                            .overlaps(count.getQuantity().getBounds())) {
                context.report(
                        context.here().member("headCounts").item(i).member("quantity"),
                        "one",
                        earlier.getQuantity().getBounds(),
                        "other",
                        count.getQuantity().getBounds());
            }
        }
    }

    private static void coordinates(Place place, RuleContext context) {
        if (place.getLatitude().isPresent() != place.getLongitude().isPresent()) {
            context.report(context.here());
            return;
        }
        if (isBeyond(place.getLatitude(), POLE)) {
            context.report(context.here().member("latitude"));
        } else if (isBeyond(place.getLongitude(), DATE_LINE)) {
            context.report(context.here().member("longitude"));
        }
    }

    private static boolean isBeyond(Optional<Decimal> degrees, Decimal limit) {
        return degrees.filter(each -> each.abs().compareTo(limit) > 0).isPresent();
    }

    private static void nobody(Responsibility responsibility, RuleContext context) {
        if (responsibility.getActor().isEmpty() && responsibility.getPerson().isEmpty()) {
            context.report(context.here(), "role", responsibility.getRole());
        }
    }
}
