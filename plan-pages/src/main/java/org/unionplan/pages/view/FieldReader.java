package org.unionplan.pages.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionplan.actor.Place;
import org.unionplan.actor.Responsibility;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.message.Message;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * The members of things as labelled values, by their shapes, so that nothing a document holds is left out. What has a place
 * of its own on the page is omitted by the name of its member.
 */
final class FieldReader {

    /** Members that name a thing, the most telling first. */
    private static final List<String> HEADS = List.of("name", "title", "heading", "label", "what", "topic");

    /** A text longer than this takes a block of its own. */
    private static final int LONGEST_INLINE = 70;

    private final PageWording wording;
    private final PageFigures figures;
    private final Anchors anchors;

    FieldReader(PageWording wording, PageFigures figures, Anchors anchors) {
        this.wording = wording;
        this.figures = figures;
        this.anchors = anchors;
    }

    /** The members of that value, in the order of its shape, and then those that are not known. */
    List<Field> read(Extensible value, Shape<?> shape, Set<String> omitted) {
        List<Field> fields = new ArrayList<>();
        for (Property property : shape.getProperties()) {
            if (!omitted.contains(property.getName())) {
                field(property, value).ifPresent(fields::add);
            }
        }
        unknown(value.getUnknownMembers(), fields);
        return fields;
    }

    /** The field of that member, if the thing has it. */
    Optional<Field> read(Extensible value, Shape<?> shape, String member) {
        return shape.find(member).flatMap(property -> field(property, value));
    }

    private Optional<Field> field(Property property, Extensible value) {
        if (property.getCardinality() == Property.Cardinality.DEFAULT
                && property.getDefault().equals(Optional.ofNullable(property.get(value)))) {
            return Optional.empty();
        }
        List<Field.FieldValue> entries = new ArrayList<>();
        for (Object each : property.getAll(value)) {
            entries.add(entry(property, each));
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Field(wording.label(property.getName()), entries));
    }

    private Field.FieldValue entry(Property property, Object value) {
        if (value instanceof Text text) {
            return text(text);
        }
        if (value instanceof ElementId id) {
            return switch (property.getKind()) {
                case REFERENCE -> new Field.FieldValue(wording.name(id), anchors.link(id), null, false, null);
                default -> Field.FieldValue.of(wording.raw(id.toString()));
            };
        }
        if (value instanceof Extensible thing) {
            return object(thing, property);
        }
        return value instanceof String text ? string(text) : Field.FieldValue.of(scalar(value));
    }

    /** A string may be a web address; only one that browsers fetch from the web, or a mail address, becomes a link. */
    private Field.FieldValue string(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean link = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        return new Field.FieldValue(wording.raw(text), link ? text : null, null, false, null);
    }

    private Field.FieldValue text(Text text) {
        return wording.plain(text).length() > LONGEST_INLINE
                ? new Field.FieldValue(wording.plain(text), null, wording.lang(text), true, null)
                : Field.FieldValue.of(wording.text(text));
    }

    private Field.FieldValue object(Extensible value, Property property) {
        Members unknown = value.getUnknownMembers();
        if (value instanceof Timeframe timeframe) {
            return Field.FieldValue.of(wording.when(timeframe) + aside(unknown));
        }
        if (value instanceof Recurrence recurrence) {
            return Field.FieldValue.of(wording.raw(wording.dates().words(recurrence)) + aside(unknown));
        }
        if (value instanceof Quantity quantity) {
            return Field.FieldValue.of(figures.quantity(quantity) + aside(unknown));
        }
        if (value instanceof Money money) {
            return Field.FieldValue.of(figures.money(money) + aside(unknown));
        }
        if (value instanceof Place place) {
            return Field.FieldValue.of(wording.place(place) + aside(unknown));
        }
        return property.getType()
                .getShape()
                .map(shape -> Field.FieldValue.of(thing(value, shape, Set.of())))
                .orElseGet(() -> Field.FieldValue.of(wording.raw(value.toString())));
    }

