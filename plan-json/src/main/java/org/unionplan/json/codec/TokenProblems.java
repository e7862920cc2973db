package org.unionplan.json.codec;

import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reports problems at the token a parser stands on. */
final class TokenProblems {

    private final JsonParser parser;
    private final Problems problems;

    TokenProblems(JsonParser parser, Problems problems) {
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

    /** A word outside a closed vocabulary. */
    void unknownWord(String expected, String found, String remedy) {
        problems.add("json.word", here(), expected, Shown.of(found), remedy);
    }

    /** A member that the object has already. */
    void duplicate() {
        Pointer here = here();
        problems.addAt(
                parser.currentTokenLocation().getByteOffset(),
                "json.member.duplicate",
                here,
                "each member once",
                "\"" + here.getLast() + "\" again",
                "");
    }

    /** A member that gives the object its identity, missing; told at the end of the object. */
    void missing(String member, String inWhat) {
        problems.add("json.member.missing", here(), "the member \"" + member + "\" in a " + inWhat, "none", "");
    }

    /** The item that has just been read, of which nothing could be made; what is wrong with it has been told. */
    void leftOut() {
        problems.leftOut().add(here());
    }

    /** Something wrong with the object that has just ended. */
    void atParent(String expected, String found, String remedy) {
        problems.add("json.value", here(), expected, found, remedy);
    }

    private Pointer here() {
        return Pointer.parse(parser.streamReadContext().pathAsPointer().toString());
    }

    private static String sentence(String remedy) {
        if (remedy.isEmpty()) {
            return "";
        }
        String end = remedy.endsWith(".") || remedy.endsWith("?") ? "" : ".";
        return Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1) + end;
    }

    static String describe(JsonToken token) {
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
