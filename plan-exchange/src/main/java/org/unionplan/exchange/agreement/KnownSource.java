package org.unionplan.exchange.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.message.Message;
import org.unionplan.value.Keyword;

/** A public source of lists, recognised by headings that only it has. */
@SuppressWarnings("ImmutableEnumChecker") // the lists and sets are
public enum KnownSource implements Keyword {
    /** The notices that parties file with the mediation service of the United States (form F-7). */
    F7_NOTICES(Set.of("employer", "union name", "bargaining unit size")),
    /** The listings of the federal Labour Program of Canada. */
    CANADA_FEDERAL(
            Set.of("employer", "union and affiliation", "number of employees and bargaining unit"),
            Set.of("employeur", "syndicat et affiliation", "nombre d employes et unite de negociation")),
    /** The collective agreements library of Ontario. */
    ONTARIO_LIBRARY(Set.of("employer", "union", "agreement expiry date", "agreement start date", "sector")),
    /** The lists of the labour ministry of Quebec. */
    QUEBEC_MINISTRY(Set.of("nom de l employeur", "nom de l association", "date d expiration")),
    /** The agreements of the Labour Relations Board of British Columbia. */
    BRITISH_COLUMBIA_BOARD(Set.of("industry", "id", "employer", "union", "term")),
    /** The bargaining calendar of the AFL-CIO. */
    AFL_CIO_CALENDAR(Set.of("employer name", "expiration date", "locations covered", "number of employees covered"));

    private final List<Set<String>> headings;

    KnownSource(Set<String> headings) {
        this.headings = List.of(headings);
    }

    KnownSource(Set<String> english, Set<String> french) {
        this.headings = List.of(english, french);
    }

    /** Returns the source that has all of these headings. */
    static Optional<KnownSource> of(Set<String> folded) {
        for (KnownSource source : values()) {
            if (source.headings.stream().anyMatch(folded::containsAll)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** Returns the name of the source as a message. */
    @Override
    public Message toMessage() {
        return Message.of("csv.source." + getKeyword());
    }
}
