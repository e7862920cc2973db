package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;

/**
 * A place in a document: a JSON Pointer (RFC 6901) such as {@code /cornerstones/0/name}.
 *
 * <p>Ordered as places stand in a list: a place before those below it, indices by value and before names, names by their
 * characters.
 */
public final class Pointer implements Comparable<Pointer>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String token;
    private final int depth;

    /** Kept, since places are the keys of many tables. */
    private final int hash;

    private Pointer(@Nullable Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = parent == null ? 1 : 31 * parent.hash + token.hashCode();
    }

    /**
     * Reads a pointer in the string form of RFC 6901.
     *
     * @throws ValueFormatException if it neither is empty nor begins with a slash, or a tilde stands alone
     */
    public static Pointer parse(String pointer) {
        Objects.requireNonNull(pointer, "pointer");

        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (pointer.charAt(0) != '/' || pointer.matches("(?s).*~(?![01]).*")) {
            throw new ValueFormatException(Message.of("expected.pointer"), pointer);
        }
        Pointer place = ROOT;
        for (String token : pointer.substring(1).split("/", -1)) {
            place = place.member(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    /** The member of that name below this place. */
    public Pointer member(String name) {
        Objects.requireNonNull(name, "name");

        return new Pointer(this, name);
    }

    /** The item of that index, from zero, below this place. */
    public Pointer item(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** The place that contains this one; absent for the whole document. */
    public Optional<Pointer> getParent() {
        return Optional.ofNullable(parent);
    }

    /** Returns true if this place is that one or below it. */
    public boolean isWithin(Pointer other) {
        Objects.requireNonNull(other, "other");

        return depth >= other.depth && above(other.depth).equals(other);
    }

    /** The place at that depth on the way from the root to this place. */
    private Pointer above(int level) {
        Pointer place = this;
        while (place.parent != null && place.depth > level) {
            place = place.parent;
        }
        return place;
    }

    /** The names and indices from the root to this place. */
    public List<String> getTokens() {
        List<String> tokens = new ArrayList<>();
        for (Pointer place = this; place.parent != null; place = place.parent) {
            tokens.add(place.token);
        }
        Collections.reverse(tokens);
        return Collections.unmodifiableList(tokens);
    }

    /** The name or index within the parent, empty for the whole document. */
    public String getLast() {
        return token;
    }

    @Override
    public int compareTo(Pointer other) {
        int level = Math.min(depth, other.depth);
        Pointer one = above(level);
        Pointer another = other.above(level);
        int order = Integer.compare(depth, other.depth);
        while (one.parent != null && another.parent != null) {
            int here = compareTokens(one.token, another.token);
            order = here == 0 ? order : here;
            one = one.parent;
            another = another.parent;
        }
        return order;
    }

    private static int compareTokens(String a, String b) {
        boolean index = isIndex(a);
        if (index != isIndex(b)) {
            return index ? -1 : 1;
        }
        return index && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && isEqualTo(that);
    }

    private boolean isEqualTo(Pointer that) {
        if (hash != that.hash || depth != that.depth) {
            return false;
        }
        Pointer one = this;
        Pointer another = that;
        while (one.parent != null && another.parent != null) {
            if (!one.token.equals(another.token)) {
                return false;
            }
            one = one.parent;
            another = another.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The string form of RFC 6901. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String name : getTokens()) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
