package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;

class ReadingProblemsTest {

    private final DocumentJson json = DocumentJson.standard();

    private List<String> problems(String text) {
        return json.inspect(text).getReport().getFindings().stream()
                .map(f -> f.getLocation().map(Object::toString).orElse("?") + " " + f.getPointer() + " " + f.getCode()
                        + ": " + f.getMessage())
                .toList();
    }

    /** A plan on one line with those members after its id; column 66 is where they begin. */
    private static String plan(String members) {
        return "{\"formatVersion\": \"1.0\", \"type\": \"strategic-plan\", \"id\": \"plan\", " + members + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"term\": {}                | 1:63 /term json.member.missing: Expected the member \"notation\" or \"asWritten\" in a timeframe; found none.",
                "\"term\": {\"start\": \"2026\"} | 1:63 /term json.member.missing: Expected the member \"notation\" or \"asWritten\" in a timeframe; found none.",
                "\"term\": {\"notation\": 7}   | 1:72 /term/notation json.type: Expected a string; found a number.",
                "\"term\": {\"asWritten\": \"\"} | 1:63 /term json.value: Expected the words of the source; found \"\". Give the words, or leave them out altogether.",
            })
    void aTimeframeNeedsANotationOrWords(String member, String problem) {
        assertThat(problems(
                        "{\"formatVersion\": \"1.0\", \"type\": \"strategic-plan\", \"id\": \"p\", " + member + "}"))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // wrong types
                "\"title\": 7           | /title json.type: Expected a string, or an object of strings by language; found a number.",
                "\"title\": null        | /title json.type: Expected a string, or an object of strings by language; found null.",
                "\"cornerstones\": {}   | /cornerstones json.type: Expected an array; found an object.",
                "\"cornerstones\": [7]  | /cornerstones/0 json.type: Expected an object with \"id\", \"name\"; found a number.",
                "\"organization\": true | /organization json.type: Expected an id; found true or false.",
                "\"term\": [2021]       | /term json.type: Expected a timeframe, as 2021/2025; found an array.",
                "\"title\": {\"en\": {}} | /title/en json.type: Expected a string; found an object.",
                // values that break their grammar
                "\"organization\": \"a b\" | /organization json.value: Expected an id of letters, digits, '-', '.' and '_' that starts with a letter or '_'; found \"a b\". Try a-b.",
                "\"language\": \"e\"    | /language json.value:",
                "\"term\": \"2021-13\"  | /term json.value:",
                "\"date\": \"yesterday\" | /date json.value:",
                "\"title\": {\"x y\": \"a\"} | /title/x y json.value:",
                "\"title\": {}          | /title json.value: Expected a text in at least one language; found none. Leave the member out.",
                "\"term\": {}           | /term json.member.missing:",
                "\"kind\": \" platform\" | /kind json.value:",
                // words of closed vocabularies
                "\"content\": \"hole\"  | /content json.word: Expected one of \"whole\", \"excerpt\"; found \"hole\". Did you mean \"whole\"?",
                "\"content\": \"???\"   | /content json.word: Expected one of \"whole\", \"excerpt\"; found \"???\".",
            })
    void areTold(String members, String expected) {
        assertThat(problems(plan(members)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.substring(problem.indexOf(' ') + 1)).startsWith(expected));
    }

    @Test
    void nameTheMemberThatIsMissingAtTheObjectItIsMissingFrom() {
        assertThat(problems("""
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "plan",
                  "cornerstones": [
                    {
                      "id": "c"
                    }
                  ]
                }
                """))
                .containsExactly(
                        "6:5 /cornerstones/0 json.member.missing: Expected the member \"name\" in a cornerstone; found none.");
    }

    @Test
    void pointAtTheSecondOccurrenceOfAMember() {
        assertThat(problems("""
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "plan",
                  "title": "One",
                  "title": "Two"
                }
                """))
                .containsExactly("6:3 /title json.member.duplicate: Expected each member once; found \"title\" again.");
    }

    @Test
    void findDuplicatesAmongUnknownMembersAndLanguagesToo() {
        assertThat(problems(
                        plan("\"x-a\": {\"b\": 1, \"b\": 2}, \"x-a\": 3, \"title\": {\"en\": \"a\", \"EN\": \"b\"}")))
                .extracting(problem -> problem.substring(problem.indexOf(' ') + 1, problem.indexOf(": ") + 1))
                .containsExactly(
                        "/x-a/b json.member.duplicate:",
                        "/x-a json.member.duplicate:",
                        "/title/EN json.member.duplicate:");
    }

    @Test
    void countColumnsInCodePointsAndLinesByAnyLineEnd() {
        String text =
                "{\r\n\"formatVersion\":\"1.0\",\r\"type\":\"strategic-plan\",\n\"id\":\"p\",\"x-😀é\":1,\"title\":7}";

        assertThat(problems(text)).singleElement().asString().startsWith("4:19 /title");
    }

    @Test
    void areAllToldInOneReadAndTheRestIsRead() {
        Inspection<Document> inspection =
                json.inspect(plan("\"title\": 7, \"kind\": \"platform\", \"coreValues\": [{}, {\"id\": \"v\"}],"
                        + " \"term\": \"soon\""));

        assertThat(inspection.getReport().getFindings())
                .extracting(f -> f.getPointer().toString())
                .containsExactly("/title", "/coreValues/0", "/term");
        StrategicPlan plan = (StrategicPlan) inspection.getDocument().orElseThrow();
        assertThat(plan.getKind().orElseThrow()).hasToString("platform");
        assertThat(plan.getCoreValues()).hasSize(1);
    }

    @Test
    void nameTheFirstAndCountTheOthersWhereReadingThrows() {
        assertThatThrownBy(() -> json.read(plan("\"title\": 7, \"term\": \"soon\""), StrategicPlan.class))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("text:1:66: Expected a string, or an object of strings by language; found a number."
                        + " At /title. And 1 more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                    | 1:1  json.type: Expected a document, which is an object; found an array.",
                "7                     | 1:1  json.type: Expected a document, which is an object; found a number.",
                "{}                    | 1:1  json.member.missing: Expected the member \"type\", one of strategic-plan, pact, agreement-register, progress-report; found none.",
                "{\"type\": 7}         | 1:2 /type json.document-type: Expected one of strategic-plan, pact, agreement-register, progress-report; found \"\".",
                "{\"type\": \"pact\", \"id\": \"p\"} | 1:1  json.member.missing: Expected the member \"formatVersion\" in a pact; found none.",
                "{\"formatVersion\": \"2.0\", \"type\": \"pact\"} | 1:2 /formatVersion json.version: Expected a document of format version 1; found \"2.0\". A newer release of the library may read it.",
                "{\"formatVersion\": 1, \"type\": \"pact\", \"id\": \"p\"} | 1:2 /formatVersion json.type: Expected a format version, as 1.0; found a number.",
            })
    void concernTheWholeDocument(String text, String problem) {
        assertThat(problems(text)).containsExactly(problem);
    }

    @Test
    void goOnWithTheKindThatWasMostLikelyMeant() {
        assertThat(problems("{\"type\": \"pakt\", \"id\": \"p\", \"title\": 7}"))
                .containsExactly(
                        "1:1  json.member.missing: Expected the member \"formatVersion\" in a pact; found none.",
                        "1:2 /type json.document-type: Expected one of strategic-plan, pact, agreement-register, progress-report;"
                                + " found \"pakt\". Did you mean \"pact\"?",
                        "1:29 /title json.type: Expected a string, or an object of strings by language;"
                                + " found a number.");
    }

    @Test
    void stopAtAKindThatResemblesNone() {
        assertThat(problems("{\"type\": \"poem\", \"title\": 7}"))
                .containsExactly(
                        "1:2 /type json.document-type: Expected one of strategic-plan, pact, agreement-register, progress-report;"
                                + " found \"poem\".");
    }

    @Test
    void sayWhenADocumentIsOfAnotherKindThanAskedFor() {
        assertThatThrownBy(() -> json.read(
                        "{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"p\"}", StrategicPlan.class))
                .hasMessage("text:1:26: Expected \"strategic-plan\"; found \"pact\". At /type.");
    }

    @Test
    void acceptTheHeaderAnywhere() {
        assertThat(json.read(
                                "{\"id\": \"p\", \"x-y\": {\"type\": 1}, \"type\": \"pact\", \"formatVersion\": \"1.0\"}",
                                Pact.class)
                        .getId())
                .hasToString("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1,}",
                "{'a': 1}",
                "{a: 1}",
                "{\"a\": 01}",
                "{\"a\": +1}",
                "{\"a\": NaN}",
                "{\"a\": 1 // x\n}",
                "{\"a\": \"\t\"}",
                "{\"a\": \"\\x\"}",
                "{\"a\": tru}",
                "{\"a\" 1}",
                "{]",
                "{\"a\": .5}",
            })
    void areFoundWhereTextIsNoJson(String text) {
        assertThat(problems(text))
                .singleElement()
                .asString()
                .contains(" json.syntax: Expected well-formed JSON (RFC 8259);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"formatVersion\"",
                "{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"p",
                "{\"a\": [1, 2"
            })
    void sayThatTheDocumentIsCutShort(String text) {
        assertThat(problems(text)).singleElement().asString().contains(" json.truncated: ");
    }

    @Test
    void sayThatThereIsNothingButWhiteSpace() {
        assertThat(problems(" \n "))
                .singleElement()
                .asString()
                .contains(" json.empty: Expected a document; found nothing.");
    }

    @Test
    void sayThatSomethingFollowsTheDocument() {
        assertThat(problems("{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"p\"}\n{}"))
                .containsExactly("2:1  json.trailing: Expected nothing after the document; found an object."
                        + " Several documents, one on each line, are JSON Lines.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<plan/>", "# A plan\nname: x", "- a\n- b", "id: plan"})
    void recogniseOtherFormats(String text) {
        assertThat(problems(text)).singleElement().asString().contains("This looks like");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[[",
                "{\"type\": \"pact\", \"formatVersion\": \"1.0\", \"id\": []}",
                "\uFEFF{}",
                "nul",
                "{\"a\":\"\uD800\"}",
                "{\"type\":\"strategic-plan\",\"formatVersion\":\"1.0\",\"id\":\"a\",\"metrics\":[{\"id\":\"m\",\"name\":\"n\",\"targets\":[{\"value\":1e999999999}]}]}",
            })
    void neverNameAJavaClass(String text) {
        assertThat(problems(text))
                .allSatisfy(problem -> assertThat(problem)
                        .doesNotContain("java.")
                        .doesNotContain("jackson")
                        .doesNotContain("org.")
                        .doesNotContain("Exception")
                        .doesNotContain("Source:"));
    }
}
