package org.unionplan.cli.show;

import java.util.List;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Actor.Holder;
import org.unionplan.actor.ActorRelation;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;

/** The organizations, bodies and posts named in a document. */
final class ActorList {

    private final Wording wording;
    private final FigureWords figures;

    ActorList(Wording wording, FigureWords figures) {
        this.wording = wording;
        this.figures = figures;
    }

    void print(List<Actor> actors, TextLayout layout) {
        if (actors.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.who-is-who");
        for (Actor actor : actors) {
            list.line(StyledLine.of(wording.text(actor.getName())
                            + SharedSections.aside(wording.text(actor.getAcronym()))
                            + SharedSections.comma(actor.getKind().map(wording::term))
                            + (actor.getElected().orElse(false) ? ", " + wording.say("actor.elected") : ""))
                    .faint("[" + actor.getId() + "]"));
            details(actor, list.deeper());
        }
    }

    private void details(Actor actor, TextLayout layout) {
        layout.labelled("label.also-called", wording.texts(actor.getAliases()));
        for (ActorRelation relation : actor.getRelations()) {
            layout.detail(
                    Wording.capitalized(wording.term(relation.getRelation())),
                    wording.name(relation.getActor())
                            + SharedSections.aside(wording.when(relation.getWhen()))
                            + SharedSections.comma(figures.quantity(relation.getSeats())
                                    .map(seats -> wording.say(
                                            Message.of("relation.seats").with("seats", seats)))));
        }
        for (Holder holder : actor.getHolders()) {
            layout.labelled(
                    "label.held-by",
                    holder.getName()
                            + SharedSections.aside(wording.when(holder.getWhen()))
                            + SharedSections.comma(wording.text(holder.getNote())));
        }
        layout.labelled("label.represents", figures.quantity(actor.getRepresented()));
        actor.getHeadCounts().forEach(count -> layout.labelled("label.head-count", headCount(count)));
        layout.labelled("label.places", Wording.places(actor.getPlaces()));
        layout.text(wording.text(actor.getSummary()));
        SharedSections.externalIds(actor.getExternalIds(), layout);
    }

    private String headCount(Actor.HeadCount count) {
        String figure = figures.quantity(count.getQuantity());
        return wording.text(count.getOf())
                        .map(of -> wording.say(
                                Message.of("quantity.of").with("figure", figure).with("of", of)))
                        .orElse(figure)
                + SharedSections.comma(wording.asOf(count.getAsOf()))
                + SharedSections.aside(wording.text(count.getSource()));
    }
}
