package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Term;

/**
 * The organizations and stakeholders of a file, each an actor. A stakeholder is known by its name; its kind and description
 * are the first ones that any of its elements has. Not thread-safe.
 */
final class StratmlActors {

    private final FreshIds ids;
    private final Map<String, ActorDraft> byName = new HashMap<>();
    private final List<ActorDraft> drafts = new ArrayList<>();
    private final List<Optional<ActorDraft>> organizations = new ArrayList<>();

    /** An actor before all of its elements have been seen. */
    static final class ActorDraft {

        private final ElementId id;
        private final String name;
        private final KeptValues kept;
        private @Nullable String acronym;
        private @Nullable Term kind;
        private @Nullable String summary;
        private final List<ExternalId> externalIds = new ArrayList<>();

        ActorDraft(ElementId id, String name, KeptValues kept) {
            this.id = id;
            this.name = name;
            this.kept = kept;
        }

        ElementId id() {
            return id;
        }

        Optional<Term> kind() {
            return Optional.ofNullable(kind);
        }

        Optional<String> summary() {
            return Optional.ofNullable(summary);
        }

        private Actor build() {
            Actor.Builder actor = Actor.builder().id(id).name(name).unknownMembers(kept.toMembers());
            if (acronym != null) {
                actor.acronym(acronym);
            }
            if (summary != null) {
                actor.summary(summary);
            }
            return actor.kind(kind()).externalIds(externalIds).build();
        }
    }

    /** Collects the actors of the core of a file. */
    StratmlActors(XmlElement core, FreshIds ids) {
        this.ids = ids;
        for (XmlElement organization : core.getChildren("Organization")) {
            addOrganization(organization);
        }
        core.getChildren().forEach(this::addStakeholders);
    }

    private void addOrganization(XmlElement organization) {
        KeptValues kept = new KeptValues();
        Optional<String> acronym = PlanText.read(organization, "Acronym", kept);
        Optional<String> summary = PlanText.read(organization, "Description", kept);
        Optional<String> identifier = organization.textOf("Identifier");
        boolean nameless = organization.textOf("Name").isEmpty()
                && acronym.isEmpty()
                && summary.isEmpty()
                && identifier.isEmpty()
                && organizations.isEmpty();
        if (nameless) {
            organizations.add(Optional.empty());
            return;
        }
        String label =
                organization.textOf("Name").or(() -> acronym).or(() -> summary).orElse("organization");
        ElementId id = ids.of(organization, identifier, label);
        if (identifier.isEmpty()) {
            kept.keep("identifier", "");
        }
        String name = PlanText.readName(
                organization, "Name", kept, acronym.or(() -> summary).orElse(id.toString()));
        ActorDraft draft = new ActorDraft(id, name, kept);
        draft.acronym = acronym.orElse(null);
        draft.summary = summary.orElse(null);
        byName.putIfAbsent(name, draft);
        drafts.add(draft);
        organizations.add(Optional.of(draft));
    }

    private void addStakeholders(XmlElement holder) {
        for (XmlElement child : holder.getChildren()) {
            if (child.getName().equals("Stakeholder")) {
                addStakeholder(child);
            } else if (child.getName().equals("Objective")) {
                addStakeholders(child);
            }
        }
    }

    private void addStakeholder(XmlElement stakeholder) {
        Optional<String> name = nameOf(stakeholder);
        if (name.isEmpty() || isPerson(stakeholder)) {
            return;
        }
        ActorDraft draft = byName.get(name.get());
        if (draft == null) {
            draft = new ActorDraft(ids.of(stakeholder, Optional.empty(), name.get()), name.get(), new KeptValues());
            byName.put(name.get(), draft);
            drafts.add(draft);
        }
        if (draft.kind == null) {
            draft.kind = kindOf(stakeholder).orElse(null);
        }
        if (draft.summary == null && stakeholder.find("Role").isPresent()) {
            draft.summary = stakeholder
                    .textOf("Description")
                    .filter(words -> !StratmlWords.isPlaceholder(words))
                    .orElse(null);
        }
    }

    /** Adds whoever submits a file: an actor of that name, unless it has an identifier of its own. */
    ActorDraft addSubmitter(XmlElement submitter, String name, List<ExternalId> externalIds) {
        Optional<String> identifier = submitter.textOf("Identifier");
        ActorDraft draft = identifier.isPresent() ? null : byName.get(name);
        if (draft == null) {
            draft = new ActorDraft(ids.of(submitter, identifier, name), name, new KeptValues());
            drafts.add(draft);
        }
        draft.externalIds.addAll(externalIds);
        return draft;
    }

    /** Returns true if an organization or a stakeholder has that name. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Returns the name of a stakeholder, unless it is a placeholder. */
    static Optional<String> nameOf(XmlElement stakeholder) {
        return stakeholder.textOf("Name").filter(words -> !StratmlWords.isPlaceholder(words));
    }

    static boolean isPerson(XmlElement stakeholder) {
        return stakeholder.getAttribute("StakeholderTypeType").equals(Optional.of("Person"));
    }

    static Optional<Term> kindOf(XmlElement stakeholder) {
        return stakeholder.getAttribute("StakeholderTypeType").flatMap(StratmlWords.KINDS::term);
    }

    /** Returns the actor of that name. */
    ActorDraft find(String name) {
        ActorDraft found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("no actor " + name);
        }
        return found;
    }

    /** Returns the organizations whose plan it is, in order; the first one may be nameless and is no actor then. */
    List<Optional<ActorDraft>> organizations() {
        return organizations;
    }

    List<Actor> build() {
        return drafts.stream().map(ActorDraft::build).toList();
    }
}
