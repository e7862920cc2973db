package org.unionplan.pact.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.value.ElementId;

/** The names under which parties signed, where they differ from their own. */
final class SignedNames {

    private final Map<ElementId, String> names = new TreeMap<>();

    SignedNames(Pact pact) {
        pact.getParties()
                .forEach(party ->
                        party.getNameAsSigned().ifPresent(name -> names.putIfAbsent(party.getActor(), name.in())));
    }

    /** Says that the party signed, under which name, and by whom. */
    Message signed(ElementId party, List<Message> signatories) {
        Optional<String> name = Optional.ofNullable(names.get(party));
        String code = "pact-reason.signed" + (name.isPresent() ? "-as" : "") + (signatories.isEmpty() ? "" : "-by");
        Message signed = Message.of(code).withId("party", party);
        Message named = name.map(as -> signed.with("name", as)).orElse(signed);
        return signatories.isEmpty() ? named : named.with("signatories", signatories);
    }
}
