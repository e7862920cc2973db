package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

class CanonicalFormTest {

    private final DocumentJson json = DocumentJson.standard();

    private static final String EVERYTHING = """
            {
              "formatVersion": "1.7",
              "type": "strategic-plan",
              "id": "plan",
              "title": {
                "en": "Plan",
                "fr": "Plan d’action"
              },
              "term": {
                "notation": "2021/2025",
                "asWritten": "2021–2025",
                "x-note": null
              },
              "organization": "union",
              "metrics": [
                {
                  "id": "members",
                  "name": "Members",
                  "direction": "increase",
                  "baseline": {
                    "value": 180000.50,
                    "date": "2018-01-01"
                  },
                  "targets": [
                    {
                      "comparator": ">=",
                      "value": 200000,
                      "due": "2020-12-31"
                    }
                  ],
                  "observations": [
                    {
                      "asOf": "2019",
                      "value": 185000
                    },
                    {
                      "asOf": "2020",
                      "value": {
                        "value": 190000,
                        "qualifier": "more-than"
                      },
                      "dimensions": {
                        "group": "rank-and-file"
                      },
                      "estimated": true,
                      "recordedAt": "2021-01-15"
                    }
                  ]
                }
              ],
              "actors": [
                {
                  "id": "union",
                  "name": "The \\"Union\\" \\\\ \\u0001\\t/"
                }
              ],
              "x-unknown": {
                "b": [
                  1.50,
                  -0.0,
                  [],
                  {},
                  "\\ud800"
                ],
                "a": false
              },
              "tool:y": "z"
            }
            """;

    @Test
    void isTheSameAfterReadingAndWriting() {
        assertThat(json.write(json.read(EVERYTHING, StrategicPlan.class))).isEqualTo(EVERYTHING.replace("-0.0", "0.0"));
    }

    @Test
    void doesNotDependOnHowTheInputWasLaidOut() {
        StrategicPlan plan = json.read(EVERYTHING, StrategicPlan.class);
        String line = json.writeLine(plan);

        assertThat(line)
                .doesNotContain("\n")
                .startsWith("{\"formatVersion\":\"1.7\",\"type\":\"strategic-plan\",\"id\":\"plan\"");
        assertThat(json.read(line, StrategicPlan.class)).isEqualTo(plan);
        assertThat(json.write(json.read(line, StrategicPlan.class))).isEqualTo(json.write(plan));
    }

    @Test
    void writesADayAndAFigureInTheirShortestForm() {
        Metric metric = Metric.builder()
                .id("m")
                .name("M")
                .addObservation(Observation.builder()
                        .asOf("2020-01-31")
                        .value(Quantity.of(5))
                        .build())
                .addTarget(Target.builder().value("1.50").build())
                .build();
        String written =
                json.writeLine(StrategicPlan.builder().id("p").addMetric(metric).build());

        assertThat(written)
                .contains("\"targets\":[{\"value\":1.50}]")
                .contains("\"observations\":[{\"asOf\":\"2020-01-31\",\"value\":5}]");
    }

    @Test
    void leavesOutWhatHoldsByDefaultHoweverItWasWritten() {
        String explicit = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"metrics\":"
                + "[{\"id\":\"m\",\"name\":\"M\",\"accumulation\":\"latest\"}],\"aliases\":[]}";

        assertThat(json.writeLine(json.read(explicit, StrategicPlan.class)))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"metrics\":"
                        + "[{\"id\":\"m\",\"name\":\"M\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "9999-12-31",
                "2021-09-30",
                "2021-09-30/P1D",
                "2021-09-30/2021-09-30",
                "2021-09-30?",
                "2021-09-XX",
                "2021-09"
            })
    void writesADayAsItIsNoted(String notation) {
        StrategicPlan plan =
                StrategicPlan.builder().id("p").term(Timeframe.parse(notation)).build();

        assertThat(json.writeLine(plan)).endsWith(",\"term\":\"" + notation + "\"}");
    }

    @Test
    void acceptsTheLongFormOfAShortValue() {
        String longForm =
                "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"term\":{\"notation\":\"2021\"}}";

        assertThat(json.read(longForm, StrategicPlan.class).getTerm()).contains(Timeframe.parse("2021"));
    }

    @Test
    void writesWordsWithoutNotationAsAnObject() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .term(Timeframe.ofWords("for now"))
                .build();

        assertThat(json.writeLine(plan)).endsWith("\"term\":{\"asWritten\":\"for now\"}}");
        assertThat(json.read(json.writeLine(plan), StrategicPlan.class)).isEqualTo(plan);
    }

    @Test
    void refusesToWriteAnUnknownMemberThatHasTheNameOfAKnownOne() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .title(Text.of("A"))
                .unknownMembers(Members.NONE.with("title", Datum.of("B")))
                .build();

        assertThatThrownBy(() -> json.write(plan))
                .isInstanceOf(UnionplanException.class)
                .hasMessageContaining("\"title\"");
    }

    @Test
    void isHardlyLongerThanWhatWasReadForNumbersOfManyZeros() {
        String text = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"x-a\":["
                + "1e999,".repeat(1_000) + "-1.50e-990,1.5e3]}";
        DocumentJson json = DocumentJson.standard();

        String written = json.writeLine(json.read(text, StrategicPlan.class));

        assertThat(written).isEqualTo(text.replace("1.5e3", "1500"));
        assertThat(json.writeLine(json.read(written, StrategicPlan.class))).isEqualTo(written);
    }
}
