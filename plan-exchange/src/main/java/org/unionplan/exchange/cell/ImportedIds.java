package org.unionplan.exchange.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.value.ElementId;

/** The identifiers of a document in the making, made from names, and the actors that it names. Not thread-safe. */
public final class ImportedIds {

    private final ElementId document;
    private final Set<ElementId> taken = new HashSet<>();

    private final FreeIds free = new FreeIds();
    private final Map<String, ElementId> byName = new HashMap<>();
    private final Map<ElementId, String> actors = new LinkedHashMap<>();

    /** Identifiers that differ from that of the document. */
    public ImportedIds(ElementId document) {
        this.document = Objects.requireNonNull(document, "document");
        taken.add(document);
    }

    /** Returns the identifier of the document. */
    public ElementId getDocument() {
        return document;
    }

    /** Returns a new identifier, made from a name. */
    public ElementId make(String name) {
        Objects.requireNonNull(name, "name");

        return free(ListIds.shortened(ElementId.slug(name)));
    }

    /** Returns the identifier of the actor of that name, which is made when the name occurs for the first time. */
    public ElementId actor(String name) {
        Objects.requireNonNull(name, "name");

        ElementId known = byName.get(name);
        if (known != null) {
            return known;
        }
        ElementId made = make(name);
        byName.put(name, made);
        actors.put(made, name);
        return made;
    }

    /** Returns the identifier of the actor with that stated one, which is numbered if something else has it. */
    public ElementId actor(String name, ElementId stated) {
        if (actors.containsKey(stated)) {
            return stated;
        }
        ElementId id = free(stated);
        byName.putIfAbsent(name, id);
        actors.put(id, name);
        return id;
    }

    /** Returns the actors in the order in which they were named. */
    public List<Actor> getActors() {
        List<Actor> named = new ArrayList<>();
        actors.forEach((id, name) -> named.add(Actor.builder().id(id).name(name).build()));
        return List.copyOf(named);
    }

    /** Returns the identifier that is wanted, or the first free one with a number after it. */
    public ElementId free(ElementId wanted) {
        return free.of(wanted, taken::add);
    }
}
