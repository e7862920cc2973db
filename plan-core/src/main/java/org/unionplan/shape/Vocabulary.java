package org.unionplan.shape;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Term;

/**
 * An open vocabulary: the words the library knows, beside which every other word is legal.
 */
public final class Vocabulary {
    private final String name;
    private final List<Term> terms;

    Vocabulary(String name, List<Term> terms) {
        terms = List.copyOf(terms);
        this.name = name;
        this.terms = terms;
    }

    /** Returns the name of the vocabulary, such as "kind of actor". */
    public String getName() {
        return name;
    }

    /** The known words, in an order that means something. */
    public List<Term> getTerms() {
        return terms;
    }

    public static Vocabulary of(String name, Term... terms) {
        return new Vocabulary(name, List.of(terms));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && name.equals(that.name) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, terms);
    }

    @Override
    public String toString() {
        return "Vocabulary[name=" + name + ", terms=" + terms + "]";
    }
}
