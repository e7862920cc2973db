package org.unionplan.json.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a value that is no document, from a parser before it. Not thread-safe. */
final class HostReader {

    /** The kinds of data and the JSON they are, as {@code expected.} and {@code found.} name it. */
    private static final Map<Class<?>, String> DATA = Map.of(
            Datum.Null.class, "null",
            Datum.Bool.class, "boolean",
            Datum.Num.class, "number",
            Datum.Str.class, "string",
            Datum.Arr.class, "array",
            Datum.Obj.class, "object",
            Members.class, "object");

    private final JsonParser parser;
    private final ValueForms forms;
    private final TokenProblems problems;
    private final ScalarReader scalars;
    private final DocumentReader reader;

    HostReader(JsonParser parser, Problems problems, ValueForms forms) {
        Path root = new Path();
        this.parser = parser;
        this.forms = forms;
        this.problems = new TokenProblems(parser, root, problems);
        this.scalars = new ScalarReader(parser, root, this.problems, Allowance.unlimited());
        this.reader = new DocumentReader(parser, problems, Allowance.unlimited());
    }

    /** The value, or null if it does not have the form of that type, which is then reported. */
    @Nullable
    Object read(Class<?> type) {
        JsonToken token = parser.nextToken();
        Optional<PropertyCodec> form = forms.of(type);
        if (form.isPresent()) {
            return reader.value(form.get(), token);
        } else if (type.isEnum()) {
            return constant(type, token);
        } else if (type == Datum.class) {
            return reader.datum();
        } else if (DATA.containsKey(type)) {
            return data(type, DATA.get(type), token);
        } else if (type == Pointer.class) {
            return pointer(token);
        }
        throw new UnionplanException(Message.of(type.isInterface() ? "host.several" : "host.unreadable")
                .with("type", type.getSimpleName()));
    }

    private @Nullable Object constant(Class<?> type, JsonToken token) {
        List<String> words = ValueForms.words(type);
        if (token != JsonToken.VALUE_STRING) {
            problems.wrongType(Message.of("expected.word"));
            return null;
        }
        int position = scalars.word(words);
        return position < 0 ? null : type.getEnumConstants()[position];
    }

    private @Nullable Object data(Class<?> type, String kind, JsonToken token) {
        if (!TokenProblems.describe(token).getCode().equals("found." + kind)) {
            problems.wrongType(Message.of("expected." + kind));
            return null;
        }
        Datum datum = reader.datum();
        return type == Members.class ? ((Datum.Obj) datum).members() : datum;
    }

    private @Nullable Object pointer(JsonToken token) {
        if (token != JsonToken.VALUE_STRING) {
            problems.wrongType(Message.of("expected.string"));
            return null;
        }
        try {
            return Pointer.parse(parser.getString());
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return null;
        }
    }
}
