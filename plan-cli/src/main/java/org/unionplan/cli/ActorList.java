package org.unionplan.cli;

import java.util.List;
import org.unionplan.party.Actor;
import org.unionplan.party.ActorRelation;
import org.unionplan.party.Holder;

/** The organizations, bodies and posts that a document speaks of. */
final class ActorList {

    private final Wording wording;
    private final Figures figures;

    ActorList(Wording wording, Figures figures) {
        this.wording = wording;
        this.figures = figures;
    }

    void print(List<Actor> actors, Page page) {
        if (actors.isEmpty()) {
            return;
        }
        Page list = page.heading("Who is who");
        for (Actor actor : actors) {
            list.line(Line.of(wording.text(actor.getName())
                            + SharedSections.aside(wording.text(actor.getAcronym()))
                            + SharedSections.comma(actor.getKind().map(Wording::term))
                            + (actor.getElected().orElse(false) ? ", elected" : ""))
                    .faint("[" + actor.getId() + "]"));
            details(actor, list.deeper());
        }
    }

    private void details(Actor actor, Page page) {
        page.detail("Also called", wording.texts(actor.getAliases()));
        for (ActorRelation relation : actor.getRelations()) {
            page.detail(
                    Wording.capitalized(Wording.term(relation.getRelation())),
                    wording.name(relation.getActor()) + SharedSections.aside(Dates.words(relation.getWhen())));
        }
        for (Holder holder : actor.getHolders()) {
            page.detail("Held by", holder.getName() + SharedSections.aside(Dates.words(holder.getWhen())));
        }
        page.detail("Represents", figures.quantity(actor.getRepresented()));
        page.text(wording.text(actor.getSummary()));
        SharedSections.externalIds(actor.getExternalIds(), page);
    }
}