    private String aside(Members unknown) {
        return unknown.isEmpty()
                ? ""
                : " ("
                        + unknown.asMap().entrySet().stream()
                                .map(each -> wording.raw(each.getKey() + ": " + DatumWords.of(each.getValue())))
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** Returns that value as a group with a heading. */
    Field.FieldGroup thing(Extensible value, Shape<?> shape, Set<String> omitted) {
        Set<String> rest = new TreeSet<>(omitted);
        shape.getIdentity().ifPresent(id -> rest.add(id.getName()));
        String anchor = shape.getIdentity()
                .map(property -> property.get(value))
                .map(id -> id instanceof Optional<?> maybe ? maybe.orElse(null) : id)
                .filter(ElementId.class::isInstance)
                .map(ElementId.class::cast)
                .map(anchors::give)
                .orElse(null);
        if (value instanceof Responsibility responsibility) {
            rest.add("role");
            rest.add("actor");
            String role = wording.say(Message.of("page.role." + responsibility.getRole())
                    .withFallback(wording.begin(wording.term(responsibility.getRole()))));
            String actor = responsibility.getActor().map(wording::name).orElse("");
            String person = responsibility.getPerson().map(wording::raw).orElse("");
            rest.add("person");
            return new Field.FieldGroup(
                    anchor,
                    role + ": " + (actor.isEmpty() || person.isEmpty() ? actor + person : person + ", " + actor),
                    responsibility.getActor().map(anchors::link).orElse(null),
                    read(value, shape, rest));
        }
        String number = take("number", value, shape, rest);
        String head = value instanceof CollectiveAgreement agreement
                        && agreement.getTitle().isEmpty()
                ? wording.name(agreement)
                : HEADS.stream()
                        .filter(name -> !rest.contains(name))
                        .map(name -> take(name, value, shape, rest))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        List<Field> text = head.isEmpty() ? text(value, shape, rest) : List.of();
        if (!text.isEmpty()) {
            List<Field> fields = new ArrayList<>(text);
            fields.addAll(read(value, shape, rest));
            return new Field.FieldGroup(anchor, number, null, fields);
        }
        if (head.isEmpty() && number.isEmpty()) {
            Field.FieldValue lead = lead(value, shape, rest);
            return new Field.FieldGroup(anchor, lead.text(), lead.href(), read(value, shape, rest));
        }
        String together = number.isEmpty() || head.isEmpty() ? number + head : number + "\u2002" + head;
        return new Field.FieldGroup(anchor, together, null, read(value, shape, rest));
    }

    /** The text of a thing without a name, such as a pledge, which is then used and needs no label. */
    private List<Field> text(Extensible value, Shape<?> shape, Set<String> told) {
        List<Field> fields = new ArrayList<>();
        for (Object text :
                shape.find("text").map(property -> property.getAll(value)).orElse(List.of())) {
            if (text instanceof Text words) {
                told.add("text");
                Field.FieldValue prose =
                        new Field.FieldValue(wording.plain(words), null, wording.lang(words), true, null);
                fields.add(new Field("", List.of(prose)));
            }
        }
        return fields;
    }

    /** The first reference or term of a thing without a name, which is then used; an empty entry if it has none. */
    private Field.FieldValue lead(Extensible value, Shape<?> shape, Set<String> told) {
        for (Property property : shape.getProperties()) {
            boolean leading = switch (property.getKind()) {
                case REFERENCE, TERM, KEYWORD -> property.getCardinality() == Property.Cardinality.ONE;
                default -> false;
            };
            if (leading && !told.contains(property.getName())) {
                told.add(property.getName());
                Field.FieldValue entry = entry(property, property.getAll(value).get(0));
                return property.getKind() == Type.Kind.REFERENCE
                        ? entry
                        : new Field.FieldValue(wording.begin(entry.text()), entry.href(), null, false, null);
            }
        }
        return Field.FieldValue.of("");
    }

    /** The one text or string of that member, which is then used; empty if it has none. */
    private String take(String name, Extensible value, Shape<?> shape, Set<String> told) {
        List<?> values =
                shape.find(name).map(property -> property.getAll(value)).orElse(List.of());
        Object only = values.size() == 1 ? values.get(0) : null;
        if (only instanceof Text text) {
            told.add(name);
            return wording.text(text);
        }
        if (only instanceof String string) {
            told.add(name);
            return wording.raw(string);
        }
        return "";
    }

    private String scalar(Object value) {
        if (value instanceof Term term) {
            return wording.term(term);
        }
        if (value instanceof Keyword keyword) {
            return wording.word(keyword);
        }
        if (value instanceof Boolean yes) {
            return wording.say(yes ? "metric.yes" : "metric.no");
        }
        if (value instanceof LocalDate day) {
            return wording.day(day);
        }
        if (value instanceof Period period) {
            return wording.dates().words(period);
        }
        if (value instanceof Decimal || value instanceof Integer) {
            return wording.messages().number(value.toString());
        }
        if (value instanceof Dimensions dimensions) {
            return PageFigures.dimensions(dimensions);
        }
        return wording.raw(value.toString());
    }

    private void unknown(Members members, List<Field> fields) {
        members.asMap().forEach((name, datum) -> fields.add(new Field(wording.raw(name), List.of(unknown(datum)))));
    }

    private static Field.FieldValue unknown(Datum datum) {
        String text = DatumWords.of(datum);
        return new Field.FieldValue(PageOutput.clean(text), null, null, text.length() > LONGEST_INLINE, null);
    }
}
