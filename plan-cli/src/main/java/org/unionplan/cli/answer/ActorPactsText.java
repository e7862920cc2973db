package org.unionplan.cli.answer;

import java.util.List;
import org.unionplan.actor.Actor;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.portfolio.ActorPacts;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;

/** The pacts of an actor for people. */
public final class ActorPactsText {

    private final Output output;

    public ActorPactsText(Output output) {
        this.output = output;
    }

    public void print(ActorPacts answer, List<Actor> known) {
        TextLayout layout = new TextLayout(output);
        String name = known.stream()
                .filter(each -> each.getId().equals(answer.getActor()))
                .findFirst()
                .map(each -> each.getName().in(output.languages().toArray(LanguageTag[]::new)))
                .orElse(answer.getActor().toString());
        TextLayout all = layout.heading(
                output.say(Message.of("pacts.heading").with("actor", name).with("day", answer.getDay())));
        if (answer.getMemberships().isEmpty()) {
            all.text(output.say(Message.of("pacts.none")));
        }
        answer.getMemberships().forEach(each -> membership(each, answer, layout));
        if (!answer.getConflicts().isEmpty()) {
            TextLayout conflicts = layout.section("pacts.conflicts");
            answer.getConflicts().forEach(each -> conflicts.line(StyledLine.of(conflict(each))));
        }
    }

    private void membership(ActorPacts.Membership membership, ActorPacts answer, TextLayout layout) {
        Wording wording = Wording.of(membership.getPact(), output);
        layout.gap();
        layout.named(
                wording.name(membership.getPact().getId()), membership.getPact().getId());
        TextLayout inner = layout.deeper();
        inner.labelled(
                "pacts.status",
                wording.word(membership.getStanding().getStatus())
                        + doubt(membership.getStanding().isUncertain(), wording));
        inner.labelled(
                "pacts.party",
                wording.shortName(membership.getParty().getParty()) + " ("
                        + wording.word(membership.getParty().getStatus())
                        + doubt(membership.getParty().isUncertain(), wording) + ")");
        inner.labelled("pacts.term-end", membership.getTermEnd().map(Object::toString));
        inner.labelled(
                "pacts.exit",
                membership
                        .getEarliestExit()
                        .map(day -> output.say(
                                Message.of("pacts.exit.day").with("day", day).with("notice", answer.getDay()))));
        membership.getCommitments().forEach(each -> commitment(each, wording, inner));
    }

    private static void commitment(ActorPacts.Commitment commitment, Wording wording, TextLayout layout) {
        String kind = commitment
                .getBinding()
                .getModality()
                .map(wording::word)
                .orElseGet(() -> wording.say("pacts.modality.none"));
        boolean conditional = commitment.getBinding().getAnswer() == Binding.Answer.CONDITIONAL;
        String words = kind
                + (conditional ? ", " + wording.say("pacts.conditional") : "")
                + doubt(commitment.getBinding().isUncertain(), wording);
        layout.detail(
                words,
                wording.text(commitment.getProvision().getText()) + " ["
                        + commitment.getProvision().getId() + "]");
    }

    private static String doubt(boolean uncertain, Wording wording) {
        return uncertain ? " " + wording.say("uncertain") : "";
    }

    private String conflict(ActorPacts.PactConflict conflict) {
        return output.say(Message.of("pacts.conflict")
                .with("provision", provision(conflict.getPact(), conflict.getCommitment()))
                .with(
                        "pact",
                        name(conflict.getPact(), conflict.getPact().getPact().getId()))
                .with("otherProvision", provision(conflict.getOtherPact(), conflict.getOtherCommitment()))
                .with(
                        "otherPact",
                        name(
                                conflict.getOtherPact(),
                                conflict.getOtherPact().getPact().getId())));
    }

    private String provision(ActorPacts.Membership membership, ActorPacts.Commitment commitment) {
        ElementId id = commitment.getProvision().getId();
        return name(membership, id) + " [" + id + "]";
    }

    private String name(ActorPacts.Membership membership, ElementId id) {
        return Wording.of(membership.getPact(), output).name(id);
    }
}
