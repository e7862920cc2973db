package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.message.Message;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Values of a document as messages: a figure with its unit, a reference by the name of what it refers to. */
final class ValueWords {

    /** The sign that follows a figure without being a word of its own. */
    private static final String PERCENT = "%";

    private final DocumentWords words;

    ValueWords(DocumentWords words) {
        this.words = words;
    }

    /** A value, or a list of values. */
    Message of(Object value) {
        return value instanceof Text text ? plain(words.text(text)) : inList(value);
    }

    /** A value beside others, in quotation marks if it is text. */
    private Message inList(Object value) {
        if (value instanceof List<?> items) {
            return list(items.stream().map(this::inList).toList());
        }
        if (value instanceof Text text) {
            return quoted(words.text(text));
        }
        if (value instanceof Decimal || value instanceof Integer) {
            return Message.of("change.number").withNumber("number", value.toString());
        }
        if (value instanceof Boolean truth) {
            return Message.of(truth ? "change.yes" : "change.no");
        }
        if (value instanceof Keyword keyword) {
            return keyword.toMessage();
        }
        if (value instanceof Term term) {
            String word = term.toString();
            return Message.of("word.term." + word).withFallback(word.replace('-', ' '));
        }
        if (value instanceof ElementId id) {
            return reference(id);
        }
        if (value instanceof Dimensions dimensions) {
            return list(dimensions(dimensions));
        }
        if (value instanceof Datum datum) {
            return datum instanceof Datum.Str text ? quoted(text.value()) : plain(DatumText.of(datum));
        }
        return value instanceof Extensible thing ? thing(thing) : plain(value.toString());
    }

    private Message thing(Extensible thing) {
        if (thing instanceof Quantity quantity) {
            return figure(quantity);
        }
        if (thing instanceof Money money) {
            return Message.of("change.money")
                    .withNumber("amount", money.getAmount().toString())
                    .with("currency", money.getCurrency());
        }
        if (thing instanceof Timeframe timeframe) {
            return plain(timeframe.getNotation().or(timeframe::getAsWritten).orElse(""));
        }
        if (thing instanceof Recurrence recurrence) {
            return plain(recurrence.getNotation().or(recurrence::getAsWritten).orElse(""));
        }
        throw new IllegalArgumentException("A thing is described with its type; found " + thing.getClass());
    }

    private Message figure(Quantity quantity) {
        Message figure = Message.of("change.number")
                .withNumber("number", quantity.getValue().toString());
        if (quantity.getUnit().isPresent()) {
            String unit = words.text(quantity.getUnit().get());
            figure = Message.of(unit.startsWith(PERCENT) ? "change.percent" : "change.unit")
                    .with("figure", figure)
                    .with("unit", unit);
        }
        if (quantity.getOf().isPresent()) {
            figure = Message.of("change.counted")
                    .with("figure", figure)
                    .with("of", words.text(quantity.getOf().get()));
        }
        return quantity.getQualifier() == Quantity.Qualifier.EXACT
                ? figure
                : Message.of("change.figure." + quantity.getQualifier().getKeyword())
                        .with("figure", figure);
    }

    private static List<Message> dimensions(Dimensions dimensions) {
        List<Message> messages = new ArrayList<>();
        for (Map.Entry<String, String> entry : dimensions.asMap().entrySet()) {
            messages.add(
                    Message.of("change.dimension").with("name", entry.getKey()).with("value", entry.getValue()));
        }
        return messages;
    }

    private Message reference(ElementId id) {
        return words.name(id)
                .map(name -> Message.of("change.reference").with("name", name).with("id", id))
                .orElseGet(() -> plain(id.toString()));
    }

    static Message plain(String text) {
        return Message.of("change.text").with("text", text);
    }

    static Message quoted(String text) {
        return Message.of("change.quoted").with("text", text);
    }

    /** A value with everything it holds, member by member, where {@link #of} would not distinguish it from another. */
    Message inFull(Property property, Object value) {
        if (value instanceof List<?> items) {
            return list(items.stream().map(item -> inFull(property, item)).toList());
        }
        if (value instanceof Text text) {
            return text.isByLanguage() ? wordings(text) : plain(words.text(text));
        }
        return value instanceof Extensible thing
                ? members(property.getType().getShape().orElseThrow(), thing)
                : of(value);
    }

    private static Message wordings(Text text) {
        List<Message> wordings = new ArrayList<>();
        text.getWordings()
                .forEach((language, wording) -> wordings.add(
                        Message.of("change.wording").with("language", language).with("text", wording)));
        return list(wordings);
    }

    private Message members(Shape<?> shape, Extensible thing) {
        PropertyValues values = new PropertyValues();
        shape.read(thing, values);
        List<Message> members = new ArrayList<>();
        for (Property property : shape.getProperties()) {
            Object value = values.get(property.getPosition());
            if (value != null && !(value instanceof List<?> items && items.isEmpty())) {
                members.add(Message.of("change.member-value")
                        .with("member", label(property.getName()))
                        .with("value", inFull(property, value)));
            }
        }
        thing.getUnknownMembers()
                .asMap()
                .forEach((name, datum) -> members.add(Message.of("change.member-value")
                        .with("member", plain(name))
                        .with("value", plain(DatumText.of(datum)))));
        return list(members);
    }

    /** Those in a row; a thing without any members is not said by silence. */
    private static Message list(List<Message> items) {
        return items.isEmpty()
                ? Message.of("change.nothing")
                : Message.of("change.list").with("items", items);
    }

    /** The name of a member in running text. */
    static Message label(String member) {
        return Message.of("change.label." + member).withFallback(member);
    }
}
