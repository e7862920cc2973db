package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.message.Messages;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Decimal;
import tools.jackson.databind.json.JsonMapper;

class HouseRulesFileTest {

    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("plan")
            .title("Plan")
            .term("2026")
            .addActor(a -> a.id("board").name("Board"))
            .addCornerstone(Cornerstone.builder()
                    .id("one")
                    .name("One")
                    .addResponsibility(r -> r.role("oversees").actor("board"))
                    .build())
            .addCornerstone(Cornerstone.builder().id("two").name("Two").build())
            .build();

    private static HouseRulesFile file(String members) {
        return HouseRulesFile.read("{\"type\": \"house-rules\", " + members.replace('\'', '"') + "}");
    }

    private static String findings(String members) {
        HouseRulesFile file = file(members);
        assertThat(file.getReport().isEmpty()).as(file.getReport().toString()).isTrue();
        DocumentValidator validator =
                DocumentValidator.builder().house(file.getRules().orElseThrow()).build();
        return validator.validate(PLAN).getFindings().stream()
                .map(each -> each.getSeverity().getKeyword() + " " + each.getCode() + " " + each.getPointer())
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'name': 'None' | advice document.language.missing
            'silence': [{'code': 'document.language.missing'}] | ``
            'silence': [{'code': 'document'}] | ``
            'silence': [{'code': 'document', 'place': '/cornerstones'}] | advice document.language.missing
            'limit': [{'code': 'document', 'place': '/cornerstones'}] | ``
            'grade': [{'code': 'document.language.missing', 'severity': 'error'}] | error document.language.missing
            'silence': [{'code': 'document'}], 'require': [{'type': 'cornerstone', 'members': ['responsibilities']}] | warning house.require /cornerstones/1
            'silence': [{'code': 'document'}], 'require': [{'type': 'cornerstone', 'members': ['responsibilities'], 'severity': 'error'}], 'grade': [{'code': 'house', 'severity': 'advice', 'place': '/cornerstones/*'}] | advice house.require /cornerstones/1
            'silence': [{'code': 'document'}], 'words': [{'type': 'responsibility', 'member': 'role', 'words': ['leads']}] | warning house.word /cornerstones/0/responsibilities/0/role
            'silence': [{'code': 'document'}], 'words': [{'type': 'responsibility', 'member': 'role', 'words': ['leads', 'oversees']}] | ``
            'silence': [{'code': 'document'}], 'count': [{'type': 'strategic-plan', 'member': 'cornerstones', 'most': 1}] | warning house.count
            'silence': [{'code': 'document'}], 'count': [{'type': 'strategic-plan', 'member': 'cornerstones', 'least': 2, 'most': 2}] | ``
            'silence': [{'code': 'document'}], 'count': [{'type': 'strategic-plan', 'member': 'themes', 'least': 1}] | warning house.count
            'silence': [{'code': 'document'}, {'code': 'house.language', 'place': '/cornerstones'}], 'languages': {'tags': ['fr']} | warning house.language /actors/0/name; warning house.language /title
            """)
    void makesRulesOfData(String members, String expected) {
        assertThat(findings(members)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'silence': [{'code': 'document.langage.missing'}] | /silence/0/code: No rule has the code "document.langage.missing"; did you mean "document.language.missing"?
            'silenced': [] | /silenced: Unknown member "silenced"; did you mean "silence"?
            'silence': {} | /silence: Expected an array.
            'silence': [5] | /silence/0: Expected an object.
            'limit': [{'code': 'document'}] | /limit/0: Expected the place to which the rule is limited, in "place".
            'silence': [{'code': 'document', 'place': 'x'}] | /silence/0/place: Expected a JSON pointer, such as /cornerstones/*/pillars.
            'grade': [{'code': 'document', 'severity': 'eror'}] | /grade/0: Expected a severity: error, warning or advice. /grade/0/severity: Unknown word "eror"; did you mean "error"?
            'require': [{'type': 'prioritie', 'members': ['x']}] | /require/0/type: There is no type "prioritie"; did you mean "priority"?
            'require': [{'type': 'priority', 'members': ['timefram']}] | /require/0/members: Unknown member "timefram"; did you mean "timeframe"?
            'count': [{'type': 'pillar', 'member': 'priorities', 'least': 3, 'most': 2}] | /count/0: Expected "least" to be no greater than "most".
            'count': [{'type': 'pillar', 'member': 'priorities', 'most': 2.5}] | /count/0/most: Expected a whole number from 0 to 999999999.
            'languages': {'tags': ['not a tag']} | /languages/tags: Expected a BCP 47 language tag.
            'statusPolicy': {'onTrack': 0.2, 'atRisk': 0.1} | /statusPolicy: Expected "onTrack" and "atRisk", the first smaller than the second.
            'profile': 'strict' | /profile: Unknown word "strict".
            'examples': [{'name': 'E', 'document': {'formatVersion': '1.0', 'type': 'pact', 'id': 'p'}, 'findings': ['x']}] | *
            """)
    void whatIsWrongInTheFileIsAFindingWithItsPlace(String members, String expected) {
        HouseRulesFile file = file(members);

        assertThat(file.getRules()).isEmpty();
        assertThat(file.getReport().getFindings())
                .allMatch(each -> each.getLocation().isPresent())
                .allMatch(each -> !each.getMessage().in(Messages.french()).contains("rules."));
        if (!expected.equals("*")) {
            assertThat(file.getReport().getFindings().stream()
                            .map(each -> each.getPointer() + ": " + each.getMessage())
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(expected);
        }
    }

    @Test
    void examplesAreTried() {
        String example = "'require': [{'type': 'cornerstone', 'members': ['timeframe']}], 'examples': [{'name': 'E',"
                + " 'document': {'formatVersion': '1.0', 'type': 'strategic-plan', 'id': 'p', 'title': 'T',"
                + " 'language': 'en', 'term': '2026', 'cornerstones': [{'id': 'a', 'name': 'A'}]}, 'findings': [%s]}]";

        assertThat(file(example.formatted("'house.require /cornerstones/0'"))
                        .getReport()
                        .isEmpty())
                .isTrue();
        assertThat(file(example.formatted("")).getReport().getFindings())
                .singleElement()
                .hasToString("1:102: /examples/0: error: rules.example: Example \"E\" states the findings -; "
                        + "its document has house.require /cornerstones/0.");
    }

    @Test
    void brokenFilesAreFindingsAndNeverFailures() {
        for (String text : List.of("", "[]", "5", "null", "{", "{\"type\": \"pact\"}", "\u0000", "[".repeat(10_000))) {
            HouseRulesFile file = HouseRulesFile.read(text);

            assertThat(file.getReport().hasErrors()).as(text).isTrue();
            assertThat(file.getRules()).isEmpty();
        }
    }

    @Test
    void versionAndPolicyAreTold() {
        HouseRulesFile file = file("'version': '7', 'statusPolicy': {'onTrack': 0.1, 'atRisk': 0.2, 'graceDays': 3}");

        assertThat(file.getVersion()).contains("7");
        assertThat(file.getStatusPolicy())
                .contains(StatusPolicy.of(Decimal.parse("0.1"), Decimal.parse("0.2"))
                        .withGraceDays(3));
    }

    @Test
    void aValidatorWithHouseRulesCanBeSerialized() throws IOException, ClassNotFoundException {
        DocumentValidator validator = DocumentValidator.builder()
                .house(file("'silence': [{'code': 'document'}], 'require': [{'type': 'cornerstone', 'members':"
                                + " ['timeframe']}]")
                        .getRules()
                        .orElseThrow())
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(validator);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((DocumentValidator) in.readObject()).validate(PLAN)).isEqualTo(validator.validate(PLAN));
        }
    }

    @Test
    void theLimitOfAReportCountsWhatTheHouseLeaves() {
        DocumentValidator validator = DocumentValidator.builder()
                .limit(1)
                .house(file("'silence': [{'code': 'document'}], 'require': [{'type': 'cornerstone', 'members':"
                                + " ['timeframe']}]")
                        .getRules()
                        .orElseThrow())
                .build();

        assertThat(validator.validate(PLAN).getFindings()).hasSize(1);
        assertThat(validator.validate(PLAN).getOmitted()).isEqualTo(1);
    }

    private static boolean isTakenBySchema(String json) {
        JsonMapper mapper = JsonMapper.builder().build();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(mapper.readTree(HouseRulesFile.schema()))
                .validate(mapper.readTree(json))
                .isEmpty();
    }

    @Test
    void theSchemaTakesTheRulesOfTheFederation() throws IOException {
        String rules = Files.readString(Path.of("../plan-examples/documents/federation/house-rules.json"));

        assertThat(HouseRulesFile.read(rules).getReport().isEmpty()).isTrue();
        assertThat(isTakenBySchema(rules)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '$schema': 'urn:unionplan:schema:1.0:house-rules' | true
            'x-note': [1] | true
            'silence': [{'code': 'document', 'x-note': 1}] | true
            'silenced': [] | false
            'silence': {} | false
            'silence': [5] | false
            'limit': [{'code': 'document'}] | false
            'silence': [{'code': 'document', 'place': 'x'}] | false
            'silence': [{'code': 'document', 'places': '/a'}] | false
            'grade': [{'code': 'document', 'severity': 'eror'}] | false
            'count': [{'type': 'pillar', 'member': 'priorities', 'most': 2.5}] | false
            'count': [{'type': 'pillar', 'member': 'priorities', 'most': 2}] | true
            'statusPolicy': {'onTrack': 0.1} | false
            'profile': 'strict' | false
            'profile': 'accountable' | true
            """)
    void theSchemaAndTheReaderTakeTheSame(String members, boolean taken) {
        assertThat(file(members).getRules().isPresent()).isEqualTo(taken);
        assertThat(isTakenBySchema("{\"type\": \"house-rules\", " + members.replace('\'', '"') + "}"))
                .isEqualTo(taken);
    }
}
