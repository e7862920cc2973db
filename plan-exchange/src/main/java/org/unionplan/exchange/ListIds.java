package org.unionplan.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionplan.actor.Actor;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * The identifiers of one register in the making: its own, those that a list states, and those that are made from names
 * for what has none. One name is one actor; names that differ are different actors, however alike. Not thread-safe.
 */
final class ListIds {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<ElementId> taken = new HashSet<>();
    private final Map<ElementId, Integer> next = new HashMap<>();
    private final Map<String, ElementId> byName = new HashMap<>();
    private final Map<ElementId, String> alike = new HashMap<>();
    private final Map<ElementId, Actor> actors = new LinkedHashMap<>();

    /** Identifiers that differ from that of the register. */
    ListIds(ElementId register) {
        taken.add(register);
    }

    /** Keeps an identifier that the list states from being made for something else. */
    void reserve(ElementId id) {
        taken.add(id);
    }

    /** The actor of that name, and the other name it is suspiciously like, the first time that is seen. */
    Map.Entry<ElementId, Optional<String>> named(String name) {
        String words = SPACE.matcher(name).replaceAll(" ");
        ElementId known = byName.get(words);
        if (known != null) {
            return Map.entry(known, Optional.empty());
        }
        ElementId slug = ElementId.slug(words);
        Optional<String> other = Optional.ofNullable(alike.putIfAbsent(slug, words));
        ElementId id = made(slug);
        byName.put(words, id);
        actors.put(id, actor(id, words));
        return Map.entry(id, other);
    }

    /** Notes the name of an actor with a stated identifier; the name it has already, if that is another one. */
    Optional<String> named(ElementId id, String name) {
        Actor known = actors.putIfAbsent(id, actor(id, name));
        if (known == null) {
            // A name without an identifier means the one that has both.
            byName.putIfAbsent(name, id);
            return Optional.empty();
        }
        String before = known.getName().toString();
        return before.equals(name) ? Optional.empty() : Optional.of(before);
    }

    private static Actor actor(ElementId id, String name) {
        return Actor.builder().id(id).name(Text.of(name)).build();
    }

    /** A free identifier like that one; that one itself if it is free. */
    ElementId made(ElementId wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        while (true) {
            ElementId numbered = ElementId.of(wanted + "-" + next.merge(wanted, 2, (now, none) -> now + 1));
            if (taken.add(numbered)) {
                return numbered;
            }
        }
    }

    /** Everyone, in the order in which they were first named. */
    List<Actor> actors() {
        return List.copyOf(actors.values());
    }
}
