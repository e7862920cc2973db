package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.value.Pointer;

/** The summary of a comparison: each kind of change with its number, editorial changes last. */
final class SummaryPhrases {

    /** In more places than this the changes of one sort are counted together. */
    private static final int MOST_PLACES = 2;

    private final DocumentWords before;
    private final DocumentWords after;
    private final Map<Phrase, Integer> counts = new TreeMap<>();
    private final List<Phrase> order = new ArrayList<>();

    SummaryPhrases(DocumentWords before, DocumentWords after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A kind of change.
     *
     * @param code the code of its sentence
     * @param noun the type of the things that changed, or the code of a member's name
     * @param parent the name of the thing that contains them, or empty
     */
    private record Phrase(String code, String noun, String parent) implements Comparable<Phrase> {

        private static final Comparator<Phrase> ORDER =
                Comparator.comparing(Phrase::parent).thenComparing(Phrase::noun).thenComparing(Phrase::code);

        @Override
        public int compareTo(Phrase other) {
            return ORDER.compare(this, other);
        }

        Phrase anywhere() {
            return new Phrase(code, noun, "");
        }
    }

    List<Message> of(List<Change> changes) {
        int editorial = 0;
        for (Change change : changes) {
            if (change.isOfSubstance()) {
                count(phrase(change), 1);
            } else {
                editorial++;
            }
        }
        List<Message> messages = new ArrayList<>();
        gathered().forEach((phrase, count) -> messages.add(message(phrase, count)));
        if (editorial > 0) {
            messages.add(Message.of("change.editorial").withNumber("count", editorial));
        }
        return List.copyOf(messages);
    }

    private void count(Phrase phrase, int number) {
        if (counts.merge(phrase, number, Integer::sum) == number) {
            order.add(phrase);
        }
    }

    /** Changes of one sort under many things are not listed thing by thing. */
    private Map<Phrase, Integer> gathered() {
        Map<Phrase, Integer> places = new TreeMap<>();
        order.forEach(phrase -> places.merge(phrase.anywhere(), 1, Integer::sum));
        SummaryPhrases gathered = new SummaryPhrases(before, after);
        for (Phrase phrase : order) {
            boolean many = places.getOrDefault(phrase.anywhere(), 0) > MOST_PLACES;
            gathered.count(many ? phrase.anywhere() : phrase, counts.getOrDefault(phrase, 0));
        }
        Map<Phrase, Integer> ordered = new LinkedHashMap<>();
        gathered.order.forEach(phrase -> ordered.put(phrase, gathered.counts.getOrDefault(phrase, 0)));
        return ordered;
    }

    private Phrase phrase(Change change) {
        String type = change.getType();
        boolean whole = change.getMember().isEmpty();
        return switch (change.getKind()) {
            case ADDED -> new Phrase("change.added", type, parent(change.getAfter(), after));
            case MOVED -> new Phrase("change.moved", type, parent(change.getAfter(), after));
            case REMOVED -> new Phrase("change.removed", type, parent(change.getBefore(), before));
            case REORDERED -> whole ? new Phrase("change.moved", type, "") : ofMember("change.reordered", change);
            case REWORDED -> ofMember("change.reworded", change);
            case CHANGED -> ofMember(change(change), change);
            case ID_CHANGED -> new Phrase(ofId(change), type, "");
            case RENAMED -> new Phrase("change.renamed", type, "");
            case RENUMBERED -> new Phrase("change.renumbered", type, "");
            case EDITORIAL -> new Phrase("change.editorial", type, "");
        };
    }

    private static String change(Change change) {
        if (change.getValueBefore().isEmpty()) {
            return "change.set";
        }
        return change.getValueAfter().isEmpty() ? "change.unset" : "change.changed";
    }

    private static String ofId(Change change) {
        if (change.getIdBefore().equals(change.getIdAfter())) {
            return "change.reference-updated";
        }
        boolean document = change.getAfter().flatMap(Pointer::getParent).equals(Optional.of(Pointer.ROOT));
        return document ? "change.document-id" : "change.id-changed";
    }

    /** Members with a word for several of them are counted separately; all others are details. */
    private static Phrase ofMember(String code, Change change) {
        String noun = "change.member." + change.getMember().orElse("");
        return new Phrase(code, Messages.english().has(noun) ? noun : "change.member.detail", "");
    }

    /** The name of the thing that contains the one at that place; empty for the document, and where there is no name. */
    private static String parent(Optional<Pointer> place, DocumentWords words) {
        Optional<Pointer> above = place.flatMap(ChangeWords::above).filter(parent -> !parent.equals(Pointer.ROOT));
        return above.flatMap(parent -> {
                    LocatedThing thing = LocatedThing.at(words.document(), parent);
                    return words.name(thing.shape(), thing.value());
                })
                .orElse("");
    }

    private Message message(Phrase phrase, int count) {
        boolean member = phrase.noun().startsWith("change.member.");
        DocumentWords words = phrase.code().equals("change.removed") ? before : after;
        boolean single =
                phrase.code().equals("change.id-changed") || phrase.code().equals("change.document-id");
        int nouns = single ? 1 : count;
        Optional<String> own = member ? Optional.empty() : words.term(phrase.noun(), nouns);
        Message noun = member
                ? Message.of(phrase.noun()).withNumber("count", nouns)
                : new ThingWords(words).noun(phrase.noun(), nouns);
        String where = phrase.parent().isEmpty() ? "" : ".under";
        Message message = Message.of(phrase.code() + (own.isPresent() ? ".own" : "") + where)
                .withNumber("count", count)
                .with("noun", noun);
        return where.isEmpty() ? message : message.with("parent", phrase.parent());
    }
}
