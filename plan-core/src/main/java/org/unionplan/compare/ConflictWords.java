package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.DocumentMerge.Conflict;
import org.unionplan.compare.DocumentMerge.Difference;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Conflicts as messages: the thing each is about, and the values that differ. */
final class ConflictWords {

    private final Side mine;
    private final Side theirs;
    private final DocumentWords ofBase;
    private final DocumentWords ofMine;
    private final DocumentWords ofTheirs;

    ConflictWords(Document base, Side mine, Side theirs, LanguageTag... preferred) {
        this.mine = mine;
        this.theirs = theirs;
        this.ofBase = new DocumentWords(base, preferred);
        this.ofMine = new DocumentWords(mine.document(), preferred);
        this.ofTheirs = new DocumentWords(theirs.document(), preferred);
    }

    /** The thing that a conflict is about. */
    Message thing(Conflict conflict) {
        boolean added = conflict.getKind() == Conflict.Kind.ADDED_TWICE;
        DocumentWords words = added ? ofMine : ofBase;
        LocatedThing thing = LocatedThing.around(words.document(), conflict.getPath());
        return new ThingWords(words).of(thing.shape(), thing.value());
    }

    List<Difference> differences(Conflict conflict) {
        return switch (conflict.getKind()) {
            case CHANGED_TWICE -> List.copyOf(changedTwice(conflict));
            case REMOVED_AND_CHANGED -> List.copyOf(changedOnOneSide(conflict));
            case MOVED_TWICE -> List.of(movedTwice(conflict));
            case ADDED_TWICE -> List.copyOf(addedTwice(conflict));
        };
    }

    private List<Difference> changedTwice(Conflict conflict) {
        Optional<String> member = Optional.of(LocatedThing.memberOf(ofBase.document(), conflict.getPath()));
        Object was = conflict.getBase().orElse(null);
        Object one = conflict.getMine().orElse(null);
        Object other = conflict.getTheirs().orElse(null);
        if (one instanceof Text && other instanceof Text) {
            List<TextMerge.Divergence> wordings = new TextMerge(
                            MemberMerge.version(conflict.getBase(), ofBase.document()),
                            MemberMerge.version(conflict.getMine(), ofMine.document()),
                            MemberMerge.version(conflict.getTheirs(), ofTheirs.document()))
                    .conflicts();
            if (!wordings.isEmpty()) {
                return wordings.stream()
                        .map(each -> new Difference(
                                member,
                                each.language(),
                                each.base().map(ValueWords::plain),
                                each.mine().map(ValueWords::plain),
                                each.theirs().map(ValueWords::plain)))
                        .toList();
            }
        }
        if (one instanceof List<?> some && other instanceof List<?> others) {
            List<?> before = was instanceof List<?> items ? items : List.of();
            return List.of(
                    difference(member, without(before, some, others), without(some, others), without(others, some)));
        }
        return List.of(difference(member, was, one, other));
    }

    /** The items of a list that are not in all of the others; all of them if only their order differs. */
    private static @Nullable Object without(List<?> items, List<?>... others) {
        List<Object> left = new ArrayList<>(items);
        Set<Object> common = new TreeSet<>(Comparator.comparing(Object::toString));
        common.addAll(items);
        for (List<?> other : others) {
            Set<Object> there = new TreeSet<>(Comparator.comparing(Object::toString));
            there.addAll(other);
            common.removeIf(item -> !there.contains(item));
        }
        left.removeIf(common::contains);
        return left.isEmpty() ? (items.isEmpty() ? null : items) : left;
    }

    private Difference difference(
            Optional<String> member, @Nullable Object was, @Nullable Object one, @Nullable Object other) {
        return new Difference(
                member,
                Optional.empty(),
                Optional.ofNullable(was).map(new ValueWords(ofBase)::of),
                Optional.ofNullable(one).map(new ValueWords(ofMine)::of),
                Optional.ofNullable(other).map(new ValueWords(ofTheirs)::of));
    }

    /** The changes at or within the thing by the side that kept it. */
    private List<Difference> changedOnOneSide(Conflict conflict) {
        boolean byMine = conflict.getMine().isPresent();
        List<Difference> differences = new ArrayList<>();
        Pointer place = conflict.getPath();
        LocatedThing thing = LocatedThing.at(ofBase.document(), place);
        Change move = (byMine ? mine : theirs).gone(place);
        if (move != null && move.getKind() == Change.Kind.MOVED) {
            differences.add(moved(move, byMine));
        }
        changes(thing.shape(), thing.value(), place, byMine, differences);
        return differences;
    }

    private void changes(
            Shape<?> shape, Extensible thing, Pointer before, boolean byMine, List<Difference> differences) {
        Side side = byMine ? mine : theirs;
        Optional<Pointer> after = side.placeOf(before);
        if (after.isEmpty() || !side.changed(before, after.get())) {
            return;
        }
        for (Change change : side.members(before).values()) {
            differences.addAll(ofMember(change, byMine));
        }
        for (Property property : shape.getProperties(Type.Kind.OBJECT)) {
            for (Side.Insertion insertion : side.insertions(after.get().member(property.getName()))) {
                if (insertion.change().getKind() != Change.Kind.REORDERED) {
                    differences.add(inserted(insertion.change(), byMine));
                }
            }
            boolean many = property.getCardinality() == Property.Cardinality.MANY;
            Pointer list = before.member(property.getName());
            List<?> children = property.getAll(thing);
            for (int i = 0; i < children.size(); i++) {
                Pointer child = many ? list.item(i) : list;
                Change gone = side.gone(child);
                if (gone != null && gone.getKind() == Change.Kind.MOVED) {
                    differences.add(moved(gone, byMine));
                } else {
                    changes(
                            property.getType().getShape().orElseThrow(),
                            (Extensible) children.get(i),
                            child,
                            byMine,
                            differences);
                }
            }
        }
    }

