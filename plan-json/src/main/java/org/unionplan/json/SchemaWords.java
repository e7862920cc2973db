package org.unionplan.json;

import java.util.List;
import java.util.Optional;
import org.unionplan.shape.Property;
import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;

/** Writes the words of vocabularies into the schema. */
final class SchemaWords {

    private final WordMeanings meanings = WordMeanings.load();

    SchemaWords() {}

    /** Any word, the known ones offered with their meanings. */
    void term(Property property, SchemaWriter json) {
        json.keyword("type", "string");
        Optional<Vocabulary> vocabulary = property.getType().getVocabulary();
        if (vocabulary.isEmpty() || vocabulary.get().getTerms().isEmpty()) {
            json.keyword("pattern", SchemaPatterns.WORD);
            return;
        }
        List<Term> known = vocabulary.get().getTerms();
        json.startArray("anyOf");
        for (Term word : known) {
            word(property, word.toString(), WordMeanings.key(vocabulary.get(), word), json);
        }
        json.startObject();
        json.keyword("pattern", SchemaPatterns.WORD);
        json.endObject();
        json.endArray();
        json.keyword("examples", known.stream().map(Term::toString).toList());
    }

    /** One of the words, each with its meaning. */
    void keyword(Property property, SchemaWriter json) {
        json.startArray("oneOf");
        for (Object constant : property.getType().getKeywords()) {
            Keyword word = (Keyword) constant;
            word(property, word.getKeyword(), WordMeanings.key(word), json);
        }
        json.endArray();
    }

    /** A word and its meaning, after the sentence of the member, in place of which editors show it. */
    private void word(Property property, String word, String key, SchemaWriter json) {
        json.startObject();
        json.keyword("const", word);
        json.keyword("description", property.getDescription() + " " + word + ": " + meanings.of(key));
        json.endObject();
    }
}
