package org.unionplan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** How a document's texts, terms and identifiers read to people who prefer certain languages. */
final class Wording {

    /** What a thing may be called by, the most telling first. */
    private static final List<String> NAMES = List.of("name", "title", "heading", "text", "statement", "what", "topic");

    private static final int LONGEST_NAME = 60;

    private final DocumentIndex index;
    private final LanguageTag[] languages;

    private Wording(DocumentIndex index, LanguageTag[] languages) {
        this.index = index;
        this.languages = languages;
    }

    /** In those languages, the most wanted first, and then in that of the document. */
    static Wording of(Document document, List<LanguageTag> wanted) {
        List<LanguageTag> languages = new ArrayList<>(wanted);
        document.getLanguage().ifPresent(languages::add);
        return new Wording(
                DocumentIndex.of(document, DocumentType.shapeOf(document)), languages.toArray(LanguageTag[]::new));
    }

    String text(Text text) {
        return text.in(languages);
    }

    Optional<String> text(Optional<Text> text) {
        return text.map(this::text);
    }

    String texts(Collection<Text> texts) {
        return texts.stream().map(this::text).collect(Collectors.joining("; "));
    }

    /** A term as it reads in running text. */
    static String term(Term term) {
        return term.toString().replace('-', ' ');
    }

    static String terms(Collection<Term> terms) {
        return terms.stream().map(Wording::term).collect(Collectors.joining(", "));
    }

    /** A word as it reads in running text. */
    static String word(Keyword keyword) {
        return keyword.getKeyword().replace('-', ' ');
    }

    /** That phrase as it begins a line. */
    static String capitalized(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, end).toUpperCase(Locale.ROOT) + phrase.substring(end);
    }

    /** A text of several lines that has to stand on one with something else. */
    static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** What the thing with that identifier is called, or the identifier if it is nameless or not there. */
    String name(ElementId id) {
        return index.find(id).flatMap(this::nameOf).orElse(id.toString());
    }

    /** The short name of the actor with that identifier, or failing that its name. */
    String shortName(ElementId id) {
        return index.find(id, Actor.class)
                .flatMap(Actor::getAcronym)
                .map(this::text)
                .orElseGet(() -> name(id));
    }

    String names(Collection<ElementId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("; "));
    }

    Optional<String> name(Optional<ElementId> id) {
        return id.map(this::name);
    }

    /** The thing of that type with that identifier. */
    <T> Optional<T> find(ElementId id, Class<T> type) {
        return index.find(id, type);
    }

    private Optional<String> nameOf(DocumentIndex.Node node) {
        return NAMES.stream()
                .flatMap(name -> node.getShape().getProperties().stream()
                        .filter(attribute -> attribute.getName().equals(name)))
                .flatMap(attribute -> values(attribute, node))
                .findFirst()
                .map(Wording::shortened);
    }

    private Stream<String> values(Property attribute, DocumentIndex.Node node) {
        return attribute.getAll(node.getValue()).stream().flatMap(value -> {
            if (value instanceof Text text) {
                return Stream.of(text(text));
            }
            return value instanceof Term term ? Stream.of(term(term)) : Stream.of();
        });
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "\u2026";
    }
}
