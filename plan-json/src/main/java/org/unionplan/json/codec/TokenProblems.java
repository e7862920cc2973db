package org.unionplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.shape.Shape;
import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reports problems at the token of a parser. */
final class TokenProblems {

    private final JsonParser parser;
    private final Path path;
    private final Problems problems;

    TokenProblems(JsonParser parser, Path path, Problems problems) {
        this.path = path;
        this.parser = parser;
        this.problems = problems;
    }

    /** A value of another JSON type than the member takes. */
    void wrongType(Message expected) {
        problems.add("json.type", here(), expected, describe(parser.currentToken()), null);
    }

    /** A value of the right JSON type that breaks the grammar of its kind. */
    void malformed(ValueFormatException e) {
        problems.add(
                "json.value",
                here(),
                e.getExpected(),
                Shown.message(e.getFound()),
                e.getRemedy().orElse(null));
    }

    /** A number with more digits than may be read, which is JSON all the same. */
    void tooLong(ValueFormatException e) {
        problems.add("json.limit", here(), e.getExpected(), Shown.message(parser.getString()), null);
    }

    /** A word outside a closed vocabulary. */
    void unknownWord(Message expected, String found, @Nullable Message remedy) {
        problems.add("json.word", here(), expected, Shown.message(found), remedy);
    }

    /** A member of that name that the object has already; the parser is at the name. */
    void duplicate(String name) {
        duplicate(parser.currentTokenLocation(), path.toPointer().member(name), name);
    }

    /** A member that the object has already; the parser is at its value, after the name. */
    void duplicateAt(TokenStreamLocation nameAt, String name) {
        duplicate(nameAt, path.toPointer(), name);
    }

    private void duplicate(TokenStreamLocation nameAt, Pointer member, String name) {
        problems.addAt(
                nameAt.getByteOffset(),
                "json.member.duplicate",
                member,
                Message.of("expected.member.once"),
                Message.of("found.again").with("name", Shown.of(name)),
                null);
    }

    /** A member that gives the object its identity, missing; reported at the end of the object. */
    void missing(String member, String inWhat) {
        problems.add(
                "json.member.missing",
                here(),
                Message.of(startsWithVowel(inWhat) ? "expected.member.an" : "expected.member.a")
                        .with("member", member)
                        .with("shape", inWhat),
                Message.of("found.none"),
                null);
    }

    /** Every member of an object that needs one of its two members; reported at the end of the object. */
    void missingAll(Shape<?> shape) {
        problems.add(
                "json.member.missing",
                here(),
                Message.of("expected.member.either")
                        .with("first", shape.getProperties().get(0).getName())
                        .with("second", shape.getProperties().get(1).getName())
                        .with("shape", shape.getName()),
                Message.of("found.none"),
                null);
    }

    /** The item just read, which is unusable; its problems have been reported. */
    void leftOut() {
        problems.leftOut().add(here());
    }

    /** Something wrong with the object that has just ended. */
    void atParent(Message expected, Message found, Message remedy) {
        problems.add("json.value", here(), expected, found, remedy);
    }

    private static boolean startsWithVowel(String noun) {
        return "aeio".indexOf(noun.charAt(0)) >= 0;
    }

    private Pointer here() {
        return path.toPointer();
    }

    static Message describe(@Nullable JsonToken token) {
        if (token == null) {
            return Message.of("found.nothing");
        }
        return switch (token) {
            case START_OBJECT -> Message.of("found.object");
            case START_ARRAY -> Message.of("found.array");
            case VALUE_STRING -> Message.of("found.string");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Message.of("found.number");
            case VALUE_TRUE, VALUE_FALSE -> Message.of("found.boolean");
            case VALUE_NULL -> Message.of("found.null");
            default -> Message.of("found.other");
        };
    }
}
