package org.unionplan.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.LanguageTag;

/**
 * The change of a text in one language.
 */
public final class WordingChange {
    private final Optional<LanguageTag> language;
    private final Optional<String> before;
    private final Optional<String> after;
    private final boolean editorial;
    private final List<Clause> clauses;

    WordingChange(
            Optional<LanguageTag> language,
            Optional<String> before,
            Optional<String> after,
            boolean editorial,
            List<Clause> clauses) {
        clauses = List.copyOf(clauses);
        this.language = language;
        this.before = before;
        this.after = after;
        this.editorial = editorial;
        this.clauses = clauses;
    }

    /** The language, absent where neither the wording nor its document names one. */
    public Optional<LanguageTag> getLanguage() {
        return language;
    }

    /** The wording before, if there was one. */
    public Optional<String> getBefore() {
        return before;
    }

    /** The wording after, if there is one. */
    public Optional<String> getAfter() {
        return after;
    }

    /** Returns true if only the spelling differs. */
    public boolean isEditorial() {
        return editorial;
    }

    /** The clauses that changed, in order; none if the change is editorial. */
    public List<Clause> getClauses() {
        return clauses;
    }

    WordingChange reversed() {
        return new WordingChange(
                language,
                after,
                before,
                editorial,
                clauses.stream().map(Clause::reversed).toList());
    }

    /**
     * A run of characters of a clause before, after, or both.
     *
     * <p>The runs of a clause that are kept or removed make up the clause before; those that are kept or added, the clause
     * after.
     */
    public static final class Segment {
        private final Sign sign;
        private final String text;

        Segment(Sign sign, String text) {
            this.sign = sign;
            this.text = text;
        }

        /** The sign: kept, removed or added. */
        public Sign getSign() {
            return sign;
        }

        /** The characters: words and those between them. */
        public String getText() {
            return text;
        }

        /** The signs of a run of characters. */
        public enum Sign {
            /** It is in both. */
            KEPT,
            /** It was before. */
            REMOVED,
            /** It is after. */
            ADDED;

            Sign reversed() {
                return switch (this) {
                    case KEPT -> KEPT;
                    case REMOVED -> ADDED;
                    case ADDED -> REMOVED;
                };
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Segment that && sign.equals(that.sign) && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sign, text);
        }

        @Override
        public String toString() {
            return "Segment[sign=" + sign + ", text=" + text + "]";
        }
    }
    /**
     * A clause of a text that changed.
     */
    public static final class Clause {
        private final Optional<String> before;
        private final Optional<String> after;
        private final Optional<Integer> numberBefore;
        private final Optional<Integer> numberAfter;
        private final List<Segment> marks;

        Clause(
                Optional<String> before,
                Optional<String> after,
                Optional<Integer> numberBefore,
                Optional<Integer> numberAfter,
                List<Segment> marks) {
            marks = List.copyOf(marks);
            this.before = before;
            this.after = after;
            this.numberBefore = numberBefore;
            this.numberAfter = numberAfter;
            this.marks = marks;
        }

        /** The clause before; absent for a new one. */
        public Optional<String> getBefore() {
            return before;
        }

        /** The clause after; absent for a removed one. */
        public Optional<String> getAfter() {
            return after;
        }

        /** The number of the clause before, from 1. */
        public Optional<Integer> getNumberBefore() {
            return numberBefore;
        }

        /** The number of the clause after, from 1. */
        public Optional<Integer> getNumberAfter() {
            return numberAfter;
        }

        /** The runs that were kept, removed and added. */
        public List<Segment> getMarks() {
            return marks;
        }

        Clause reversed() {
            return new Clause(after, before, numberAfter, numberBefore, WordTokens.reversed(marks));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Clause that
                    && before.equals(that.before)
                    && after.equals(that.after)
                    && numberBefore.equals(that.numberBefore)
                    && numberAfter.equals(that.numberAfter)
                    && marks.equals(that.marks);
        }

        @Override
        public int hashCode() {
            return Objects.hash(before, after, numberBefore, numberAfter, marks);
        }

        @Override
        public String toString() {
            return "Clause[before=" + before + ", after=" + after + ", numberBefore=" + numberBefore + ", numberAfter="
                    + numberAfter + ", marks=" + marks + "]";
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordingChange that
                && language.equals(that.language)
                && before.equals(that.before)
                && after.equals(that.after)
                && editorial == that.editorial
                && clauses.equals(that.clauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, before, after, editorial, clauses);
    }

    @Override
    public String toString() {
        return "WordingChange[language=" + language + ", before=" + before + ", after=" + after + ", editorial="
                + editorial + ", clauses=" + clauses + "]";
    }
}
