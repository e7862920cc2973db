package org.unionplan.json.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds out, before anything else is read, which kind of document it is and whether its version can be read. */
final class Header {

    private static final String VERSION = "formatVersion";

    private final Problems problems;

    Header(Problems problems) {
        this.problems = problems;
    }

    /**
     * The kind of document to read it as, absent if it has none, which is then reported. The parser is before the
     * document; it is left wherever both members had been found, commonly at once.
     *
     * @param wanted the kind of document that is asked for, absent for any
     */
    Optional<DocumentType> read(JsonParser parser, Optional<DocumentType> wanted) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.addAt(
                    0, "json.empty", Pointer.ROOT, Message.of("expected.document"), Message.of("found.nothing"), null);
            return Optional.empty();
        }
        if (first != JsonToken.START_OBJECT) {
            problems.add(
                    "json.type",
                    Pointer.ROOT,
                    Message.of("expected.document.object"),
                    TokenProblems.describe(first),
                    null);
            return Optional.empty();
        }
        String version = null;
        String type = null;
        for (String name = parser.nextName();
                name != null && (version == null || type == null);
                name = parser.nextName()) {
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (text && name.equals(VERSION) && version == null) {
                version = parser.getString();
            } else if (name.equals(DocumentReader.TYPE) && type == null) {
                type = text ? parser.getString() : "";
            } else {
                parser.skipChildren();
            }
        }
        if (isTooNew(version)) {
            return Optional.empty();
        }
        return kind(type, wanted);
    }

    private boolean isTooNew(@Nullable String version) {
        try {
            if (version == null || FormatVersion.parse(version).getMajor() <= FormatVersion.CURRENT.getMajor()) {
                return false;
            }
        } catch (ValueFormatException e) {
            // Told when the member itself is read.
            return false;
        }
        problems.add(
                "json.version",
                Pointer.ROOT.member(VERSION),
                Message.of("expected.document.version").with("version", FormatVersion.CURRENT.getMajor()),
                Shown.message(version),
                Message.of("remedy.newer"));
        return true;
    }

    private Optional<DocumentType> kind(@Nullable String type, Optional<DocumentType> wanted) {
        List<String> names = DocumentType.keywords();
        String words = String.join(", ", names);
        if (type == null) {
            problems.add(
                    "json.member.missing",
                    Pointer.ROOT,
                    Message.of("expected.member.type").with("words", words),
                    Message.of("found.none"),
                    null);
            return wanted;
        }
        Optional<DocumentType> kind = DocumentType.named(type);
        if (kind.isPresent() && (wanted.isEmpty() || wanted.equals(kind))) {
            return kind;
        }
        Optional<String> near = NearestName.of(type, names).filter(name -> !name.equals(type));
        problems.add(
                "json.document-type",
                Pointer.ROOT.member(DocumentReader.TYPE),
                wanted.map(one -> Message.of("expected.quoted").with("word", one.getKeyword()))
                        .orElse(Message.of("expected.one").with("words", words)),
                Shown.message(type),
                near.map(name -> Message.of("remedy.nearest").with("word", name))
                        .orElse(null));
        if (kind.isPresent()) {
            return Optional.empty();
        }
        // A misspelled kind is read as the one that was meant, so that its other problems are reported as well.
        return wanted.or(() -> near.flatMap(DocumentType::named));
    }
}
