package org.unionplan.cli.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unionplan.cli.io.Output;
import org.unionplan.portfolio.ActorPacts;

/** The pacts of an actor as JSON. */
public final class ActorPactsJson {

    private final Output output;

    public ActorPactsJson(Output output) {
        this.output = output;
    }

    public void print(ActorPacts answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("actor", answer.getActor());
        tree.put("on", answer.getDay());
        tree.put("pacts", answer.getMemberships().stream().map(this::membership).toList());
        tree.put(
                "conflicts",
                answer.getConflicts().stream().map(ActorPactsJson::conflict).toList());
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private Map<String, Object> membership(ActorPacts.Membership membership) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pact", membership.getPact().getId());
        tree.put("status", membership.getStanding().getStatus().getKeyword());
        tree.put("uncertain", membership.getStanding().isUncertain());
        tree.put("party", membership.getParty().getParty());
        tree.put("partyStatus", membership.getParty().getStatus().getKeyword());
        tree.put("partyUncertain", membership.getParty().isUncertain());
        membership.getTermEnd().ifPresent(day -> tree.put("termEnd", day));
        membership.getEarliestExit().ifPresent(day -> tree.put("earliestExit", day));
        tree.put(
                "commitments",
                membership.getCommitments().stream()
                        .map(ActorPactsJson::commitment)
                        .toList());
        return tree;
    }

    private static Map<String, Object> commitment(ActorPacts.Commitment commitment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("provision", commitment.getProvision().getId());
        commitment.getBinding().getModality().ifPresent(kind -> tree.put("modality", kind.getKeyword()));
        tree.put("answer", commitment.getBinding().getAnswer().getKeyword());
        tree.put("uncertain", commitment.getBinding().isUncertain());
        commitment.getBinding().getThrough().ifPresent(through -> tree.put("through", through));
        return tree;
    }

    private static Map<String, Object> conflict(ActorPacts.PactConflict conflict) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pact", conflict.getPact().getPact().getId());
        tree.put("provision", conflict.getCommitment().getProvision().getId());
        tree.put("contradictsPact", conflict.getOtherPact().getPact().getId());
        tree.put(
                "contradictsProvision",
                conflict.getOtherCommitment().getProvision().getId());
        return tree;
    }
}
