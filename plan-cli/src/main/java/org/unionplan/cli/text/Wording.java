package org.unionplan.cli.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.cli.io.Output;
import org.unionplan.document.Document;
import org.unionplan.lexicon.TimeWords;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The texts, terms and identifiers of a document, and the program's own words, in the languages that were asked for. */
public final class Wording {

    /** The members that can name a thing, the most telling first. */
    private static final List<String> NAMES = List.of("name", "title", "heading", "text", "statement", "what", "topic");

    private static final int LONGEST_NAME = 60;

    /** The most letters of a word that a stop can abbreviate, as in Corp. and Assn. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final DocumentIndex index;
    private final LanguageTag[] languages;
    private final Messages messages;
    private final DateWords dates;

    private Wording(DocumentIndex index, LanguageTag[] languages, Messages messages) {
        this.index = index;
        this.messages = messages;
        this.languages = languages;
        this.dates = new DateWords(messages);
    }

    /** In those languages, the most wanted first, and then in that of the document. */
    public static Wording of(Document document, Output output) {
        List<LanguageTag> languages = new ArrayList<>(output.languages());
        document.getLanguage().ifPresent(languages::add);
        return new Wording(
                DocumentIndex.ofIdentified(document, DocumentType.shapeOf(document)),
                languages.toArray(LanguageTag[]::new),
                output.messages());
    }

    /** The program's own words. */
    public Messages messages() {
        return messages;
    }

    /** Formats that message, with identifiers replaced by short names. */
    public String say(Message message) {
        return messages.format(message, this::shortNameOf);
    }

    /** The message of that code, without parameters. */
    public String say(String code) {
        return say(Message.of(code));
    }

    private Optional<String> shortNameOf(String id) {
        return ElementId.tryParse(id)
                .filter(each -> index.find(each).isPresent())
                .map(this::shortName);
    }

    public String text(Text text) {
        return text.in(languages);
    }

    public Optional<String> text(Optional<Text> text) {
        return text.map(this::text);
    }

    public String texts(Collection<Text> texts) {
        return joined("; ", texts.stream().map(this::text).toList());
    }

    /** A timeframe in words. */
    public String when(Timeframe timeframe) {
        return dates.words(timeframe);
    }

    public Optional<String> when(Optional<Timeframe> timeframe) {
        return timeframe.map(this::when);
    }

    /** The date of a figure: "as of 2014". */
    public Optional<String> asOf(Optional<Timeframe> date) {
        return date.map(
                each -> say(Message.of(isDay(each) ? "as-of.day" : "as-of").with("date", when(each))));
    }

    /** The time since when something is so. */
    public String since(Timeframe date) {
        return say(Message.of(isDay(date) ? "since.day" : "since").with("date", when(date)));
    }

    /** Returns true for a day of the calendar that is shown by its digits. */
    static boolean isDay(Timeframe date) {
        return date.isDay() && date.getAsWritten().isEmpty();
    }

    /** A length of time in words. */
    public String length(Period period) {
        return say(TimeWords.length(period));
    }

    /** A recurrence in words. */
    public Optional<String> howOften(Optional<Recurrence> recurrence) {
        return recurrence.map(dates::words);
    }

    /** A place as written, else from the smallest to the largest. */
    public static String place(Place place) {
        String name = place.getAsWritten()
                .orElseGet(() -> Stream.of(place.getLocality(), place.getRegion(), place.getCountry())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
        String coordinates = Stream.of(place.getLatitude(), place.getLongitude())
                .flatMap(Optional::stream)
                .map(Decimal::toString)
                .collect(Collectors.joining(", "));
        if (name.isEmpty() || coordinates.isEmpty()) {
            return name + coordinates;
        }
        return name + " (" + coordinates + ")";
    }

    /** Several places. */
    public static String places(Collection<Place> places) {
        return places.stream().map(Wording::place).collect(Collectors.joining("; "));
    }

    /** Those parts with that separator between them, which takes the place of a full stop that ends a sentence. */
    public static String joined(String separator, List<String> parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!joined.isEmpty()) {
                if (endsInStop(joined)) {
                    joined.setLength(joined.length() - 1);
                }
                joined.append(separator);
            }
            joined.append(part);
        }
        return joined.toString();
    }

    /** Returns true if text ends in the stop of a sentence or a number, not of an abbreviation such as Inc. or U.K. */
    static boolean endsInStop(CharSequence text) {
        int stop = text.length() - 1;
        if (stop < 1 || text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start == stop
                ? Character.isDigit(text.charAt(stop - 1))
                : start == 0 || !isAbbreviation(text.subSequence(start, stop));
    }

    /** Returns true for a single letter and for a short word with a capital, such as Inc and Corp. */
    private static boolean isAbbreviation(CharSequence word) {
        return word.length() <= LONGEST_ABBREVIATION
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** A term as it reads in running text. */
    public String term(Term term) {
        return say(Message.of("word.term." + term).withFallback(term.toString().replace('-', ' ')));
    }

    public String terms(Collection<Term> terms) {
        return terms.stream().map(this::term).collect(Collectors.joining(", "));
    }

    /** A word of the model as it reads in running text. */
    public String word(Keyword keyword) {
        return say(keyword.toMessage());
    }

    /** Returns that phrase with a capital, to begin a line. */
    public static String capitalized(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, end).toUpperCase(Locale.ROOT) + phrase.substring(end);
    }

    /** A text of several lines that shares a line with other text. */
    public static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** Returns the name of the thing with that identifier; the identifier if there is no such thing or it has no name. */
    public String name(ElementId id) {
        return index.find(id).flatMap(this::nameOf).orElse(id.toString());
    }

    /** The short name of the actor with that identifier, or failing that its name. */
    public String shortName(ElementId id) {
        return index.find(id, Actor.class)
                .flatMap(Actor::getAcronym)
                .map(this::text)
                .orElseGet(() -> name(id));
    }

    public String names(Collection<ElementId> ids) {
        return joined("; ", ids.stream().map(this::name).toList());
    }

    public Optional<String> name(Optional<ElementId> id) {
        return id.map(this::name);
    }

    /** The thing of that type with that identifier. */
    public <T> Optional<T> find(ElementId id, Class<T> type) {
        return index.find(id, type);
    }

    /** Returns the name of that thing, shortened; empty if it has none. */
    public Optional<String> nameOf(DocumentIndex.Node node) {
        Stream<Property> names = NAMES.stream()
                .flatMap(name -> node.getShape().getProperties().stream()
                        .filter(attribute -> attribute.getName().equals(name)));
        return (node.isText() ? node.getVia().stream() : names)
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
