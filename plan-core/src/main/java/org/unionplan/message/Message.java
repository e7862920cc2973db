package org.unionplan.message;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence not yet in any language: a stable code and named parameters. {@link Messages} puts it into words; a program
 * can read the code and the parameters instead.
 *
 * <pre>{@code
 * Message.of("plan.count")
 *         .withNumber("declared", 7)
 *         .withNumber("actual", 6)
 *         .with("things", Message.of("count.pillar").withNumber("count", 7));
 * }</pre>
 *
 * <p>A parameter is text, a number, an identifier, or a message of its own. Text of a document appears in the sentence
 * exactly as it is; it is never searched for parameters.
 */
public final class Message implements Comparable<Message>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Map<String, Parameter> parameters;
    private final @Nullable String fallback;

    private Message(String code, Map<String, Parameter> parameters, @Nullable String fallback) {
        this.code = Objects.requireNonNull(code, "code");
        this.parameters = parameters;
        this.fallback = fallback;
    }

    /** The message of that code, without parameters. */
    public static Message of(String code) {
        Objects.requireNonNull(code, "code");

        return new Message(code, Map.of(), null);
    }

    /**
     * The message of that code with those texts as parameters.
     *
     * @param texts names and texts in turn
     */
    public static Message of(String code, Map<String, String> texts) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(texts, "texts");

        Map<String, Parameter> parameters = new LinkedHashMap<>();
        texts.forEach((name, text) -> parameters.put(name, new Parameter(Parameter.Kind.TEXT, text, List.of())));
        return new Message(code, Collections.unmodifiableMap(parameters), null);
    }

    /** The code, the key of its sentence: {@code metric.latest}. */
    public String getCode() {
        return code;
    }

    /** The parameters by name, in the order in which they were given. */
    public Map<String, Parameter> getParameters() {
        return parameters;
    }

    /**
     * The parameters as plain text, for programs: identifiers as they are, numbers without grouping, and a message as its
     * code.
     */
    public Map<String, String> getTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> texts.put(name, parameter.getText()));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Returns this message with a parameter: a message or a number as such, anything else as text.
     *
     * @param value a message, a number, or what has its text as {@code toString}, such as words of a document or a date
     */
    public Message with(String name, Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");

        if (value instanceof Message message) {
            return with(name, message);
        }
        return value instanceof Number number
                ? withNumber(name, number)
                : with(name, new Parameter(Parameter.Kind.TEXT, value.toString(), List.of()));
    }

    /** Returns this message with a parameter that is a message, such as a word of the model. */
    public Message with(String name, Message message) {
        Objects.requireNonNull(name, "name");

        Objects.requireNonNull(message, "message");

        return with(name, new Parameter(Parameter.Kind.MESSAGE, message.getCode(), List.of(message)));
    }

    /** Returns this message with a parameter that lists messages, separated by commas in the sentence. */
    public Message with(String name, List<Message> messages) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(messages, "messages");

        List<Message> copy = List.copyOf(messages);
        return with(name, new Parameter(Parameter.Kind.LIST, codes(copy), copy));
    }

    /** Returns this message with a parameter that is a number, grouped and marked as the language does. */
    public Message withNumber(String name, Number number) {
        Objects.requireNonNull(name, "name");

        Objects.requireNonNull(number, "number");

        return withNumber(name, number.toString());
    }

    /**
     * Returns this message with a parameter that is a number, grouped and marked as the language does.
     *
     * @param number digits with at most one full stop and a sign, as {@code Decimal} writes them; anything else appears
     *     as it is
     */
    public Message withNumber(String name, String number) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");

        return with(name, new Parameter(Parameter.Kind.NUMBER, number, List.of()));
    }

    /** Returns this message with a parameter that is an identifier of the document, shown by name where one is known. */
    public Message withId(String name, Object id) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");

        return with(name, new Parameter(Parameter.Kind.ID, id.toString(), List.of()));
    }

    /** Returns this message with a sentence to use where no bundle has its code. */
    public Message withFallback(String sentence) {
        return new Message(code, parameters, Objects.requireNonNull(sentence, "sentence"));
    }

    @Nullable
    String fallback() {
        return fallback;
    }

    private Message with(String name, Parameter parameter) {
        Map<String, Parameter> more = new LinkedHashMap<>(parameters);
        more.put(Objects.requireNonNull(name, "name"), parameter);
        return new Message(code, Collections.unmodifiableMap(more), fallback);
    }

    private static String codes(List<Message> messages) {
        List<String> codes = new ArrayList<>();
        messages.forEach(message -> codes.add(message.getCode()));
        return String.join(", ", codes);
    }

    /** Returns this message in that language. */
    public String in(Messages messages) {
        Objects.requireNonNull(messages, "messages");

        return messages.format(this);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return Messages.english().format(this);
    }

    @Override
    public int compareTo(Message other) {
        int order = code.compareTo(other.code);
        order = order != 0 ? order : compare(parameters, other.parameters);
        return order != 0
                ? order
                : Objects.compare(fallback, other.fallback, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static int compare(Map<String, Parameter> a, Map<String, Parameter> b) {
        Iterator<Map.Entry<String, Parameter>> left = a.entrySet().iterator();
        Iterator<Map.Entry<String, Parameter>> right = b.entrySet().iterator();
        while (left.hasNext() && right.hasNext()) {
            Map.Entry<String, Parameter> one = left.next();
            Map.Entry<String, Parameter> two = right.next();
            int order = one.getKey().compareTo(two.getKey());
            order = order != 0 ? order : one.getValue().compareTo(two.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    /** Two messages are equal if codes and parameters are, the parameters in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Message that && compareTo(that) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, parameters, fallback);
    }

    /** A named value of a message. */
    public static final class Parameter implements Comparable<Parameter>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Kind kind;
        private final String text;
        private final List<Message> messages;

        private Parameter(Kind kind, String text, List<Message> messages) {
            this.kind = kind;
            this.text = Objects.requireNonNull(text, "text");
            this.messages = messages;
        }

        /** The kind of value. */
        public Kind getKind() {
            return kind;
        }

        /** The value as plain text; the code of a message. */
        public String getText() {
            return text;
        }

        /** The messages, for {@link Kind#MESSAGE} and {@link Kind#LIST}; otherwise empty. */
        public List<Message> getMessages() {
            return messages;
        }

        @Override
        public int compareTo(Parameter other) {
            int order = kind.compareTo(other.kind);
            order = order != 0 ? order : text.compareTo(other.text);
            Iterator<Message> left = messages.iterator();
            Iterator<Message> right = other.messages.iterator();
            while (order == 0 && left.hasNext() && right.hasNext()) {
                order = left.next().compareTo(right.next());
            }
            return order != 0 ? order : Boolean.compare(left.hasNext(), right.hasNext());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Parameter that && compareTo(that) == 0);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, text, messages);
        }

        @Override
        public String toString() {
            return text;
        }

        /** The kinds of value a parameter can have. */
        public enum Kind {
            /** Text, shown exactly as it is. */
            TEXT,
            /** A number, shown with the separators of the language. */
            NUMBER,
            /** An identifier of the document, shown by the name of what it identifies where that is known. */
            ID,
            /** A message of its own. */
            MESSAGE,
            /** Several messages, separated by commas. */
            LIST
        }
    }
}
