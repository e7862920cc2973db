package org.unionplan.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

/**
 * A three-way merge of two changed versions of one document.
 *
 * <p>The result is a document with the changes of both sides, or the conflicts between them. Things that both sides added
 * never conflict unless they have the same identifier; at one place they are ordered by identifier. The result does not
 * depend on which side is called mine, and is validated.
 *
 * @param <D> the kind of document
 */
public final class DocumentMerge<D extends Document> {

    private final D draft;
    private final List<Conflict> conflicts;
    private final ValidationReport report;
    private final List<Finding> newFindings;
    private final Document base;
    private final Side mine;
    private final Side theirs;

    private DocumentMerge(D draft, ThreeWayMerge merge, ValidationReport report, List<Finding> newFindings) {
        this.draft = draft;
        this.base = merge.base();
        this.mine = merge.mine();
        this.theirs = merge.theirs();
        this.conflicts = merge.conflicts();
        this.report = report;
        this.newFindings = newFindings;
    }

    /**
     * Merges two changed versions of one document, which count as revisions of it whatever their identifiers are.
     *
     * @param base the common ancestor
     * @throws UnionplanException if they are of different kinds
     */
    public static <D extends Document> DocumentMerge<D> of(D base, D mine, D theirs) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(mine, "mine");
        Objects.requireNonNull(theirs, "theirs");

        List<Change> ours = DocumentComparison.betweenRevisions(base, mine).getChanges();
        List<Change> others = DocumentComparison.betweenRevisions(base, theirs).getChanges();
        ThreeWayMerge merge = new ThreeWayMerge(base, Side.of(mine, ours), Side.of(theirs, others));
        D draft = merged(merge);
        DocumentValidator validator = DocumentValidator.builder().errorsOnly().build();
        ValidationReport report = validator.validate(draft);
        return new DocumentMerge<>(
                draft,
                merge,
                report,
                report.isEmpty()
                        ? List.of()
                        : findingsOfNeither(report, validator.validate(mine), validator.validate(theirs)));
    }

    // Merging documents keeps their kind.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <D extends Document> D merged(ThreeWayMerge merge) {
        return (D) merge.document();
    }

    /** Findings are compared by code and sentence, since their places may have changed. */
    private static List<Finding> findingsOfNeither(
            ValidationReport merged, ValidationReport mine, ValidationReport theirs) {
        Set<Message> known = new TreeSet<>();
        mine.getFindings().forEach(finding -> known.add(finding.getMessage()));
        theirs.getFindings().forEach(finding -> known.add(finding.getMessage()));
        return merged.getFindings().stream()
                .filter(finding -> !known.contains(finding.getMessage()))
                .toList();
    }

    /** The document with the changes of both sides; absent if there are conflicts. */
    public Optional<D> getDocument() {
        return conflicts.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    /**
     * The document with the changes of both sides; in a conflict with the version of mine, and with things that only one
     * side removed still in it. A starting point for resolving the conflicts.
     */
    public D getDraft() {
        return draft;
    }

    /** The places where the sides disagree. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /**
     * The thing that a conflict is about: its type, name and identifier, or its content.
     *
     * @param preferred the languages in which texts are shown where the document has them, the most wanted first
     */
    public Message getThing(Conflict conflict, LanguageTag... preferred) {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(preferred, "preferred");

        return new ConflictWords(base, mine, theirs, preferred).thing(conflict);
    }

    /**
     * The values that differ in a conflict, member by member and language by language. If one side removed a thing, they
     * are what the other side changed at or within it.
     *
     * @param preferred the languages in which texts are shown where the document has them, the most wanted first
     */
    public List<Difference> getDifferences(Conflict conflict, LanguageTag... preferred) {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(preferred, "preferred");

        return new ConflictWords(base, mine, theirs, preferred).differences(conflict);
    }

    /** The errors in the merged document, including those of either side. */
    public ValidationReport getReport() {
        return report;
    }

    /** The errors that neither side has, such as a reference of one side to a thing that the other removed. */
    public List<Finding> getNewErrors() {
        return newFindings;
    }

    /** Returns true if there is no conflict and no error that neither side has. */
    public boolean isClean() {
        return conflicts.isEmpty() && newFindings.isEmpty();
    }

    /** A value that is not the same in the base and on both sides. */
    public static final class Difference {
        private final Optional<String> member;
        private final Optional<LanguageTag> language;
        private final Optional<Message> base;
        private final Optional<Message> mine;
        private final Optional<Message> theirs;

        Difference(
                Optional<String> member,
                Optional<LanguageTag> language,
                Optional<Message> base,
                Optional<Message> mine,
                Optional<Message> theirs) {
            this.member = member;
            this.language = language;
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        /** The member, with the place within it for data that the model does not know; absent for a whole thing. */
        public Optional<String> getMember() {
            return member;
        }

        /** The member by its name in running text. */
        public Optional<Message> getMemberName() {
            return member.map(ValueWords::label);
        }

        /** The language of the wordings; absent for values that are not text, and where no language is known. */
        public Optional<LanguageTag> getLanguage() {
            return language;
        }

        /** The value in the base; absent if there was none. */
        public Optional<Message> getBase() {
            return base;
        }

        /** My side's value, if any. */
        public Optional<Message> getMine() {
            return mine;
        }

        /** Their side's value, if any. */
        public Optional<Message> getTheirs() {
            return theirs;
        }

        @Override
        public String toString() {
            return member.orElse("") + language.map(tag -> " (" + tag + ")").orElse("") + ": " + words(base) + " / "
                    + words(mine) + " / " + words(theirs);
        }

        private static String words(Optional<Message> value) {
            return value.map(Message::toString).orElse("-");
        }
    }

    /** A place where two sides disagree. */
    public static final class Conflict {
        private final Kind kind;
        private final Pointer path;
        private final Optional<Object> base;
        private final Optional<Object> mine;
        private final Optional<Object> theirs;

        Conflict(Kind kind, Pointer path, Optional<Object> base, Optional<Object> mine, Optional<Object> theirs) {
            this.kind = kind;
            this.path = path;
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        /** The kind of disagreement. */
        public Kind getKind() {
            return kind;
        }

        /** The place in the common ancestor; for things that both added, the place on my side. */
        public Pointer getPath() {
            return path;
        }

        /** The value in the base, as the accessor returns it; absent if there was none. */
        public Optional<Object> getBase() {
            return base;
        }

        /** The value on my side. */
        public Optional<Object> getMine() {
            return mine;
        }

        /** The value on their side. */
        public Optional<Object> getTheirs() {
            return theirs;
        }

        /** The kinds of disagreement. */
        public enum Kind implements Keyword {
            /** Both changed a member to different values. */
            CHANGED_TWICE,
            /** One removed a thing that the other changed or moved. */
            REMOVED_AND_CHANGED,
            /** Both moved it, to different places. */
            MOVED_TWICE,
            /** Both added different things with the same identifier. */
            ADDED_TWICE
        }

        /** Returns the conflict with the sides exchanged. */
        Conflict reversed() {
            return new Conflict(kind, path, base, theirs, mine);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Conflict that
                    && kind.equals(that.kind)
                    && path.equals(that.path)
                    && base.equals(that.base)
                    && mine.equals(that.mine)
                    && theirs.equals(that.theirs);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, path, base, mine, theirs);
        }

        @Override
        public String toString() {
            return "Conflict[kind=" + kind + ", path=" + path + ", base=" + base + ", mine=" + mine + ", theirs="
                    + theirs + "]";
        }
    }
}
