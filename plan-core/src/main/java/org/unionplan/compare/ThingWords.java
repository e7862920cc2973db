package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Money;
import org.unionplan.value.Text;

/** Things of a document as messages: by what they are called, or where they have no name by what they hold. */
final class ThingWords {

    /** The most values by which a thing without a name is described. */
    private static final int MOST_VALUES = 6;

    /** The most things inside one another that are described. */
    private static final int DEEPEST = 2;

    /** The longest text in a description, in code points. */
    private static final int LONGEST_TEXT = 60;

    private final DocumentWords words;
    private final ValueWords values;

    ThingWords(DocumentWords words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    /** The type of a thing, in the document's own term if it has one, with its name and identifier or with its content. */
    Message of(Shape<?> shape, Extensible thing) {
        Optional<String> name = words.name(shape, thing);
        Optional<ElementId> id = id(shape, thing);
        Message described = noun(shape.getName(), 1);
        if (name.isPresent()) {
            described = Message.of("change.named").with("thing", described).with("name", name.get());
        }
        if (id.isPresent()) {
            described = Message.of("change.identified").with("thing", described).with("id", id.get());
        }
        List<Message> held = name.isPresent() ? List.of() : held(shape, thing, 1);
        return held.isEmpty()
                ? described
                : Message.of("change.holding").with("thing", described).with("held", held);
    }

    /** A thing as {@link #of(Shape, Extensible)} describes it, with the number of things it contains. */
    Message whole(Shape<?> shape, Extensible thing) {
        List<Message> children = new ArrayList<>();
        if (words.name(shape, thing).isPresent()) {
            for (Property property : shape.getProperties(Type.Kind.OBJECT)) {
                int count = property.getAll(thing).size();
                if (count > 0 && property.getCardinality() == Property.Cardinality.MANY) {
                    children.add(counted(property, count));
                }
            }
        }
        Message described = of(shape, thing);
        return children.isEmpty()
                ? described
                : Message.of("change.with").with("thing", described).with("held", children);
    }

    /** So many things of that type, in the document's own term if it has one. */
    Message noun(String type, int count) {
        return words.term(type, count)
                .map(ValueWords::plain)
                .orElseGet(() -> Message.of("change.thing." + type)
                        .withNumber("count", count)
                        .withFallback(type.replace('-', ' ')));
    }

    private Message counted(Property property, int count) {
        String type = property.getType().getShape().orElseThrow().getName();
        return Message.of("change.count").withNumber("count", count).with("noun", noun(type, count));
    }

    private static Optional<ElementId> id(Shape<?> shape, Extensible thing) {
        return shape.getIdentity().map(property -> (ElementId) property.get(thing));
    }

    /** The first values of a thing: words and figures as they are, things by name, lists of things by their number. */
    private List<Message> held(Shape<?> shape, Extensible thing, int depth) {
        PropertyValues read = new PropertyValues();
        shape.read(thing, read);
        List<Message> held = new ArrayList<>();
        for (Property property : shape.getProperties()) {
            Object value = read.get(property.getPosition());
            if (value != null && isTelling(property, value) && held.size() < MOST_VALUES) {
                held.add(held(property, value, depth));
            }
        }
        if (held.isEmpty()) {
            thing.getUnknownMembers().getNames().stream()
                    .limit(MOST_VALUES)
                    .forEach(name -> held.add(ValueWords.plain(name)));
        }
        return held;
    }

    private static boolean isTelling(Property property, Object value) {
        return property.getKind() != Type.Kind.ID
                && property.getKind() != Type.Kind.FORMAT_VERSION
                && !property.getDefault().equals(Optional.of(value))
                && !(value instanceof List<?> items && items.isEmpty());
    }

    private Message held(Property property, Object value, int depth) {
        if (value instanceof Text text) {
            return ValueWords.quoted(shortened(words.text(text)));
        }
        if (property.getKind() != Type.Kind.OBJECT || value instanceof Money) {
            return values.of(value);
        }
        Shape<?> shape = property.getType().getShape().orElseThrow();
        List<?> things = value instanceof List<?> items ? items : List.of(value);
        if (things.size() > 1 || depth == DEEPEST) {
            return counted(property, things.size());
        }
        Extensible thing = (Extensible) things.get(0);
        Optional<String> name = words.name(shape, thing);
        List<Message> held = name.isPresent() ? List.of() : held(shape, thing, depth + 1);
        return name.map(ValueWords::quoted)
                .orElseGet(() -> held.isEmpty()
                        ? counted(property, 1)
                        : Message.of("change.list").with("items", held));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)).strip() + "\u2026";
    }
}
