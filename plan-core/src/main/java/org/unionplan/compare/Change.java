package org.unionplan.compare;

import java.util.List;
import java.util.Optional;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * One change from a document to another.
 *
 * <p>It is about a whole thing ({@link ChangeKind#ADDED}, {@link ChangeKind#REMOVED}, {@link ChangeKind#MOVED}, {@link
 * ChangeKind#REORDERED}) or about one member of a thing that is in both. What was added or removed comes with all that
 * stands in it, but for what has moved there or away, which has a change of its own. Immutable and thread-safe.
 *
 * @param kind what sort of change it is
 * @param type what sort of thing it is about, by its name in the format, such as {@code pillar}
 * @param idBefore the identifier that thing had, if it was there and had one
 * @param idAfter the identifier it has, if it is there and has one
 * @param before the place of the thing or member in the document as it was; absent for what was added
 * @param after the place in the document as it is; absent for what was removed
 * @param member the member, absent for a change of a whole thing
 * @param was what was there, as the accessor gives it, a list for a member with many values; absent for nothing
 * @param is what is there now, likewise
 * @param wordings what became of a text, language by language
 * @param pairing why the thing before and the thing after are taken for the same
 */
public record Change(
        ChangeKind kind,
        String type,
        Optional<ElementId> idBefore,
        Optional<ElementId> idAfter,
        Optional<Pointer> before,
        Optional<Pointer> after,
        Optional<String> member,
        Optional<Object> was,
        Optional<Object> is,
        List<WordingChange> wordings,
        Optional<Pairing> pairing) {

    public Change {
        wordings = List.copyOf(wordings);
    }

    /** The identifier of the thing: the one it has, or had if it has none now. */
    public Optional<ElementId> id() {
        return idAfter.or(() -> idBefore);
    }

    /** Whether it is more than a matter of spelling. */
    public boolean isOfSubstance() {
        return kind != ChangeKind.EDITORIAL;
    }

    /** The clauses that are not what they were, in all languages. */
    public List<ClauseChange> clauses() {
        return wordings.stream().flatMap(wording -> wording.clauses().stream()).toList();
    }

    /** The same change seen from its end. */
    public Change reversed() {
        return new Change(
                kind.reversed(),
                type,
                idAfter,
                idBefore,
                after,
                before,
                member,
                is,
                was,
                wordings.stream().map(WordingChange::reversed).toList(),
                pairing);
    }

    /** The place it is best shown at: where it is, or where it was if it is gone. */
    public Pointer place() {
        return after.or(() -> before).orElse(Pointer.ROOT);
    }

    @Override
    public String toString() {
        return kind.getKeyword() + " " + type + id().map(name -> " " + name).orElse("") + " "
                + before.map(Pointer::toString).orElse("-") + " > "
                + after.map(Pointer::toString).orElse("-");
    }
}
