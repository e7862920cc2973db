package org.unionplan.json.codec;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes every type of this library for a host's mapper, of whichever Jackson. What has no form is refused with
 * a sentence. Thread-safe.
 *
 * <ul>
 *   <li>Documents, and what occurs in them, have the form of the format, alone as well.
 *   <li>Findings, reports and messages have the plain form of {@link org.unionplan.json.ReportJson}.
 *   <li>Answers are objects of their accessors; see {@link AnswerWriter}. They are not read.
 * </ul>
 */
public final class HostCodec {

    /** The packages of the model and its calculations, below {@code org.unionplan}, with those inside them. */
    private static final Set<String> OURS = Set.of(
            "actor",
            "bargaining",
            "catalogue",
            "compare",
            "document",
            "edit",
            "message",
            "metric",
            "pact",
            "plan",
            "portfolio",
            "progress",
            "rule",
            "shape",
            "time",
            "validation",
            "value");

    private static final String ROOT = "org.unionplan.";

    private final JsonFactory factory = HostTape.factory();
    private final ShapeCodecs shapes = new ShapeCodecs();
    private final DocumentCodec documents = new DocumentCodec();
    private final ValueForms forms = new ValueForms(shapes);
    private final AnswerWriter answers = new AnswerWriter(this);
    private final Messages messages;

    /** One that puts messages into those words. */
    public HostCodec(Messages messages) {
        this.messages = messages;
    }

    /** Returns true for a type of this library, which a mapper must not take for a bean. */
    public boolean isOurs(Class<?> type) {
        String name = type.getName();
        int end = name.startsWith(ROOT) ? name.indexOf('.', ROOT.length()) : -1;
        return end > 0 && OURS.contains(name.substring(ROOT.length(), end));
    }

    /**
     * Writes a value of one of our types.
     *
     * @throws UnionplanException if it has no form
     */
    public void write(Object value, JsonSink sink) {
        Optional<PropertyCodec> form = forms.of(value.getClass());
        if (value instanceof Document document) {
            documents.write(document, sink);
        } else if (value instanceof Enum<?> constant) {
            sink.string(ValueForms.word(constant));
        } else if (form.isPresent()) {
            new DocumentWriter(sink).value(form.get(), value);
        } else if (value instanceof Datum datum) {
            new DocumentWriter(sink).datum(datum);
        } else if (value instanceof Members members) {
            new DocumentWriter(sink).datum(new Datum.Obj(members));
        } else if (value instanceof Pointer pointer) {
            sink.string(pointer.toString());
        } else {
            report(value, sink);
        }
    }

    private void report(Object value, JsonSink sink) {
        FindingJson json = new FindingJson(messages, sink);
        if (value instanceof Message message) {
            json.message(message);
        } else if (value instanceof Finding finding) {
            json.finding(finding);
        } else if (value instanceof ValidationReport report) {
            sink.startObject();
            json.members(report);
            sink.endObject();
        } else {
            answers.write(value, sink);
        }
    }

    /** The identifier of a thing of a document, or of a document. */
    Optional<String> identifier(Object value) {
        if (value instanceof Document document) {
            return Optional.of(document.getId().toString());
        }
        return forms.of(value.getClass())
                .flatMap(ValueForms::identity)
                .map(identity -> identity.get(value))
                .map(Object::toString);
    }

    /**
     * Returns a value of one of our types as the name of a member.
     *
     * @throws UnionplanException if it is not written as a string
     */
    public String name(Object value) {
        NameSink sink = new NameSink(value.getClass());
        write(value, sink);
        return sink.name();
    }

    /** Returns an empty tape for one value. */
    public HostTape tape() {
        return HostTape.of(factory);
    }

    /**
     * Reads a value of one of our types, an interface of several included.
     *
     * @throws HostFormException if it does not have the form of the type
     * @throws UnionplanException if values of the type are never read
     */
    public <T> T read(Class<T> type, HostTape tape) throws HostFormException {
        byte[] json = tape.end();
        Problems problems = new Problems();
        Object value = value(type, tape, json, problems);
        ValidationReport report = tape.report(problems, json);
        if (!report.isEmpty() || value == null) {
            Optional<HostTape.InputPlace> place =
                    report.getFindings().get(0).getLocation().flatMap(tape::mark);
            throw new HostFormException(report, place);
        }
        return type.cast(value);
    }

    /** Reads a value from the name of a member. */
    public <T> T named(Class<T> type, String name) throws HostFormException {
        HostTape tape = tape();
        tape.tokens().writeString(name);
        return read(type, tape);
    }

    /** The value that null in JSON stands for, which only data have. */
    public @Nullable Object ofNull(Class<?> type) {
        return type == Datum.class || type == Datum.Null.class ? new Datum.Null() : null;
    }

    private @Nullable Object value(Class<?> type, HostTape tape, byte[] json, Problems problems) {
        if (Document.class.isAssignableFrom(type)) {
            return documents
                    .read(() -> tape.parser(json), type.asSubclass(Document.class), problems, Allowance.unlimited())
                    .orElse(null);
        }
        try (JsonParser parser = tape.parser(json)) {
            return new HostReader(parser, problems, forms).read(type);
        }
    }
}
