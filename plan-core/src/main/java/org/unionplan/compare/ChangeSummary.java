package org.unionplan.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.Property;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/**
 * A comparison in words: "2 statements reworded, 1 pillar added under Outreach, 3 editorial changes". Text from the
 * documents appears as it is. Immutable and thread-safe.
 */
public final class ChangeSummary {

    /** Parts the singular of a noun from its plural, and that from its gender. */
    private static final Pattern SEPARATOR = Pattern.compile("|", Pattern.LITERAL);

    private final Messages messages;
    private final LanguageTag language;

    private ChangeSummary(Messages messages, LanguageTag language) {
        this.messages = messages;
        this.language = language;
    }

    /**
     * Words in that language.
     *
     * @param language {@code en} or {@code fr}, or a more specific tag of either
     * @throws UnionplanException if it is another one
     */
    public static ChangeSummary in(LanguageTag language) {
        return switch (language.getPrimaryLanguage()) {
            case "en" -> new ChangeSummary(load("en", "Summary.properties"), language);
            case "fr" -> new ChangeSummary(load("fr", "Summary_fr.properties"), language);
            default ->
                throw new UnionplanException("Summaries are in English (en) and French (fr), not in " + language + ".");
        };
    }

    private static Messages load(String language, String resource) {
        try (InputStream in = ChangeSummary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the file " + resource + " is missing from the library");
            }
            return Messages.read(language, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What changed, on one line; that nothing did, if so. */
    public String of(DocumentComparison<?> comparison) {
        List<String> parts = parts(comparison);
        return parts.isEmpty() ? messages.format("said.nothing", Map.of()) : String.join(", ", parts);
    }

    /** What is counted together. */
    private record SummaryPhrase(String said, String noun, String parent) implements Comparable<SummaryPhrase> {

        private static final Comparator<SummaryPhrase> ORDER = Comparator.comparing(SummaryPhrase::parent)
                .thenComparing(SummaryPhrase::noun)
                .thenComparing(SummaryPhrase::said);

        @Override
        public int compareTo(SummaryPhrase other) {
            return ORDER.compare(this, other);
        }

        SummaryPhrase anywhere() {
            return new SummaryPhrase(said, noun, "");
        }
    }

    /** What changed, each sort of change with its number, spelling last. */
    public List<String> parts(DocumentComparison<?> comparison) {
        Map<SummaryPhrase, Integer> counts = new LinkedHashMap<>();
        int editorial = 0;
        for (Change change : comparison.getChanges()) {
            if (change.isOfSubstance()) {
                counts.merge(part(change, comparison), 1, Integer::sum);
            } else {
                editorial++;
            }
        }
        List<String> parts = new ArrayList<>();
        gathered(counts).forEach((part, count) -> parts.add(said(part, count)));
        if (editorial > 0) {
            parts.add(said(new SummaryPhrase("editorial", "thing.editorial", ""), editorial));
        }
        return List.copyOf(parts);
    }

    /** What stands under many things is not told thing by thing. */
    private static Map<SummaryPhrase, Integer> gathered(Map<SummaryPhrase, Integer> counts) {
        Map<SummaryPhrase, Integer> places = new LinkedHashMap<>();
        counts.keySet().forEach(part -> places.merge(part.anywhere(), 1, Integer::sum));
        Map<SummaryPhrase, Integer> gathered = new LinkedHashMap<>();
        counts.forEach((part, count) -> gathered.merge(
                places.getOrDefault(part.anywhere(), 1) > 2 ? part.anywhere() : part, count, Integer::sum));
        return gathered;
    }

    private SummaryPhrase part(Change change, DocumentComparison<?> comparison) {
        String thing = "thing." + change.getType();
        return switch (change.getKind()) {
            case ADDED, MOVED ->
                new SummaryPhrase(said(change), thing, parent(change.getAfter(), comparison.getAfter()));
            case REMOVED -> new SummaryPhrase(said(change), thing, parent(change.getBefore(), comparison.getBefore()));
            case REORDERED, CHANGED, REWORDED -> {
                String member = "member." + change.getMember().orElse("");
                String noun = messages.has(member) ? member : "member.detail";
                yield new SummaryPhrase(said(change), change.getMember().isEmpty() ? thing : noun, "");
            }
            case ID_CHANGED, RENAMED, RENUMBERED, EDITORIAL -> new SummaryPhrase(said(change), thing, "");
        };
    }

    private static String said(Change change) {
        if (change.getKind() == Change.Kind.CHANGED && change.getValueBefore().isEmpty()) {
            return "set";
        }
        if (change.getKind() == Change.Kind.CHANGED && change.getValueAfter().isEmpty()) {
            return "unset";
        }
        return change.getKind().getKeyword();
    }

    /** The name of what that thing stands in; empty for the document, and for what has no name. */
    private String parent(Optional<Pointer> place, Document document) {
        Optional<Pointer> above = place.flatMap(Pointer::getParent)
                .map(list -> Character.isDigit(place.get().getLast().charAt(0))
                        ? list.getParent().orElse(Pointer.ROOT)
                        : list);
        if (above.isEmpty() || above.get().equals(Pointer.ROOT)) {
            return "";
        }
        LocatedThing parent = LocatedThing.at(document, above.get());
        return parent.shape()
                .find(Property.Role.NAME)
                .map(name -> name.getAll(parent.value()))
                .filter(names -> !names.isEmpty())
                .map(names -> words((Text) names.get(0), document))
                .orElse("");
    }

    private String words(Text text, Document document) {
        return document.getLanguage().map(own -> text.in(language, own)).orElseGet(() -> text.in(language));
    }

    private String said(SummaryPhrase part, int count) {
        List<String> noun =
                SEPARATOR.splitAsStream(messages.format(part.noun(), Map.of())).toList();
        boolean several = count > 1;
        boolean feminine = noun.size() > 2 && noun.get(2).equals("f");
        String sentence = "said." + part.said() + (part.parent().isEmpty() ? "" : ".under");
        return messages.format(
                sentence,
                Map.of(
                        "count", Integer.toString(count),
                        "noun", noun.get(several && noun.size() > 1 ? 1 : 0),
                        "parent", part.parent(),
                        "e", (feminine ? "e" : "") + (several ? "s" : "")));
    }
}
