package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Members as Java serializes them: one list of tokens, however deep they are, because serialization takes stack for
 * every level. A name stands before its value; a {@link Start} stands before what is in a list or an object; every other
 * value is a token itself.
 */
final class FlatMembers implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<Serializable> tokens = new ArrayList<>();

    /** The beginning of a list or, with names, of an object of that many values. */
    private record Start(boolean named, int size) implements Serializable {}

    FlatMembers(Members members) {
        Deque<Iterator<?>> open = new ArrayDeque<>();
        add(new Datum.Obj(members), open);
        while (!open.isEmpty()) {
            Iterator<?> items = open.element();
            if (items.hasNext()) {
                add(items.next(), open);
            } else {
                open.pop();
            }
        }
    }

    private void add(Object item, Deque<Iterator<?>> open) {
        Object value = item;
        if (item instanceof Map.Entry<?, ?> member) {
            tokens.add((String) member.getKey());
            value = member.getValue();
        }
        if (value instanceof Datum.Obj object) {
            Map<String, Datum> members = object.members().asMap();
            tokens.add(new Start(true, members.size()));
            open.push(members.entrySet().iterator());
        } else if (value instanceof Datum.Arr array) {
            tokens.add(new Start(false, array.items().size()));
            open.push(array.items().iterator());
        } else {
            tokens.add((Datum) value);
        }
    }

    /** A list or object of which not all values have been met yet. */
    private static final class Unfinished {

        private final Start start;
        private final Map<String, Datum> members = new LinkedHashMap<>();
        private final List<Datum> items = new ArrayList<>();
        private String name = "";

        Unfinished(Start start) {
            this.start = start;
        }

        void add(Datum value) {
            if (start.named()) {
                members.put(name, value);
            } else {
                items.add(value);
            }
        }

        boolean isFull() {
            return members.size() + items.size() == start.size();
        }

        Datum finished() {
            return start.named() ? new Datum.Obj(Members.of(members)) : new Datum.Arr(items);
        }
    }

    @Serial
    private Object readResolve() {
        Deque<Unfinished> open = new ArrayDeque<>();
        Datum whole = new Datum.Null();
        for (Serializable token : tokens) {
            if (token instanceof String name) {
                open.element().name = name;
                continue;
            }
            if (token instanceof Start start) {
                open.push(new Unfinished(start));
            } else {
                open.element().add((Datum) token);
            }
            while (!open.isEmpty() && open.element().isFull()) {
                whole = open.pop().finished();
                if (!open.isEmpty()) {
                    open.element().add(whole);
                }
            }
        }
        return ((Datum.Obj) whole).members();
    }
}
