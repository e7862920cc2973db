package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.lexicon.NearestName;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** Things of a document by their identifiers, numbers and names, however they are written. Not thread-safe. */
final class NamedThings {

    /** The most words for which a similar name is looked for, which compares all of them. */
    private static final int MOST_SUGGESTIONS = 20;

    private final Map<String, ElementId> ids = new HashMap<>();
    private final Map<String, Set<ElementId>> names = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private int suggestions;

    void add(ElementId id, Optional<String> number, Text name) {
        ids.put(id.toString(), id);
        known.add(id.toString());
        number.ifPresent(words -> name(words, id));
        name.getAll().forEach(words -> name(words, id));
    }

    private void name(String words, ElementId id) {
        String folded = CellText.folded(words);
        if (!folded.isEmpty()) {
            names.computeIfAbsent(folded, none -> new TreeSet<>()).add(id);
            known.add(words);
        }
    }

    /** Returns what has that identifier, or else everything of that number or name. */
    Set<ElementId> find(String words) {
        ElementId id = ids.get(words);
        return id != null ? Set.of(id) : names.getOrDefault(CellText.folded(words), Set.of());
    }

    /** Returns a similar identifier or name; only for the first few words that are not known. */
    Optional<String> nearest(String words) {
        return suggestions++ < MOST_SUGGESTIONS ? NearestName.of(words, known) : Optional.empty();
    }
}
