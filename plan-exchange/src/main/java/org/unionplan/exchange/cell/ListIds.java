package org.unionplan.exchange.cell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * The identifiers of one register in the making: its own, those that a list states, and those made from names for what
 * has none. One name is one actor; names that differ are different actors, however alike. Identifiers do not depend on
 * the order of names: where several make the same one, they are numbered in their own order. Not thread-safe.
 */
public final class ListIds {

    private static final int LONGEST = 96;

    private final ElementId register;
    private final Set<ElementId> reserved = new HashSet<>();
    private final Map<String, ElementId> byName = new HashMap<>();
    private final Map<ElementId, String> nameOf = new TreeMap<>();

    /** All names that lead to one identifier, where several do. */
    private final Map<ElementId, Set<String>> namesOf = new TreeMap<>();

    private final Map<ElementId, Actor> actors = new LinkedHashMap<>();
    private final Map<ElementId, Set<ElementId>> affiliations = new TreeMap<>();

    /** Identifiers that differ from that of the register. */
    public ListIds(ElementId register) {
        this.register = register;
        reserved.add(register);
    }

    /** Keeps an identifier that the list states from being made for something else. */
    public void reserve(ElementId id) {
        reserved.add(id);
    }

    /**
     * Returns the provisional identifier of the actor of that name, which {@link #finished} may replace.
     *
     * @param alike hears of the other name that this one is suspiciously like, once
     */
    public ElementId named(String name, java.util.function.Consumer<String> alike) {
        ElementId known = byName.get(name);
        if (known != null) {
            return known;
        }
        String words = spaced(name);
        ElementId same = byName.get(words);
        if (same != null) {
            byName.put(name, same);
            return same;
        }
        ElementId slug = shortened(ElementId.slug(words));
        String first = nameOf.putIfAbsent(slug, words);
        if (first != null) {
            Set<String> names = namesOf.computeIfAbsent(slug, none -> new TreeSet<>(Set.of(first)));
            alike.accept(names.iterator().next());
            names.add(words);
        }
        ElementId id = slug;
        for (int n = 2; reserved.contains(id) || actors.containsKey(id); n++) {
            id = ElementId.of(slug + "-" + n);
        }
        byName.put(name, id);
        byName.put(words, id);
        actors.put(id, actor(id, words));
        return id;
    }

    private static String spaced(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            char c = name.charAt(i);
            plain = !Character.isWhitespace(c) || (c == ' ' && i + 1 < name.length() && name.charAt(i + 1) != ' ');
        }
        return plain ? name : String.join(" ", name.strip().split("\\s+"));
    }

    /** Notes the name of an actor with a stated identifier; returns the name it has already, if that is another one. */
    public Optional<String> named(ElementId id, String name) {
        Actor known = actors.putIfAbsent(id, actor(id, name));
        if (known == null) {
            // A name without an identifier means the one that has both.
            byName.putIfAbsent(name, id);
            return Optional.empty();
        }
        String before = known.getName().toString();
        return before.equals(name) ? Optional.empty() : Optional.of(before);
    }

    /** Notes that one actor is affiliated with another. */
    public void affiliated(ElementId union, ElementId federation) {
        if (!union.equals(federation)) {
            affiliations.computeIfAbsent(union, none -> new TreeSet<>()).add(federation);
        }
    }

    private static Actor actor(ElementId id, String name) {
        return Actor.builder().id(id).name(Text.of(name)).build();
    }

    /** Returns true if that is the identifier of the register, of an actor, or one that the list states. */
    public boolean isTaken(ElementId id) {
        return reserved.contains(id) || actors.containsKey(id);
    }

    /**
     * Numbers the names that make the same identifier in their own order.
     *
     * @return the identifiers that change, with what they become
     */
    public Map<ElementId, ElementId> finished() {
        Map<ElementId, ElementId> changes = new HashMap<>();
        namesOf.forEach((slug, names) -> {
            int n = 1;
            for (String name : names) {
                ElementId id;
                do {
                    id = n == 1 ? slug : ElementId.of(slug + "-" + n);
                    n++;
                } while (reserved.contains(id) || (actors.containsKey(id) && !isOf(id, names)));
                changes.put(byName.get(name), id);
            }
        });
        changes.entrySet().removeIf(change -> change.getKey().equals(change.getValue()));
        return changes;
    }

    private boolean isOf(ElementId id, Set<String> names) {
        Actor actor = actors.get(id);
        return actor != null && names.contains(actor.getName().toString());
    }

    /** Returns everyone in the order in which they were first named, with their final identifiers. */
    public List<Actor> actors(Map<ElementId, ElementId> changes) {
        List<Actor> all = new ArrayList<>(actors.size());
        actors.forEach((id, actor) -> {
            Actor named = actor.withId(changes.getOrDefault(id, id));
            Set<ElementId> federations = affiliations.getOrDefault(id, Set.of());
            all.add(federations.isEmpty() ? named : affiliated(named, federations, changes));
        });
        return List.copyOf(all);
    }

    private static Actor affiliated(Actor actor, Set<ElementId> federations, Map<ElementId, ElementId> changes) {
        Actor.Builder affiliated = Actor.builder().from(actor);
        federations.forEach(federation -> affiliated.addRelation(ActorRelation.builder()
                .relation(ActorRelation.Kind.AFFILIATE_OF)
                .actor(changes.getOrDefault(federation, federation))
                .build()));
        return affiliated.build();
    }

    ElementId register() {
        return register;
    }

    /** Returns the identifier itself or, if it is long, its beginning and a checksum of the whole. */
    public static ElementId shortened(ElementId id) {
        String whole = id.toString();
        return whole.length() <= LONGEST
                ? id
                : ElementId.of(whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + "-" + checksum(whole));
    }

    /** Returns eight hexadecimal digits that depend on nothing but the words. */
    public static String checksum(String words) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return String.format(java.util.Locale.ROOT, "%08x", sum.getValue());
    }
}
