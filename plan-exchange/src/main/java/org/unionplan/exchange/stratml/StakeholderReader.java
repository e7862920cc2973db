package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.stratml.StratmlActors.ActorDraft;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Creates responsibilities from stakeholders: one for each type of each of their roles, or one for a stakeholder without roles.
 * Those that follow each other and are of one actor are of one stakeholder; {@link StakeholderWriter} is the way back.
 */
final class StakeholderReader {

    private final StratmlActors actors;

    StakeholderReader(StratmlActors actors) {
        this.actors = actors;
    }

    /** Returns the responsibilities of the stakeholders directly in an element. */
    List<Responsibility> read(XmlElement holder) {
        List<Responsibility> read = new ArrayList<>();
        XmlElement before = null;
        for (XmlElement stakeholder : holder.getChildren("Stakeholder")) {
            List<XmlElement> roles = stakeholder.getChildren("Role");
            if (roles.isEmpty()) {
                read.add(plain(stakeholder));
            } else {
                KeptValues first = new KeptValues();
                if (before != null && isSame(before, stakeholder)) {
                    first.keep("begins", "stakeholder");
                }
                keepDifferences(stakeholder, first);
                List<String> typesBefore = List.of();
                for (XmlElement role : roles) {
                    addRole(stakeholder, role, typesBefore, first, read);
                    typesBefore = StakeholderWriter.typesOf(role);
                    first = new KeptValues();
                    keepName(stakeholder, first);
                }
            }
            before = roles.isEmpty() ? null : stakeholder;
        }
        return read;
    }

    private static boolean isSame(XmlElement one, XmlElement other) {
        return StratmlActors.nameOf(one).equals(StratmlActors.nameOf(other))
                && StratmlActors.isPerson(one) == StratmlActors.isPerson(other);
    }

    private Responsibility plain(XmlElement stakeholder) {
        KeptValues kept = new KeptValues();
        Optional<String> note = PlanText.read(stakeholder, "Description", kept);
        keepName(stakeholder, kept);
        keepType(stakeholder, kept);
        Responsibility.Builder plain = responsibility(stakeholder, StratmlWords.STAKEHOLDER, kept);
        note.ifPresent(plain::note);
        return plain.build();
    }

    private void addRole(
            XmlElement stakeholder,
            XmlElement role,
            List<String> typesBefore,
            KeptValues first,
            List<Responsibility> read) {
        Optional<String> title = role.textOf("Name").filter(words -> !StratmlWords.isPlaceholder(words));
        Optional<String> note = role.textOf("Description").filter(words -> !StratmlWords.isPlaceholder(words));
        List<XmlElement> types = role.getChildren("RoleType");
        if (title.isEmpty() && (types.isEmpty() || role.textOf("Name").isPresent())) {
            first.keep("title", role.textOf("Name").orElse(""));
        }
        if (note.isEmpty()) {
            role.textOf("Description").ifPresent(words -> first.keep("note", words));
        }
        Responsibility responsibility = responsibility(stakeholder, termOf(types, 0), first)
                .title(title.map(Text::of))
                .note(note.map(Text::of))
                .build();
        if (!typesBefore.isEmpty()
                && StakeholderWriter.continues(read.get(read.size() - 1), typesBefore, responsibility)) {
            first.keep("begins", "role");
            responsibility = responsibility.withUnknownMembers(first.toMembers());
        }
        read.add(responsibility);
        for (int i = 1; i < types.size(); i++) {
            KeptValues same = new KeptValues();
            keepName(stakeholder, same);
            read.add(responsibility(stakeholder, termOf(types, i), same)
                    .title(title.map(Text::of))
                    .build());
        }
    }

    private static Term termOf(List<XmlElement> types, int index) {
        return index < types.size()
                ? StratmlWords.ROLES.term(types.get(index).getText()).orElse(StratmlWords.STAKEHOLDER)
                : StratmlWords.STAKEHOLDER;
    }

    private Responsibility.Builder responsibility(XmlElement stakeholder, Term role, KeptValues kept) {
        Responsibility.Builder builder = Responsibility.builder().role(role).unknownMembers(kept.toMembers());
        Optional<String> name = StratmlActors.nameOf(stakeholder);
        if (name.isPresent() && StratmlActors.isPerson(stakeholder)) {
            builder.person(name.get());
        } else if (name.isPresent()) {
            builder.actor(actors.find(name.get()).id());
        }
        return builder;
    }

    private void keepDifferences(XmlElement stakeholder, KeptValues kept) {
        keepName(stakeholder, kept);
        keepType(stakeholder, kept);
        Optional<String> description = stakeholder.textOf("Description");
        if (!description.equals(actorOf(stakeholder).flatMap(ActorDraft::summary))) {
            kept.keep("description", description.orElse(""));
        }
    }

    /** Keeps words that stand for no name. */
    private static void keepName(XmlElement stakeholder, KeptValues kept) {
        if (StratmlActors.nameOf(stakeholder).isEmpty()) {
            stakeholder.textOf("Name").ifPresent(words -> kept.keep("name", words));
        }
    }

    /** Keeps the type of a stakeholder where it is not that of its actor. */
    private void keepType(XmlElement stakeholder, KeptValues kept) {
        Optional<String> type = stakeholder.getAttribute("StakeholderTypeType");
        boolean person = StratmlActors.isPerson(stakeholder)
                && StratmlActors.nameOf(stakeholder).isPresent();
        if (!person
                && !type.equals(actorOf(stakeholder).flatMap(ActorDraft::kind).flatMap(StratmlWords.KINDS::word))) {
            kept.keep("type", type.orElse(""));
        }
    }

    private Optional<ActorDraft> actorOf(XmlElement stakeholder) {
        return StratmlActors.isPerson(stakeholder)
                ? Optional.empty()
                : StratmlActors.nameOf(stakeholder).map(actors::find);
    }
}
