package org.unionplan.cli;

import java.util.List;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Holder;

/** The organizations, bodies and posts that a document speaks of. */
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
        TextLayout list = layout.heading("Who is who");
        for (Actor actor : actors) {
            list.line(StyledLine.of(wording.text(actor.getName())
                            + SharedSections.aside(wording.text(actor.getAcronym()))
                            + SharedSections.comma(actor.getKind().map(Wording::term))
                            + (actor.getElected().orElse(false) ? ", elected" : ""))
                    .faint("[" + actor.getId() + "]"));
            details(actor, list.deeper());
        }
    }

    private void details(Actor actor, TextLayout layout) {
        layout.detail("Also called", wording.texts(actor.getAliases()));
        for (ActorRelation relation : actor.getRelations()) {
            layout.detail(
                    Wording.capitalized(Wording.term(relation.getRelation())),
                    wording.name(relation.getActor()) + SharedSections.aside(DateWords.words(relation.getWhen())));
        }
        for (Holder holder : actor.getHolders()) {
            layout.detail(
                    "Held by",
                    holder.getName()
                            + SharedSections.aside(DateWords.words(holder.getWhen()))
                            + SharedSections.comma(wording.text(holder.getNote())));
        }
        layout.detail("Represents", figures.quantity(actor.getRepresented()));
        layout.text(wording.text(actor.getSummary()));
        SharedSections.externalIds(actor.getExternalIds(), layout);
    }
}
