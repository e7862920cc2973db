package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;

import java.util.List;
import java.util.Optional;
import org.unionplan.lexicon.NearestName;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** The rules of words of open vocabularies. */
enum VocabularyRules implements DeclaredRule {
    MISSPELLED(advice(
                    "word.misspelled",
                    Extensible.class,
                    "A word that programs know was misspelled; it is kept as a word of its own, and nothing counts it.")
            .havingAny(Type.Kind.TERM)
            .exceptBareValues());

    private final RuleDeclaration declaration;

    VocabularyRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case MISSPELLED -> misspelled(context);
        }
    }

    private static void misspelled(RuleContext context) {
        Shape<?> shape = context.getShape();
        for (long due = shape.getPositions(Type.Kind.TERM) & context.present(); due != 0; due &= due - 1) {
            Property property = shape.getProperties().get(Long.numberOfTrailingZeros(due));
            Vocabulary vocabulary = property.getType().getVocabulary().orElse(null);
            if (vocabulary == null) {
                continue;
            }
            Object value = context.value(property);
            if (value instanceof Term word) {
                nearest(word, vocabulary)
                        .ifPresent(meant -> report(place(property, context), word, property, meant, context));
            } else if (value instanceof List<?> words) {
                for (int i = 0; i < words.size(); i++) {
                    Term word = (Term) words.get(i);
                    int item = i;
                    nearest(word, vocabulary)
                            .ifPresent(meant ->
                                    report(place(property, context).item(item), word, property, meant, context));
                }
            }
        }
    }

    private static Optional<String> nearest(Term word, Vocabulary vocabulary) {
        List<Term> known = vocabulary.getTerms();
        return known.contains(word) ? Optional.empty() : NearestName.misspeltBy(word.toString(), known);
    }

    private static Pointer place(Property property, RuleContext context) {
        return context.here().member(property.getName());
    }

    private static void report(Pointer place, Term word, Property property, String meant, RuleContext context) {
        context.report(place, "word", word, "member", property.getName(), "nearest", meant);
    }
}