    /** The things that contain a moved thing before and after. */
    private Difference moved(Change move, boolean byMine) {
        return onOneSide(
                Optional.empty(),
                Optional.empty(),
                Optional.of(container(move.getBefore().orElseThrow(), ofBase)),
                Optional.of(container(move.getAfter().orElseThrow(), byMine ? ofMine : ofTheirs)),
                byMine);
    }

    private List<Difference> ofMember(Change change, boolean byMine) {
        DocumentWords words = byMine ? ofMine : ofTheirs;
        if (!change.getWordings().isEmpty()) {
            return change.getWordings().stream()
                    .map(wording -> onOneSide(
                            change.getMember(),
                            wording.getLanguage(),
                            wording.getBefore().map(ValueWords::plain),
                            wording.getAfter().map(ValueWords::plain),
                            byMine))
                    .toList();
        }
        return List.of(onOneSide(
                change.getMember(),
                Optional.empty(),
                change.getValueBefore().map(new ValueWords(ofBase)::of),
                change.getValueAfter().map(new ValueWords(words)::of),
                byMine));
    }

    private Difference inserted(Change change, boolean byMine) {
        DocumentWords words = byMine ? ofMine : ofTheirs;
        LocatedThing thing = LocatedThing.at(words.document(), change.getPlace());
        Message described = new ThingWords(words).whole(thing.shape(), thing.value());
        return onOneSide(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(described), byMine);
    }

    private static Difference onOneSide(
            Optional<String> member,
            Optional<LanguageTag> language,
            Optional<Message> was,
            Optional<Message> is,
            boolean byMine) {
        return new Difference(member, language, was, byMine ? is : Optional.empty(), byMine ? Optional.empty() : is);
    }

    /** The things that contain it before and on each side. */
    private Difference movedTwice(Conflict conflict) {
        return new Difference(
                Optional.empty(),
                Optional.empty(),
                Optional.of(container(conflict.getPath(), ofBase)),
                conflict.getMine().map(place -> container((Pointer) place, ofMine)),
                conflict.getTheirs().map(place -> container((Pointer) place, ofTheirs)));
    }

    private static Message container(Pointer place, DocumentWords words) {
        Pointer above = ChangeWords.above(place).orElse(Pointer.ROOT);
        LocatedThing thing = LocatedThing.at(words.document(), above);
        return new ThingWords(words).of(thing.shape(), thing.value());
    }

    /** The members in which the two things differ; both with their place if they are of two types or differ in nothing else. */
    private List<Difference> addedTwice(Conflict conflict) {
        Extensible one = (Extensible) conflict.getMine().orElseThrow();
        Extensible other = (Extensible) conflict.getTheirs().orElseThrow();
        Shape<?> shape = LocatedThing.at(mine.document(), conflict.getPath()).shape();
        List<Difference> differences = shape.getType().isInstance(other) ? members(shape, one, other) : List.of();
        if (!differences.isEmpty()) {
            return differences;
        }
        Optional<Change> there = shape.getIdentity()
                .flatMap(identity -> theirs.added((ElementId) Objects.requireNonNull(identity.get(one))));
        return List.of(new Difference(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(inPlace(conflict.getPath(), ofMine)),
                there.map(added -> inPlace(added.getPlace(), ofTheirs))));
    }

    /** A thing with the name of the one that contains it. */
    private static Message inPlace(Pointer place, DocumentWords words) {
        LocatedThing thing = LocatedThing.at(words.document(), place);
        LocatedThing above =
                LocatedThing.at(words.document(), ChangeWords.above(place).orElse(Pointer.ROOT));
        Message described = new ThingWords(words).of(thing.shape(), thing.value());
        return words.name(above.shape(), above.value())
                .map(parent -> Message.of("change.heading.under")
                        .with("thing", described)
                        .with("parent", parent))
                .orElse(described);
    }

    private List<Difference> members(Shape<?> shape, Extensible one, Extensible other) {
        List<Difference> differences = new ArrayList<>();
        for (Property property : shape.getProperties()) {
            List<?> some = property.getAll(one);
            List<?> others = property.getAll(other);
            if (!some.equals(others)) {
                differences.add(new Difference(
                        Optional.of(property.getName()),
                        Optional.empty(),
                        Optional.empty(),
                        values(property, some, ofMine),
                        values(property, others, ofTheirs)));
            }
        }
        Set<String> names = new LinkedHashSet<>(one.getUnknownMembers().asMap().keySet());
        names.addAll(other.getUnknownMembers().asMap().keySet());
        for (String name : names) {
            Optional<Object> some = one.getUnknownMembers().get(name).map(datum -> datum);
            Optional<Object> others = other.getUnknownMembers().get(name).map(datum -> datum);
            if (!some.equals(others)) {
                differences.add(difference(Optional.of(name), null, some.orElse(null), others.orElse(null)));
            }
        }
        return differences;
    }

    private static Optional<Message> values(Property property, List<?> values, DocumentWords words) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (property.getKind() == Type.Kind.OBJECT) {
            Shape<?> shape = property.getType().getShape().orElseThrow();
            ThingWords things = new ThingWords(words);
            return Optional.of(Message.of("change.list")
                    .with(
                            "items",
                            values.stream()
                                    .map(value -> things.of(shape, (Extensible) value))
                                    .toList()));
        }
        return Optional.of(new ValueWords(words).of(values.size() == 1 ? values.get(0) : values));
    }
}
