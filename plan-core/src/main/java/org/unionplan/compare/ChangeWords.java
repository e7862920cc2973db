package org.unionplan.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

/**
 * The changes of a comparison as messages: a summary of all of them, and for each change the thing it is about and the
 * values before and after.
 *
 * <p>Text of the documents appears in the preferred languages where they have it, and otherwise in their own. A plan's own
 * terms for its levels take the place of the usual ones. A thing without a name is described by its content.
 */
public final class ChangeWords {

    private final DocumentComparison<?> comparison;
    private final DocumentWords before;
    private final DocumentWords after;

    ChangeWords(DocumentComparison<?> comparison, LanguageTag... preferred) {
        this.comparison = comparison;
        this.before = new DocumentWords(comparison.getBefore(), preferred);
        this.after = new DocumentWords(comparison.getAfter(), preferred);
    }

    /** The summary of all changes, each kind of change with its number: "2 statements reworded"; empty if nothing changed. */
    public List<Message> getSummary() {
        return new SummaryPhrases(before, after).of(comparison.getChanges());
    }

    /** The summary on one line: "2 statements reworded, 1 pillar added under Outreach"; "no differences" if nothing changed. */
    public Message getSummaryLine() {
        List<Message> parts = getSummary();
        return parts.isEmpty()
                ? Message.of("change.none")
                : Message.of("change.list").with("items", parts);
    }

    /**
     * The thing that a change is about: its type, name and identifier, or its content. With a thing that was added or
     * removed comes the number of things it contains.
     */
    public Message getThing(Change change) {
        Objects.requireNonNull(change, "change");

        LocatedThing thing = LocatedThing.at(words(change).document(), place(change));
        ThingWords words = new ThingWords(words(change));
        boolean whole = change.getKind() == Change.Kind.ADDED || change.getKind() == Change.Kind.REMOVED;
        return whole
                ? words.whole(thing.shape(), (Extensible)
                        change.getValueAfter().or(change::getValueBefore).orElse(thing.value()))
                : words.of(thing.shape(), thing.value());
    }

    /** The name of the thing that contains the one a change is about, unless that is the document or has no name. */
    public Optional<String> getParentName(Change change) {
        Objects.requireNonNull(change, "change");

        return above(place(change))
                .filter(parent -> !parent.equals(Pointer.ROOT))
                .flatMap(parent -> {
                    LocatedThing thing = LocatedThing.at(words(change).document(), parent);
                    return words(change).name(thing.shape(), thing.value());
                });
    }

    /** The thing that a change is about, with the member that changed or the name of the thing that contains it. */
    public Message getHeading(Change change) {
        Objects.requireNonNull(change, "change");

        Message thing = getThing(change);
        Optional<Message> member = getMember(change);
        if (member.isPresent()) {
            return Message.of("change.heading.member").with("thing", thing).with("member", member.get());
        }
        return getParentName(change)
                .map(parent ->
                        Message.of("change.heading.under").with("thing", thing).with("parent", parent))
                .orElse(thing);
    }

    /** The number of a clause, before and after if it is not the same. */
    public static Message clause(WordingChange.Clause clause) {
        Objects.requireNonNull(clause, "clause");

        String was = clause.getNumberBefore().map(Object::toString).orElse("-");
        String is = clause.getNumberAfter().map(Object::toString).orElse("-");
        return was.equals(is)
                ? Message.of("change.clause").with("number", was)
                : Message.of("change.clause.moved").with("before", was).with("after", is);
    }

    /** The kind of a change, as it begins a line. */
    public Message getKind(Change change) {
        Objects.requireNonNull(change, "change");

        return Message.of("change.kind." + change.getKind().getKeyword());
    }

    /** The reason why the thing before and the thing after are taken for the same. */
    public Optional<Message> getReason(Change change) {
        Objects.requireNonNull(change, "change");

        return change.getMatchReason().map(reason -> Message.of("change.reason." + reason.getKeyword()));
    }

    /** The member that changed, by its name in running text; absent for a change of a whole thing. */
    public Optional<Message> getMember(Change change) {
        Objects.requireNonNull(change, "change");

        return change.getMember().map(ValueWords::label);
    }

    /** The value of the member before; absent if it had none, and for a change of a whole thing. */
    public Optional<Message> getValueBefore(Change change) {
        Objects.requireNonNull(change, "change");

        return value(change, change.getValueBefore(), before);
    }

    /** The value of the member after; absent if it has none, and for a change of a whole thing. */
    public Optional<Message> getValueAfter(Change change) {
        Objects.requireNonNull(change, "change");

        return value(change, change.getValueAfter(), after);
    }

    private Optional<Message> value(Change change, Optional<Object> value, DocumentWords words) {
        if (change.getMember().isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Property> property = LocatedThing.at(words(change).document(), place(change))
                .shape()
                .find(change.getMember().get());
        if (property.isPresent() && property.get().getKind() == Type.Kind.ID) {
            return value.map(id -> ValueWords.plain(id.toString()));
        }
        ValueWords values = new ValueWords(words);
        return Optional.of(
                property.isPresent() && looksUnchanged(change)
                        ? values.inFull(property.get(), value.get())
                        : values.of(value.get()));
    }

    /** Returns true if the values before and after have the same words, though they are not equal. */
    private boolean looksUnchanged(Change change) {
        Optional<Message> was = change.getValueBefore().map(new ValueWords(before)::of);
        Optional<Message> is = change.getValueAfter().map(new ValueWords(after)::of);
        return was.isPresent()
                && is.isPresent()
                && Messages.english()
                        .format(was.get())
                        .equals(Messages.english().format(is.get()));
    }

    private DocumentWords words(Change change) {
        return change.getAfter().isPresent() ? after : before;
    }

    private static Pointer place(Change change) {
        Pointer place = change.getPlace();
        return change.getMember().isPresent() ? place.getParent().orElse(Pointer.ROOT) : place;
    }

    /** The place of the thing that contains the one at that place. */
    static Optional<Pointer> above(Pointer place) {
        return place.getParent().map(list -> {
            boolean item =
                    Character.isDigit(Objects.requireNonNull(place.getLast()).charAt(0));
            return item ? list.getParent().orElse(Pointer.ROOT) : list;
        });
    }
}
