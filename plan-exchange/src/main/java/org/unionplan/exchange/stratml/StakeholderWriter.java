package org.unionplan.exchange.stratml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.actor.Responsibility.Role;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Creates stakeholders from responsibilities, as {@link StakeholderReader} reads them. */
final class StakeholderWriter {

    private static final Set<Term> PERFORMERS =
            Set.of(Role.LEADS, Role.EXECUTES, Role.OVERSEES, Role.SUPPORTS, Role.DEVELOPS);

    private final PlanText texts;
    private final Map<ElementId, Actor> actors = new TreeMap<>();

    StakeholderWriter(PlanText texts, List<Actor> actors) {
        this.texts = texts;
        actors.forEach(actor -> this.actors.putIfAbsent(actor.getId(), actor));
    }

    void write(XmlElement holder, List<Responsibility> responsibilities) {
        XmlElement stakeholder = null;
        XmlElement role = null;
        Responsibility before = null;
        for (Responsibility each : responsibilities) {
            boolean plain = isPlain(each);
            if (role != null && before != null && continues(before, typesOf(role), each)) {
                addType(role, each);
                continue;
            }
            if (stakeholder == null || plain || role == null || !isSame(before, each)) {
                stakeholder = begin(holder, each, plain);
            }
            role = plain ? null : addRole(stakeholder, each);
            before = each;
        }
    }

    static List<String> typesOf(XmlElement role) {
        return role.getChildren("RoleType").stream().map(XmlElement::getText).toList();
    }

    /** Returns true if a responsibility is another type of the role before it: of the same actor, with the same title. */
    static boolean continues(Responsibility before, List<String> types, Responsibility each) {
        Optional<String> type = typeOf(each);
        return type.isPresent()
                && !types.isEmpty()
                && !types.contains(type.get())
                && isSame(before, each)
                && KeptValues.of(each, "begins").isEmpty()
                && before.getTitle().equals(each.getTitle())
                && each.getNote().isEmpty()
                && KeptValues.of(each, "title").isEmpty()
                && KeptValues.of(each, "note").isEmpty()
                && KeptValues.of(each, "description").isEmpty();
    }

    /** Returns true if a responsibility is a stakeholder without a role. */
    private static boolean isPlain(Responsibility each) {
        return typeOf(each).isEmpty()
                && each.getTitle().isEmpty()
                && KeptValues.of(each, "title").isEmpty();
    }

    private static Optional<String> typeOf(Responsibility each) {
        return PERFORMERS.contains(each.getRole()) ? Optional.of("Performer") : StratmlWords.ROLES.word(each.getRole());
    }

    private static boolean isSame(@Nullable Responsibility before, Responsibility each) {
        return before != null
                && !KeptValues.of(each, "begins").equals(Optional.of("stakeholder"))
                && before.getActor().equals(each.getActor())
                && before.getPerson().equals(each.getPerson());
    }

    private XmlElement begin(XmlElement holder, Responsibility each, boolean plain) {
        XmlElement stakeholder = holder.add("Stakeholder");
        Optional<Actor> actor = each.getActor().map(actors::get);
        actor.ifPresent(known -> stakeholder.setProposedId(known.getId()));
        Optional<String> name = actor.map(known -> texts.plain(known.getName()))
                .or(each::getPerson)
                .or(() -> KeptValues.of(each, "name"));
        stakeholder.add("Name", name.orElse(""));
        Optional<String> type = KeptValues.of(each, "type")
                .or(() -> actor.flatMap(Actor::getKind).flatMap(StratmlWords.KINDS::word));
        boolean person = each.getActor().isEmpty() && each.getPerson().isPresent();
        stakeholder.setAttribute(
                "StakeholderTypeType",
                person ? "Person" : type.filter(word -> !word.isEmpty()).orElse(null));
        Optional<Text> description = plain ? each.getNote() : actor.flatMap(Actor::getSummary);
        KeptValues.of(each, "description")
                .or(() -> description.map(texts::plain))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> stakeholder.add("Description", words));
        return stakeholder;
    }

    private XmlElement addRole(XmlElement stakeholder, Responsibility each) {
        XmlElement role = stakeholder.add("Role");
        role.add(
                "Name",
                each.getTitle()
                        .map(texts::plain)
                        .or(() -> KeptValues.of(each, "title"))
                        .orElse(""));
        each.getNote()
                .map(texts::plain)
                .or(() -> KeptValues.of(each, "note"))
                .ifPresent(words -> role.add("Description", words));
        addType(role, each);
        return role;
    }

    private static void addType(XmlElement role, Responsibility each) {
        typeOf(each).ifPresent(type -> role.add("RoleType", type));
    }
}
