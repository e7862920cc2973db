package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.stratml.StratmlActors.ActorDraft;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;

/**
 * Makes an actor responsible for submitting a plan, with its addresses, or a person who has none. {@link SubmitterWriter} is
 * the way back.
 */
final class SubmitterReader {

    static final String EMAIL = "email";
    static final String PHONE = "phone";

    /** The member for a given name that is not what {@link #givenNameOf} says. */
    static final String GIVEN_NAME = "givenName";

    /** The member that records an identifier present or absent contrary to {@link #needsIdentifier}. */
    static final String IDENTIFIER = "identifier";

    private final StratmlActors actors;

    SubmitterReader(StratmlActors actors) {
        this.actors = actors;
    }

    /** Reads a submitter, unless all of its parts are empty. */
    Optional<Responsibility> read(XmlElement submitter) {
        List<ExternalId> addresses = new ArrayList<>();
        submitter.textOf("EmailAddress").ifPresent(email -> addresses.add(ExternalId.of(EMAIL, email)));
        submitter.textOf("PhoneNumber").ifPresent(phone -> addresses.add(ExternalId.of(PHONE, phone)));
        Optional<String> identifier = submitter.textOf("Identifier");
        KeptValues kept = new KeptValues();
        Optional<String> name = readName(submitter, kept);
        return name.or(() -> addresses.stream().map(ExternalId::getId).findFirst())
                .or(() -> identifier)
                .map(called -> read(submitter, called, identifier.isPresent(), addresses, kept));
    }

    private Responsibility read(
            XmlElement submitter, String name, boolean identified, List<ExternalId> addresses, KeptValues kept) {
        Responsibility.Builder responsibility = Responsibility.builder().role(Responsibility.Role.SUBMITS);
        boolean shared = actors.has(name);
        if (shared || identified || !addresses.isEmpty()) {
            ActorDraft actor = actors.addSubmitter(submitter, name, addresses);
            responsibility.actor(actor.id());
            if (identified != needsIdentifier(actor.id(), name, shared, addresses)) {
                kept.keep(IDENTIFIER, identified ? "written" : "");
            }
        } else {
            responsibility.person(name);
        }
        return responsibility.unknownMembers(kept.toMembers()).build();
    }

    private static Optional<String> readName(XmlElement submitter, KeptValues kept) {
        Optional<String> given = submitter.textOf("GivenName");
        Optional<String> surname = submitter.textOf("Surname");
        if (given.isEmpty() && surname.isEmpty()) {
            kept.keep("name", "");
            return Optional.empty();
        }
        String name = given.isPresent() && surname.isPresent()
                ? given.get() + " " + surname.get()
                : given.or(() -> surname).orElseThrow();
        if (!given.orElse("").equals(givenNameOf(name))) {
            kept.keep(GIVEN_NAME, given.orElse(""));
        }
        return Optional.of(name);
    }

    /** Returns what is before the last word of a name. */
    static String givenNameOf(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0
                        || name.substring(space).isBlank()
                        || name.substring(0, space).isBlank()
                ? ""
                : name.substring(0, space);
    }

    /** Returns true if an actor would be read as another one, or as a person, without its identifier. */
    static boolean needsIdentifier(ElementId id, String name, boolean shared, List<ExternalId> addresses) {
        return !shared && (addresses.isEmpty() || !id.equals(ElementId.slug(name)));
    }
}
