package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The texts, terms and names of a document, and the words of the page, in the language of the page. */
final class PageWording {

    /** The members that can name a thing, the most telling first. */
    private static final List<String> NAMES = List.of("name", "title", "heading", "text", "statement", "what", "topic");

    private static final int LONGEST_NAME = 140;

    private final Optional<Document> document;
    private final Optional<DocumentIndex> index;
    private final Messages messages;
    private final LanguageTag[] languages;
    private final String language;
    private final DayWords dates;

    /** Labels by the names of members of the model, of which there are a few hundred. */
    private final Map<String, String> labels = new TreeMap<>();

    PageWording(Document document, DocumentIndex index, Messages messages) {
        this(Optional.of(document), Optional.of(index), messages);
    }

    /** The words of a page that is about no single document. */
    PageWording(Messages messages) {
        this(Optional.empty(), Optional.empty(), messages);
    }

    private PageWording(Optional<Document> document, Optional<DocumentIndex> index, Messages messages) {
        this.document = document;
        this.index = index;
        this.messages = messages;
        this.language = messages.getLanguage();
        List<LanguageTag> wanted = new ArrayList<>();
        wanted.add(LanguageTag.of(language));
        document.flatMap(Document::getLanguage).ifPresent(wanted::add);
        this.languages = wanted.toArray(LanguageTag[]::new);
        this.dates = new DayWords(messages);
    }

    String language() {
        return language;
    }

    Messages messages() {
        return messages;
    }

    DayWords dates() {
        return dates;
    }

    /** The thing of that type with that identifier. */
    <T> Optional<T> find(ElementId id, Class<T> type) {
        return index.flatMap(each -> each.find(id, type));
    }

    /** Formats that message, with names in place of identifiers and days as people write them. */
    String say(Message message) {
        return messages.format(DayWords.inWords(message), this::shortNameOf);
    }

    String say(String code) {
        return messages.format(code, Map.of());
    }

    /** Formats that sentence with a number. */
    String count(String code, long number) {
        return messages.format(Message.of(code).withNumber("count", number));
    }

