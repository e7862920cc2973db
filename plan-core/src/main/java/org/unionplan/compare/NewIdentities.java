package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;

/** Numbers the things that are new in one list on either side, by identifier or, without one, by content. */
final class NewIdentities {

    private final Shape<?> shape;
    private final Map<ElementId, Integer> byId = new HashMap<>();
    private final Map<ContentKey, Integer> byContent = new HashMap<>();
    private final List<Optional<ContentKey>> contents = new ArrayList<>();

    NewIdentities(Shape<?> shape) {
        this.shape = shape;
    }

    /** The number of the thing that was added by that change; the same for equal identities. */
    int of(Change change) {
        Optional<ElementId> id = change.getId();
        if (id.isPresent()) {
            return number(byId, id.get(), Optional.empty());
        }
        ContentKey content = ContentKey.of(shape, change.getValueAfter().orElseThrow());
        return number(byContent, content, Optional.of(content));
    }

    private <K extends Comparable<? super K>> int number(
            Map<K, Integer> known, K identity, Optional<ContentKey> content) {
        Integer number = known.putIfAbsent(identity, contents.size());
        if (number != null) {
            return number;
        }
        contents.add(content);
        return contents.size() - 1;
    }

    /** The order of two things without identifiers by content; 0 if either has one. */
    int compareContents(int one, int other) {
        Optional<ContentKey> first = contents.get(one);
        Optional<ContentKey> second = contents.get(other);
        return first.isPresent() && second.isPresent() ? first.get().compareTo(second.get()) : 0;
    }
}
