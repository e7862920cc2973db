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
 * Change.Kind#REORDERED}) or about one member of a thing that is in both. Things are added and removed with everything in
 * them, except for things that moved there or away, which have changes of their own.
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

    /** The kind of change. */
    public Kind getKind() {
        return kind;
    }

    /** The type of the thing it is about, by its name in the format, such as {@code pillar}. */
    public String getType() {
        return type;
    }

    /** The identifier of the thing before, if it was there and had one. */
    public Optional<ElementId> getIdBefore() {
        return idBefore;
    }

    /** The identifier of the thing after, if it exists and has one. */
    public Optional<ElementId> getIdAfter() {
        return idAfter;
    }

    /** The place of the thing or member in the document before; absent for added things. */
    public Optional<Pointer> getBefore() {
        return before;
    }

    /** The place in the document after; absent for removed things. */
    public Optional<Pointer> getAfter() {
        return after;
    }

    /** The member, absent for a change of a whole thing. */
    public Optional<String> getMember() {
        return member;
    }

    /** The value before, as the accessor returns it, a list for a member with many values; absent if there was none. */
    public Optional<Object> getValueBefore() {
        return was;
    }

    /** The value after, likewise. */
    public Optional<Object> getValueAfter() {
        return is;
    }

    /** The changes of a text, language by language. */
    public List<WordingChange> getWordings() {
        return wordings;
    }

    /** The reason why the thing before and the thing after are taken for the same. */
    public Optional<MatchReason> getMatchReason() {
        return pairing;
    }

    /** The identifier of the thing: the one after, or the one before if it has none now. */
    public Optional<ElementId> getId() {
        return idAfter.or(() -> idBefore);
    }

    /** Returns true if it is more than a matter of spelling. */
    public boolean isOfSubstance() {
        return kind != Kind.EDITORIAL;
    }

    /** The clauses that changed, in all languages. */
    public List<WordingChange.Clause> getClauses() {
        return wordings.stream()
                .flatMap(wording -> wording.getClauses().stream())
                .toList();
    }

    /** Returns the same change in the other direction. */
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

    /** The place to show it at: the one after, or the one before for removed things. */
    public Pointer getPlace() {
        return after.or(() -> before).orElse(Pointer.ROOT);
    }

    @Override
    public String toString() {
        return kind.getKeyword() + " " + type + getId().map(name -> " " + name).orElse("") + " "
                + before.map(Pointer::toString).orElse("-") + " > "
                + after.map(Pointer::toString).orElse("-");
    }

    /**
     * The reasons for which a thing of one document and a thing of another are taken for the same, the strongest
     * first.
     */
    public enum MatchReason implements Keyword {
        /** They are the documents themselves. */
        DOCUMENT,
        /** They have the same identifier in revisions of one document. */
        SAME_ID,
        /** One of them says that it derives from the other. */
        LINEAGE,
        /** They are in a place for one thing. */
        SAME_PLACE,
        /** They are equal, in lists of the same thing. */
        EQUAL,
        /** They are about the same, in lists of the same thing: the same actor in the same role, the same period. */
        SAME_SUBJECT,
        /** They have the same name under the same thing. */
        SAME_NAME,
        /** They have the same name, unique within their type, in different places. */
        SAME_NAME_ELSEWHERE,
        /** They are similar, under the same thing. */
        SIMILAR
    }
    /** The kinds of change. */
    public enum Kind implements Keyword {
        /** A thing was added, with everything in it. */
        ADDED,
        /** A thing was removed, with everything in it. */
        REMOVED,
        /** A thing moved to another thing, or to another list of the same one. */
        MOVED,
        /** A thing, or a value, has another position among its siblings. */
        REORDERED,
        /** A thing has another identifier, or something refers to it by the new one. */
        ID_CHANGED,
        /** A thing has another name. */
        RENAMED,
        /** A thing has another published number. */
        RENUMBERED,
        /** A text has another meaning. */
        REWORDED,
        /** A member has another value, its first one, or none any more. */
        CHANGED,
        /** A text is only spelled differently: letter case, quotation marks, dashes, white space, "&amp;". */
        EDITORIAL;

        /** Returns the kind of the same change in the other direction. */
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
