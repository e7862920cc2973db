package org.unionplan.validation;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.Severity;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** A house rule: the kinds, each with its data, and its check. */
final class HouseCheck {

    static final String REQUIRE = "house.require";
    static final String WORD = "house.word";
    static final String COUNT = "house.count";
    static final String LANGUAGE = "house.language";

    static final List<String> CODES = List.of(COUNT, LANGUAGE, REQUIRE, WORD);

    private static final String MISTAKE = "A document departs from what its house agreed on.";

    private HouseCheck() {}

    /** The types of the model by name. */
    static SortedMap<String, Shape<?>> types() {
        SortedMap<String, Shape<?>> types = new TreeMap<>();
        Set<Shape<?>> seen = new HashSet<>();
        Deque<Shape<?>> next = new ArrayDeque<>();
        for (DocumentType type : DocumentType.values()) {
            next.add(type.getShape());
        }
        while (!next.isEmpty()) {
            Shape<?> shape = next.remove();
            if (seen.add(shape)) {
                types.put(shape.getName(), shape);
                shape.getProperties().forEach(each -> each.getType().getShape().ifPresent(next::add));
            }
        }
        return types;
    }

    private static <T> Rule<T> rule(String code, Class<T> subject, Severity severity, Rule.Check<? super T> check) {
        return Rule.warning(code, subject, MISTAKE, check).withSeverity(severity);
    }

    /** Every thing of a type must have a member. */
    static Rule<?> require(Shape<?> shape, String member, Severity severity) {
        return rule(REQUIRE, shape.getType(), severity, new Required(shape.getName(), member));
    }

    /** The values of a member must be among some words. */
    static Rule<?> words(Shape<?> shape, String member, List<String> words, Severity severity) {
        return rule(WORD, shape.getType(), severity, new HouseWords(shape.getName(), member, List.copyOf(words)));
    }

    /** A member must have so many values. */
    static Rule<?> count(Shape<?> shape, String member, int least, int most, Severity severity) {
        return rule(COUNT, shape.getType(), severity, new HouseCount(shape.getName(), member, least, most));
    }

    /** Every text must exist in certain languages. */
    static Rule<?> languages(List<LanguageTag> languages, Severity severity) {
        List<String> tags = languages.stream().map(LanguageTag::toString).toList();
        return rule(LANGUAGE, Document.class, severity, new Languages(tags));
    }

    private static List<?> values(RuleContext context, String member) {
        Object value = context.value(member);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private record Required(String type, String member) implements Rule.Check<Object>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public void check(Object subject, RuleContext context) {
            if (context.getShape().getName().equals(type)
                    && values(context, member).isEmpty()) {
                context.report(context.here(), "type", type, "member", member);
            }
        }
    }

    private record HouseWords(String type, String member, List<String> words)
            implements Rule.Check<Object>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public void check(Object subject, RuleContext context) {
            if (!context.getShape().getName().equals(type)) {
                return;
            }
            Property property = context.getShape().require(member);
            int index = 0;
            for (Object value : values(context, member)) {
                String word = property.getKind() == Type.Kind.KEYWORD
                        ? property.getType().spell(value)
                        : value.toString();
                if (!words.contains(word)) {
                    Pointer place = context.here().member(member);
                    boolean many = property.getCardinality() == Property.Cardinality.MANY;
                    context.report(
                            many ? place.item(index) : place,
                            "member",
                            member,
                            "found",
                            word,
                            "words",
                            String.join(", ", words));
                }
                index++;
            }
        }
    }

    private record HouseCount(String type, String member, int least, int most)
            implements Rule.Check<Object>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public void check(Object subject, RuleContext context) {
            int actual = values(context, member).size();
            if (context.getShape().getName().equals(type) && (actual < least || actual > most)) {
                context.report(
                        context.here(),
                        "type",
                        type,
                        "member",
                        member,
                        "actual",
                        actual,
                        "bounds",
                        most == Integer.MAX_VALUE ? ">= " + least : least + "\u2013" + most);
            }
        }
    }

    private record Languages(List<String> languages) implements Rule.Check<Document>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public void check(Document document, RuleContext context) {
            Optional<String> own = document.getLanguage().map(LanguageTag::toString);
            for (DocumentIndex.Node node : context.document().getNodes()) {
                for (Property property : node.getShape().getProperties(Type.Kind.TEXT)) {
                    int index = 0;
                    for (Object value : property.getAll(node.getValue())) {
                        Pointer place = node.getPointer().member(property.getName());
                        boolean many = property.getCardinality() == Property.Cardinality.MANY;
                        check((Text) value, own, many ? place.item(index++) : place, context);
                    }
                }
            }
        }

        private void check(Text text, Optional<String> own, Pointer place, RuleContext context) {
            List<String> missing = new ArrayList<>(languages);
            if (text.isByLanguage()) {
                text.getWordings().keySet().forEach(tag -> missing.remove(tag.toString()));
            } else {
                own.ifPresent(missing::remove);
            }
            if (!missing.isEmpty()) {
                context.report(place, "languages", String.join(", ", missing));
            }
        }
    }
}
