package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionplan.document.Document;
import org.unionplan.value.Pointer;

/**
 * Finds the operations of a JSON Patch (RFC 6902) that turn the JSON of one document into that of another, members in
 * their order. Whatever takes fewer bytes is chosen: to go into an object or array, or to replace it.
 *
 * <p>An operation that adds a member puts it behind all others wherever members are kept in order. Those that come
 * after it in the result are therefore moved away and back, which puts them behind it.
 */
public final class JsonDifference {

    /** About so many bytes the name and the marks of an operation take. */
    private static final int OVERHEAD = 30;

    private final boolean ordered;

    private JsonDifference(boolean ordered) {
        this.ordered = ordered;
    }

    /**
     * The operations in the order in which they are applied.
     *
     * @param ordered whether members are to come out in their order
     */
    public static List<PatchOperation> between(Document before, Document after, boolean ordered) {
        DocumentCodec codec = new DocumentCodec();
        JsonSpan old = JsonSpan.of(before, codec);
        return new JsonDifference(ordered).difference(Pointer.ROOT, old, JsonSpan.of(after, codec)).operations;
    }

    /** Operations and about how many bytes they take. */
    private static final class Script {
        private final List<PatchOperation> operations = new ArrayList<>();
        private int length;

        void add(PatchOperation operation, int length) {
            operations.add(operation);
            this.length += length;
        }

        void add(Script script) {
            operations.addAll(script.operations);
            length += script.length;
        }
    }

    private Script difference(Pointer at, JsonSpan before, JsonSpan after) {
        Script inside = new Script();
        if (before.equals(after)) {
            return inside;
        }
        if (before.isObject() && after.isObject()) {
            members(at, before.members(), after.members(), inside);
        } else if (before.isArray() && after.isArray()) {
            inside = items(at, before.items(), after.items());
        } else {
            inside.add(PatchOperation.replace(at, after), cost(at, after));
        }
        if (inside.length > cost(at, after)) {
            Script whole = new Script();
            whole.add(PatchOperation.replace(at, after), cost(at, after));
            return whole;
        }
        return inside;
    }

    private static int cost(Pointer at, JsonSpan value) {
        return cost(at) + value.length();
    }

    private static int cost(Pointer at) {
        return OVERHEAD + at.toString().length();
    }

    private void members(Pointer at, Map<String, JsonSpan> before, Map<String, JsonSpan> after, Script script) {
        List<String> names = new ArrayList<>();
        for (String name : before.keySet()) {
            Pointer member = at.member(name);
            if (after.containsKey(name)) {
                names.add(name);
            } else {
                script.add(PatchOperation.remove(member), cost(member));
            }
        }
        // What stays may be changed where it is; what is added, or no longer in order, goes behind it.
        List<String> wanted = new ArrayList<>(after.keySet());
        int inOrder = 0;
        while (inOrder < names.size() && names.get(inOrder).equals(wanted.get(inOrder))) {
            inOrder++;
        }
        boolean moving = false;
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i);
            Pointer member = at.member(name);
            JsonSpan now = Objects.requireNonNull(after.get(name));
            if (!before.containsKey(name)) {
                script.add(PatchOperation.add(member, now), cost(member, now));
                moving = true;
            } else {
                script.add(difference(member, Objects.requireNonNull(before.get(name)), now));
                if (ordered && (moving || i >= inOrder)) {
                    Pointer away = at.member(free(before, after));
                    script.add(PatchOperation.move(member, away), 2 * cost(member));
                    script.add(PatchOperation.move(away, member), 2 * cost(member));
                }
            }
        }
    }

    private static String free(Map<String, JsonSpan> before, Map<String, JsonSpan> after) {
        String name = "-";
        while (before.containsKey(name) || after.containsKey(name)) {
            name += "-";
        }
        return name;
    }

    private Script items(Pointer at, List<JsonSpan> before, List<JsonSpan> after) {
        ItemKeys keys = ItemKeys.of(before, after);
        List<Integer> wanted = keys.after();
        List<Integer> here = new ArrayList<>(keys.before());
        Script script = new Script();
        Set<Integer> kept = new HashSet<>(wanted);
        for (int i = here.size() - 1; i >= 0; i--) {
            if (!kept.contains(here.get(i))) {
                script.add(PatchOperation.remove(at.item(i)), cost(at.item(i)));
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
                script.add(PatchOperation.add(at.item(to), after.get(i)), cost(at.item(to), after.get(i)));
            } else if (from != to) {
                script.add(PatchOperation.move(at.item(from), at.item(to)), 2 * cost(at.item(to)));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (kept.contains(wanted.get(i))) {
                JsonSpan old = before.get(keys.placeBefore(wanted.get(i)));
                script.add(difference(at.item(i), old, after.get(i)));
            }
        }
        return script;
    }
}
