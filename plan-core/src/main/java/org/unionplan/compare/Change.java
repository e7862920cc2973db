package org.unionplan.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;

/**
 * One change from a document to another.
 *
 * <p>It is about a whole thing ({@link Change.Kind#ADDED}, {@link Change.Kind#REMOVED}, {@link Change.Kind#MOVED}, {@link
 * ChangeKind#REORDERED}) or about one member of a thing that is in both. What was added or removed comes with all that
 * stands in it, but for what has moved there or away, which has a change of its own. Immutable and thread-safe.
 */
public final class Change {
    private final Kind kind;
    private final String type;
    private final Optional<ElementId> idBefore;
    private final Optional<ElementId> idAfter;
    private final Optional<Pointer> before;
    private final Optional<Pointer> after;
    private final Optional<String> member;
    private final Optional<Object> was;
    private final Optional<Object> is;
    private final List<WordingChange> wordings;
    private final Optional<MatchReason> pairing;

    Change(
            Kind kind,
            String type,
            Optional<ElementId> idBefore,
            Optional<ElementId> idAfter,
            Optional<Pointer> before,
            Optional<Pointer> after,
            Optional<String> member,
            Optional<Object> was,
            Optional<Object> is,
            List<WordingChange> wordings,
            Optional<MatchReason> pairing) {
        wordings = List.copyOf(wordings);
        this.kind = kind;
        this.type = type;
        this.idBefore = idBefore;
        this.idAfter = idAfter;
        this.before = before;
        this.after = after;
        this.member = member;
        this.was = was;
        this.is = is;
        this.wordings = wordings;
        this.pairing = pairing;
    }

    /** What sort of change it is. */
    public Kind getKind() {
        return kind;
    }

    /** What sort of thing it is about, by its name in the format, such as {@code pillar}. */
    public String getType() {
        return type;
    }

    /** The identifier that thing had, if it was there and had one. */
    public Optional<ElementId> getIdBefore() {
        return idBefore;
    }

    /** The identifier it has, if it is there and has one. */
    public Optional<ElementId> getIdAfter() {
        return idAfter;
    }

    /** The place of the thing or member in the document as it was; absent for what was added. */
    public Optional<Pointer> getBefore() {
        return before;
    }

    /** The place in the document as it is; absent for what was removed. */
    public Optional<Pointer> getAfter() {
        return after;
    }

    /** The member, absent for a change of a whole thing. */
    public Optional<String> getMember() {
        return member;
    }

    /** What was there, as the accessor gives it, a list for a member with many values; absent for nothing. */
    public Optional<Object> getValueBefore() {
        return was;
    }

    /** What is there now, likewise. */
    public Optional<Object> getValueAfter() {
        return is;
    }

    /** What became of a text, language by language. */
    public List<WordingChange> getWordings() {
        return wordings;
    }

    /** Why the thing before and the thing after are taken for the same. */
    public Optional<MatchReason> getMatchReason() {
        return pairing;
    }

    /** The identifier of the thing: the one it has, or had if it has none now. */
    public Optional<ElementId> getId() {
        return idAfter.or(() -> idBefore);
    }

    /** Whether it is more than a matter of spelling. */
    public boolean isOfSubstance() {
        return kind != Kind.EDITORIAL;
    }

    /** The clauses that are not what they were, in all languages. */
    public List<WordingChange.Clause> getClauses() {
        return wordings.stream()
                .flatMap(wording -> wording.getClauses().stream())
                .toList();
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
    public Pointer getPlace() {
        return after.or(() -> before).orElse(Pointer.ROOT);
    }

    @Override
    public String toString() {
        return kind.getKeyword() + " " + type + getId().map(name -> " " + name).orElse("") + " "
                + before.map(Pointer::toString).orElse("-") + " > "
                + after.map(Pointer::toString).orElse("-");
    }

    /** Why a thing of one document and a thing of another are taken for the same, the strongest reason first. */
    public enum MatchReason implements Keyword {
        /** They are the documents themselves. */
        DOCUMENT,
        /** They have the same identifier in revisions of one document. */
        SAME_ID,
        /** One says that it derives from the other. */
        LINEAGE,
        /** They stand where only one thing can. */
        SAME_PLACE,
        /** They are equal, in lists of the same thing. */
        EQUAL,
        /** They are about the same, in lists of the same thing: the same actor in the same role, the same period. */
        SAME_SUBJECT,
        /** They have the same name under the same thing. */
        SAME_NAME,
        /** They have the same name, which nothing else of their type has, in different places. */
        SAME_NAME_ELSEWHERE,
        /** They say much the same under the same thing. */
        SIMILAR
    }
    /** What sort of change it is. */
    public enum Kind implements Keyword {
        /** A thing is there that was not, with all that stands in it. */
        ADDED,
        /** A thing is no longer there, nor what stood in it. */
        REMOVED,
        /** A thing stands in another one, or in another list of the same one. */
        MOVED,
        /** A thing, or a value, has another place among its siblings. */
        REORDERED,
        /** A thing has another identifier; or something refers to it by that. */
        ID_CHANGED,
        /** A thing has another name. */
        RENAMED,
        /** A thing has another published number. */
        RENUMBERED,
        /** A text says something else. */
        REWORDED,
        /** A member has another value, or one where there was none, or none where there was one. */
        CHANGED,
        /** A text is spelled differently and says the same: letter case, quotation marks, dashes, white space, "&amp;". */
        EDITORIAL;

        /** The kind of the same change seen from its end. */
        public Kind reversed() {
            return switch (this) {
                case ADDED -> REMOVED;
                case REMOVED -> ADDED;
                default -> this;
            };
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that
                && kind.equals(that.kind)
                && type.equals(that.type)
                && idBefore.equals(that.idBefore)
                && idAfter.equals(that.idAfter)
                && before.equals(that.before)
                && after.equals(that.after)
                && member.equals(that.member)
                && was.equals(that.was)
                && is.equals(that.is)
                && wordings.equals(that.wordings)
                && pairing.equals(that.pairing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, type, idBefore, idAfter, before, after, member, was, is, wordings, pairing);
    }
}
