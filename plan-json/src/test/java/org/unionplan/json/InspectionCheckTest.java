package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/** Checking what was read, form and content together, where part of it could not be read. */
class InspectionCheckTest {

    private final DocumentValidator validator = DocumentValidator.standard();

    private List<String> found(String text) {
        return DocumentJson.standard().inspect(text).checked(validator).getReport().getFindings().stream()
                .map(f -> f.getLocation().orElseThrow() + " " + f.getPointer() + " " + f.getCode())
                .toList();
    }

    private static String plan(String members) {
        return "{\"formatVersion\": \"1.0\", \"type\": \"strategic-plan\", \"id\": \"plan\", \"title\": \"Plan\",\n"
                + "\"language\": \"en\", \"term\": \"2021/2025\",\n" + members + "}";
    }

    private static String pact(String members) {
        return "{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"pact\", \"title\": \"Pact\",\n"
                + "\"language\": \"en\", \"term\": \"2021/2025\",\n" + members + "}";
    }

    @Test
    void tellsFormAndContentTogetherInTheOrderOfTheLines() {
        assertThat(found(plan("\"summary\": 7,\n\"cornerstones\": [{\"id\": \"c\", \"name\": \" \"}]")))
                .containsExactly("3:1 /summary json.type", "4:30 /cornerstones/0/name text.blank");
    }

    @Test
    void saysOfWhatWasReadWholeAllThereIsToSay() {
        assertThat(found("{\"formatVersion\": \"1.0\", \"type\": \"strategic-plan\", \"id\": \"plan\"}"))
                .containsExactly("1:1  document.title.missing", "1:1  plan.empty");
    }

    /** The first of each pair is read and found out; in the second the thing is there and cannot be read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what a reference names was left out
                "reference.dangling | \"coreValues\": [{\"id\": \"v\", \"name\": \"V\", \"themes\": [\"t\"]}]"
                        + " | , \"themes\": [{\"id\": \"t\"}]",
                "reference.dangling | \"coreValues\": [{\"id\": \"v\", \"name\": \"V\", \"themes\": [\"t\"]}]"
                        + " | , \"themes\": {\"id\": \"t\"}",
                // what serves a metric was left out
                "metric.unlinked | \"coreValues\": [{\"id\": \"v\", \"name\": \"V\"}],"
                        + " \"metrics\": [{\"id\": \"m\", \"name\": \"M\"}]"
                        + " | , \"cornerstones\": [{\"id\": \"c\", \"metrics\": [{\"metric\": \"m\"}]}]",
                // what is counted was left out
                "plan.count | \"content\": \"whole\","
                        + " \"declaredCounts\": [{\"level\": \"cornerstone\", \"count\": 1}],"
                        + " \"coreValues\": [{\"id\": \"v\", \"name\": \"V\"}] | , \"cornerstones\": [{\"id\": \"c\"}]",
                // all there is was left out
                "plan.empty | \"aliases\": [] | , \"cornerstones\": [{\"id\": \"c\"}]",
            })
    void isSilentAboutWhatMayHaveBeenLeftOut(String code, String members, String leftOut) {
        assertThat(found(plan(members)))
                .anySatisfy(finding -> assertThat(finding).endsWith(" " + code));
        assertThat(found(plan(members + leftOut)))
                .anySatisfy(finding -> assertThat(finding).contains(" json."))
                .noneSatisfy(finding -> assertThat(finding).endsWith(" " + code));
    }

    @Test
    void isSilentAboutPartiesThatCouldNotBeRead() {
        String actors = "\"actors\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}],";
        String rest = "\"pledges\": [{\"id\": \"p\", \"text\": \"Help.\"}], \"signatures\": [{\"party\": \"b\"}]";

        assertThat(found(pact(actors + "\"parties\": [{\"actor\": \"a\"}]," + rest)))
                .anySatisfy(finding -> assertThat(finding).endsWith("pact.parties.few"))
                .anySatisfy(finding -> assertThat(finding).endsWith("pact.signature.stranger"));
        assertThat(found(pact(actors + "\"parties\": [{\"actor\": \"a\"}, {\"actor\": \"b\", \"nameAsSigned\": 7}, 8],"
                        + rest)))
                .allSatisfy(finding -> assertThat(finding).contains(" json."));
    }

    @Test
    void goesOnSayingWhatNothingUnreadCanChange() {
        assertThat(found(plan("\"themes\": [{\"id\": \"t\"}], \"organization\": \"nobody\",\n"
                        + "\"coreValues\": [{\"id\": \"v\", \"name\": \"V\", \"themes\": [\"t\", \"u\"]}]")))
                .containsExactly(
                        "3:12 /themes/0 json.member.missing",
                        "3:26 /organization reference.dangling",
                        "4:57 /coreValues/0/themes/1 reference.dangling");
    }

    @Test
    void judgesThingsThatWereReadWholeBesideOthersThatWereNot() {
        assertThat(found(plan("""
                "metrics": [
                {"id": "m", "name": "M", "direction": "maintain", "unit": 7},
                {"id": "n", "name": "N", "direction": "maintain"}]""")))
                .contains("5:1 /metrics/1 metric.bounds.missing")
                .doesNotContain("4:1 /metrics/0 metric.bounds.missing");
    }

    @Test
    void stopsAtFormWhereMostOfItIsWrong() {
        String wrong = IntStream.range(0, 1_200).mapToObj(i -> "7").collect(Collectors.joining(","));
        ValidationReport report = DocumentJson.standard()
                .inspect(plan("\"themes\": [" + wrong + "]"))
                .checked(validator)
                .getReport();

        assertThat(report.getFindings()).hasSize(1_000);
        assertThat(report.getOmitted(Severity.ERROR)).isEqualTo(200);
        assertThat(report.getFindings("plan")).isEmpty();
    }

    @Test
    void keepsCountOfWhatIsNotToldOneByOne() {
        ValidationReport report = DocumentJson.standard()
                .inspect("{\"formatVersion\": \"1.0\", \"type\": \"strategic-plan\", \"id\": \"plan\"}")
                .checked(DocumentValidator.builder().limit(1).build())
                .getReport();

        assertThat(report.getFindings()).hasSize(1);
        assertThat(report.getOmitted(Severity.ADVICE)).isEqualTo(1);
    }
}
