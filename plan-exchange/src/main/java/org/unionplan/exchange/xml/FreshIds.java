package org.unionplan.exchange.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.unionplan.value.ElementId;

/**
 * Identifiers made of labels, none of them twice. Where an element carries the identifier that the model had for it, that
 * one is taken, and a note is made if it is not the one its label makes. Not thread-safe.
 */
public final class FreshIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final BiConsumer<ElementId, ElementId> notes;

    /**
     * Creates identifiers.
     *
     * @param notes receives an identifier that is lost, and the one made in its place
     */
    public FreshIds(BiConsumer<ElementId, ElementId> notes) {
        this.notes = notes;
    }

    /** Takes an identifier, so that none is made like it. */
    public void take(String id) {
        taken.add(id);
    }

    /** Returns the identifier of an element: the one written in the file, or one derived from a label. */
    public ElementId of(XmlElement element, Optional<String> written, String label) {
        ElementId id = written.map(ElementId::of)
                .orElseGet(() -> fresh(ElementId.slug(label).toString()));
        if (element.getProposedId().isEmpty()) {
            return id;
        }
        ElementId proposed = element.getProposedId().get();
        if (!proposed.equals(id)) {
            notes.accept(proposed, id);
        }
        return proposed;
    }

    private ElementId fresh(String slug) {
        String id = slug;
        int number = last.getOrDefault(slug, 1);
        while (!taken.add(id)) {
            id = slug + "-" + ++number;
        }
        last.put(slug, number);
        return ElementId.of(id);
    }
}
