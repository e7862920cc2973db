package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionplan.value.Pointer;

/**
 * Finds the operations of a JSON Patch (RFC 6902) that turn one tree into another, members in their order. Whatever
 * takes fewer characters is chosen: to go into an object or array, or to replace it.
 *
 * <p>An operation that adds a member puts it behind all others wherever members are kept in order. Those that come
 * after it in the result are therefore moved away and back, which puts them behind it.
 */
public final class TreeDifference {

    /** About so many characters the name and the marks of an operation take. */
    private static final int OVERHEAD = 30;

    private final boolean ordered;

    /** The numbers of characters of trees, as far as they were needed. */
    private final Map<Same, Integer> lengths = new HashMap<>();

    private TreeDifference(boolean ordered) {
        this.ordered = ordered;
    }

    /**
     * The operations, each a map with the members that RFC 6902 gives it.
     *
     * @param ordered whether members are to come out in their order
     */
    public static List<Map<String, Object>> between(Object before, Object after, boolean ordered) {
        return new TreeDifference(ordered).difference(Pointer.ROOT, before, after).operations;
    }

    /** Operations and about how many characters they take. */
    private static final class Script {
        private final List<Map<String, Object>> operations = new ArrayList<>();
        private int length;

        void add(Map<String, Object> operation, int length) {
            operations.add(operation);
            this.length += length;
        }

        void add(Script script) {
            operations.addAll(script.operations);
            length += script.length;
        }
    }

    /** A value as itself and no other, for a table of lengths. */
    private static final class Same {
        private final Object value;

        Same(Object value) {
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Same that && value == that.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    private Script difference(Pointer at, Object before, Object after) {
        Script inside = new Script();
        if (isSame(before, after)) {
            return inside;
        }
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            members(at, old, now, inside);
        } else if (before instanceof List<?> old && after instanceof List<?> now) {
            inside = items(at, old, now);
        } else {
            inside.add(operation("replace", at, after), cost(at, after));
        }
        if (inside.length > cost(at, after)) {
            Script whole = new Script();
            whole.add(operation("replace", at, after), cost(at, after));
            return whole;
        }
        return inside;
    }

    /** Returns true if two trees are written alike, with members in the same order. */
    private static boolean isSame(Object before, Object after) {
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            return old.size() == now.size()
                    && isSame(old.keySet().iterator(), now.keySet().iterator())
                    && isSame(old.values().iterator(), now.values().iterator());
        }
        if (before instanceof List<?> old && after instanceof List<?> now) {
            return old.size() == now.size() && isSame(old.iterator(), now.iterator());
        }
        return before.equals(after);
    }

    private static boolean isSame(Iterator<?> before, Iterator<?> after) {
        while (before.hasNext()) {
            if (!isSame(before.next(), after.next())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Object> operation(String name, Pointer at) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("op", name);
        operation.put("path", at.toString());
        return operation;
    }

    private static Map<String, Object> operation(String name, Pointer at, Object value) {
        Map<String, Object> operation = operation(name, at);
        operation.put("value", value);
        return operation;
    }

    private static Map<String, Object> move(Pointer from, Pointer to) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("op", "move");
        operation.put("from", from.toString());
        operation.put("path", to.toString());
        return operation;
    }

    private int cost(Pointer at, Object value) {
        return OVERHEAD + at.toString().length() + length(value);
    }

    private static int cost(Pointer at) {
        return OVERHEAD + at.toString().length();
    }

    private int length(Object value) {
        if (value instanceof Map<?, ?> members) {
            Integer known = lengths.get(new Same(value));
            if (known == null) {
                known = 2;
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    known += member.getKey().toString().length() + 4 + length(member.getValue());
                }
                lengths.put(new Same(value), known);
            }
            return known;
        }
        if (value instanceof List<?> items) {
            Integer known = lengths.get(new Same(value));
            if (known == null) {
                known = 2;
                for (Object item : items) {
                    known += 1 + length(item);
                }
                lengths.put(new Same(value), known);
            }
            return known;
        }
        return value.toString().length() + 2;
    }

    private void members(Pointer at, Map<?, ?> before, Map<?, ?> after, Script script) {
        List<String> names = new ArrayList<>();
        for (Object name : before.keySet()) {
            Pointer member = at.member(name.toString());
            if (after.containsKey(name)) {
                names.add(name.toString());
            } else {
                script.add(operation("remove", member), cost(member));
            }
        }
        // What stays may be changed where it is; what is added, or no longer in order, goes behind it.
        List<String> wanted = new ArrayList<>();
        after.keySet().forEach(name -> wanted.add(name.toString()));
        int inOrder = 0;
        while (inOrder < names.size() && names.get(inOrder).equals(wanted.get(inOrder))) {
            inOrder++;
        }
        boolean moving = false;
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i);
            Pointer member = at.member(name);
            Object now = Objects.requireNonNull(after.get(name));
            if (!before.containsKey(name)) {
                script.add(operation("add", member, now), cost(member, now));
                moving = true;
            } else {
                script.add(difference(member, Objects.requireNonNull(before.get(name)), now));
                if (ordered && (moving || i >= inOrder)) {
                    Pointer away = at.member(free(before, after));
                    script.add(move(member, away), 2 * cost(member));
                    script.add(move(away, member), 2 * cost(member));
                }
            }
        }
    }

    private static String free(Map<?, ?> before, Map<?, ?> after) {
        String name = "-";
        while (before.containsKey(name) || after.containsKey(name)) {
            name += "-";
        }
        return name;
    }

    private Script items(Pointer at, List<?> before, List<?> after) {
        ItemKeys keys = ItemKeys.of(before, after);
        List<Integer> wanted = keys.after();
        List<Integer> here = new ArrayList<>(keys.before());
        Script script = new Script();
        Set<Integer> kept = new HashSet<>(wanted);
        for (int i = here.size() - 1; i >= 0; i--) {
            if (!kept.contains(here.get(i))) {
                script.add(operation("remove", at.item(i)), cost(at.item(i)));
                here.remove(i);
            }
        }
        kept.retainAll(here);
        Set<Integer> stable = keys.stable();
        for (int i = 0; i < wanted.size(); i++) {
            Integer key = wanted.get(i);
            if (stable.contains(key)) {
                continue;
            }
            // Right behind the one before it, wherever those still to be moved are.
            int from = kept.contains(key) ? here.indexOf(key) : -1;
            if (from >= 0) {
                here.remove(from);
            }
            int to = i == 0 ? 0 : here.indexOf(wanted.get(i - 1)) + 1;
            here.add(to, key);
            if (from < 0) {
                script.add(operation("add", at.item(to), after.get(i)), cost(at.item(to), after.get(i)));
            } else if (from != to) {
                script.add(move(at.item(from), at.item(to)), 2 * cost(at.item(to)));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (kept.contains(wanted.get(i))) {
                Object old = before.get(keys.placeBefore(wanted.get(i)));
                script.add(difference(at.item(i), old, after.get(i)));
            }
        }
        return script;
    }
}
