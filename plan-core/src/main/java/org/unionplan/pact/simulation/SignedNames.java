package org.unionplan.pact.simulation;

import java.util.HashMap;
import java.util.Map;
import org.unionplan.pact.Pact;
import org.unionplan.value.ElementId;

/** The names under which parties signed, where they differ from their own. */
final class SignedNames {

    private final Map<ElementId, String> names = new HashMap<>();

    SignedNames(Pact pact) {
        pact.getParties()
                .forEach(party -> party.getNameAsSigned()
                        .ifPresent(name -> names.putIfAbsent(party.getActor(), " as \"" + name.in() + "\"")));
    }

    String as(ElementId party) {
        return names.getOrDefault(party, "");
    }
}