    /** Returns that phrase with a capital at its beginning. */
    String begin(String phrase) {
        int start = PageOutput.startOfText(phrase);
        if (start == phrase.length() || !Character.isLetter(phrase.codePointAt(start))) {
            return phrase;
        }
        int end = phrase.offsetByCodePoints(start, 1);
        return phrase.substring(0, start)
                + phrase.substring(start, end).toUpperCase(Locale.ROOT)
                + phrase.substring(end);
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    String when(Timeframe timeframe) {
        return timeframe.getAsWritten().isPresent()
                ? PageOutput.marked(documentLanguage(), dates.words(timeframe))
                : dates.words(timeframe);
    }

    /** The beginning of a state: since a day, or since some day within a month or year. */
    String since(Timeframe timeframe) {
        return say(
                Message.of(timeframe.isDay() ? "page.since.day" : "page.since").with("date", when(timeframe)));
    }

    /** A text of the document, with its language where that differs from the page's. */
    String text(Text text) {
        String chosen = text.in(languages);
        return PageOutput.marked(languageOf(text, chosen), chosen);
    }

    String text(Optional<Text> text) {
        return text.map(this::text).orElse("");
    }

    /** A text of the document for a place of its own. */
    String plain(Text text) {
        return PageOutput.clean(text.in(languages));
    }

    /** The language of a text on its own, null where it is that of the page. */
    @Nullable
    String lang(Text text) {
        String found = languageOf(text, text.in(languages));
        return found.isEmpty() ? null : found;
    }

    private String languageOf(Text text, String chosen) {
        String found = text.getWordings().entrySet().stream()
                .filter(wording -> wording.getValue().equals(chosen))
                .map(wording -> wording.getKey().toString())
                .findFirst()
                .orElse("");
        return found.isEmpty() ? documentLanguage() : other(found);
    }

    /** The language of the document where it is another than that of the page. */
    private String documentLanguage() {
        return document.flatMap(Document::getLanguage)
                .map(LanguageTag::toString)
                .map(this::other)
                .orElse("");
    }

    /** Returns that tag; empty if it is of the language of the page, such as fr-CA on a page in French. */
    private String other(String tag) {
        return tag.equals(language) || tag.startsWith(language + "-") ? "" : tag;
    }

    /** A string of the document that has no language of its own. */
    String raw(String text) {
        return PageOutput.marked("", text);
    }

    String term(Term term) {
        return messages.format(Message.of("word.term." + term)
                .withFallback(PageOutput.clean(term.toString()).replace('-', ' ')));
    }

    String word(Keyword keyword) {
        return messages.format(keyword.toMessage());
    }

    String place(Place place) {
        return raw(place.getAsWritten()
                .orElseGet(() -> Stream.of(place.getLocality(), place.getRegion(), place.getCountry())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))));
    }

    private Optional<String> shortNameOf(String id) {
        return ElementId.tryParse(id).filter(each -> node(each).isPresent()).map(this::shortName);
    }

    /** The short name of the actor with that identifier, or failing that its name. */
    String shortName(ElementId id) {
        return find(id, Actor.class).flatMap(Actor::getAcronym).map(this::text).orElseGet(() -> name(id));
    }

    /** The name of what that identifies, or the identifier. */
    String name(ElementId id) {
        return node(id).flatMap(this::nameOf).orElseGet(() -> raw(id.toString()));
    }

    String names(Collection<ElementId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private Optional<DocumentIndex.Node> node(ElementId id) {
        return index.flatMap(each -> each.find(id));
    }

    private Optional<String> nameOf(DocumentIndex.Node node) {
        if (node.getValue() instanceof CollectiveAgreement agreement) {
            return Optional.of(name(agreement));
        }
        Stream<Property> names = NAMES.stream()
                .flatMap(name -> node.getShape().getProperties().stream()
                        .filter(property -> property.getName().equals(name)));
        return (node.isText() ? node.getVia().stream() : names)
                .flatMap(property -> values(property, node))
                .findFirst();
    }

    private Stream<String> values(Property property, DocumentIndex.Node node) {
        return property.getAll(node.getValue()).stream().flatMap(value -> {
            if (value instanceof Text text) {
                String chosen = text.in(languages);
                return Stream.of(PageOutput.marked(languageOf(text, chosen), shortened(chosen)));
            }
            return value instanceof Term term ? Stream.of(term(term)) : Stream.of();
        });
    }

    /** Most agreements have no title of their own; people call them by those who made them. */
    String name(CollectiveAgreement agreement) {
        if (agreement.getTitle().isPresent()) {
            return text(agreement.getTitle().get());
        }
        String parties = Stream.of(agreement.getEmployer(), agreement.getUnion())
                .flatMap(Optional::stream)
                .map(this::shortName)
                .collect(Collectors.joining(" \u2013 "));
        return parties.isEmpty() ? raw(agreement.getId().toString()) : parties;
    }

    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "\u2026";
    }

    /** The title of a document, or its identifier. */
    String title() {
        return document.map(each -> each.getTitle()
                        .map(this::text)
                        .orElseGet(() -> raw(each.getId().toString())))
                .orElse("");
    }

    /** The plan's own word for a level, else the usual one. */
    String level(PlanElement.Level level) {
        return own(level).map(name -> text(name.getSingular())).orElseGet(() -> word(level));
    }

    /** The plan's own word for several of a level. */
    String levels(PlanElement.Level level) {
        return own(level)
                .map(name -> text(name.getPlural().orElse(name.getSingular())))
                .orElseGet(() -> say("page.levels." + level.getKeyword()));
    }

    private Optional<Terminology.LevelName> own(PlanElement.Level level) {
        return document.orElse(null) instanceof StrategicPlan plan
                ? plan.getTerminology().flatMap(terms -> terms.nameOf(level))
                : Optional.empty();
    }

    /** The label of a member of a document. */
    String label(String member) {
        return labels.computeIfAbsent(
                member,
                name -> messages.format(Message.of("page.member." + name).withFallback(name)));
    }
}
