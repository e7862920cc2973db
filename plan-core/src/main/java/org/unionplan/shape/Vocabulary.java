package org.unionplan.shape;

import java.util.List;
import org.unionplan.value.Term;

/**
 * An open vocabulary: the words the library knows, beside which every other word is legal.
 *
 * @param name what the words are, such as "kind of actor"
 * @param terms the known words, in an order that means something
 */
public record Vocabulary(String name, List<Term> terms) {

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    public static Vocabulary of(String name, Term... terms) {
        return new Vocabulary(name, List.of(terms));
    }
}
