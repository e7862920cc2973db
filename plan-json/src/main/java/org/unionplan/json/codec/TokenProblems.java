package org.unionplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reports problems at the token a parser stands on. */
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
    void wrongType(String expected) {
        problems.add("json.type", here(), expected, describe(parser.currentToken()), "");
    }

    /** A value of the right JSON type that breaks the grammar of its kind. */
    void malformed(ValueFormatException e) {
        problems.add("json.value", here(), e.getRule(), Shown.of(e.getFound()), sentence(e.getRemedy()));
    }

    /** A number with more digits than may be read, which is JSON all the same. */
    void tooLong(ValueFormatException e) {
        problems.add("json.limit", here(), e.getRule(), Shown.of(parser.getString()), "");
    }

    /** A word outside a closed vocabulary. */
    void unknownWord(String expected, String found, String remedy) {
        problems.add("json.word", here(), expected, Shown.of(found), remedy);
    }

    /** A member of that name that the object has already; the parser stands on the name. */
    void duplicate(String name) {
        duplicate(parser.currentTokenLocation(), path.toPointer().member(name), name);
    }

    /** A member that the object has already; the parser stands on its value, the name was there. */
    void duplicateAt(TokenStreamLocation nameAt, String name) {
        duplicate(nameAt, path.toPointer(), name);
    }

    private void duplicate(TokenStreamLocation nameAt, Pointer member, String name) {
        problems.addAt(
                nameAt.getByteOffset(),
                "json.member.duplicate",
                member,
                "each member once",
                Shown.of(name) + " again",
                "");
    }

    /** A member that gives the object its identity, missing; told at the end of the object. */
    void missing(String member, String inWhat) {
        problems.add(
                "json.member.missing",
                here(),
                "the member \"" + member + "\" in " + article(inWhat) + inWhat,
                "none",
                "");
    }

    /** The item that has just been read, of which nothing could be made; what is wrong with it has been told. */
    void leftOut() {
        problems.leftOut().add(here());
    }

    /** Something wrong with the object that has just ended. */
    void atParent(String expected, String found, String remedy) {
        problems.add("json.value", here(), expected, found, remedy);
    }

    private static String article(String noun) {
        return "aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }

    private Pointer here() {
        return path.toPointer();
    }

    private static String sentence(String remedy) {
        if (remedy.isEmpty()) {
            return "";
        }
        String end = remedy.endsWith(".") || remedy.endsWith("?") ? "" : ".";
        return Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1) + end;
    }

    static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
