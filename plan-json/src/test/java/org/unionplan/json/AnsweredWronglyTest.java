package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.document.Document;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** Documents that are right and were once found fault with, or the other way round. */
class AnsweredWronglyTest {

    private static final String HEAD =
            "\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"title\":\"P\","
                    + "\"language\":\"en\",\"cornerstones\":[{\"id\":\"c\",\"name\":\"C\"%s}]";

    private static List<String> found(String json) {
        Document document = DocumentJson.standard().read(json, Document.class);
        return DocumentValidator.standard().validate(document).getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    private static List<String> errors(String json) {
        Document document = DocumentJson.standard().read(json, Document.class);
        return DocumentValidator.builder().errorsOnly().build().validate(document).getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    private static String plan(String cornerstone, String rest) {
        return "{" + HEAD.formatted(cornerstone.isEmpty() ? "" : "," + cornerstone) + "," + rest + "}";
    }

    @Test
    void theMemberThatNamesASchemaIsKnownAndStaysFirst() {
        String json = "{\"$schema\":\"./unionplan-1.0.schema.json\"," + HEAD.formatted("") + ",\"term\":\"2026/2028\"}";

        assertThat(found(json)).isEmpty();
        assertThat(DocumentJson.standard().write(DocumentJson.standard().read(json, Document.class)))
                .startsWith("{\n  \"$schema\": \"./unionplan-1.0.schema.json\",\n  \"formatVersion\": \"1.0\"");
        assertThat(found(plan("\"$schema\":\"x\"", "\"term\":\"2026/2028\"")))
                .containsExactly("member.unknown /cornerstones/0/$schema");
    }

    /** 2024 and three years end with 2026. */
    @ParameterizedTest
    @CsvSource({
        "2024/P3Y, 2027-06, true",
        "2024/P3Y, 2026-12, false",
        "2024/P3Y, 2027, true",
        "2024-07/P30M, 2027-01, true",
        "2022/2024, 2022-01-01, false",
        "2022/2024, 2025-01, true"
    })
    void aTermEndsWithItsLastYear(String term, String timeframe, boolean outside) {
        assertThat(found(plan("\"timeframe\":\"" + timeframe + "\"", "\"term\":\"" + term + "\"")))
                .isEqualTo(outside ? List.of("element.timeframe.outside /cornerstones/0/timeframe") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":40,\"qualifier\":\"at-least\",\"unit\":\"%\",\"asWritten\":\"40 per cent or more\"}",
                "{\"value\":40,\"qualifier\":\"at-least\",\"unit\":\"%\",\"asWritten\":\"au moins 40 p. 100\"}",
                "{\"value\":300,\"qualifier\":\"approximate\",\"asWritten\":\"300 environ\"}",
                "{\"value\":300,\"qualifier\":\"at-most\",\"asWritten\":\"300 membres ou moins\"}"
            })
    void aQualifierBehindTheFigureIsRead(String quantity) {
        assertThat(found(plan(
                        "",
                        "\"term\":\"2022/2024\",\"participation\":[{\"method\":\"survey\",\"quantities\":[" + quantity
                                + "]}]")))
                .isEmpty();
    }

    @Test
    void aQualifierBehindTheFigureIsComparedToo() {
        assertThat(found(plan(
                        "",
                        "\"term\":\"2022/2024\",\"participation\":[{\"method\":\"survey\",\"quantities\":[{\"value\":40,\"unit\":\"%\","
                                + "\"asWritten\":\"40 per cent or more\"}]}]")))
                .containsExactly("quantity.words /participation/0/quantities/0/asWritten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030       | by 2030, compared with 2015     | false",
                "2030-06-30 | by June 30,2030                 | false",
                "2030       | d'ici 2030. La cible suit 2015. | false",
                "2030       | by 2031, compared with 2015     | true",
                "2030       | 2,030 members                   | false",
                "2030       | 2015,5                          | false"
            })
    void aYearMayBeFollowedByAComma(String notation, String words, boolean warned) {
        assertThat(found(plan("", "\"term\":{\"notation\":\"" + notation + "\",\"asWritten\":\"" + words + "\"}")))
                .isEqualTo(warned ? List.of("timeframe.year /term/asWritten") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-24, , true",
        "2023-24, 2023-24, true",
        "2021-24, , true",
        "2023-24, winter 2023, false",
        "2023-24, hiver 2023, false",
        "2023-22, , false",
        "2021-33, , false",
        "2023/2024, 2023-24, false",
        "2022-23/2023-24, , true",
        "2023-24~, , true"
    })
    void aSchoolYearIsAmbiguous(String notation, @Nullable String words, boolean ambiguous) {
        String term = words == null
                ? "\"" + notation + "\""
                : "{\"notation\":\"" + notation + "\",\"asWritten\":\"" + words + "\"}";

        assertThat(found(plan("\"timeframe\":\"2024-06\"", "\"term\":" + term)).contains("timeframe.ambiguous /term"))
                .isEqualTo(ambiguous);
        if (ambiguous) {
            assertThat(found(plan("\"timeframe\":\"2024-06\"", "\"term\":" + term)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01, , true",
        "1899-12-30, , true",
        "1970-01-01, , true",
        "9999-12-31, , true",
        "2020-01-01/9999-12-31, , true",
        "1970-01-01, on 1 January 1970, false",
        "1970-01-02, , false",
        "1900, , false"
    })
    void aDateThatProgramsFillInIsNone(String notation, @Nullable String words, boolean placeholder) {
        String date = words == null
                ? "\"" + notation + "\""
                : "{\"notation\":\"" + notation + "\",\"asWritten\":\"" + words + "\"}";

        assertThat(found(plan("", "\"term\":\"2026\",\"decisions\":[{\"date\":" + date + ",\"outcome\":\"adopted\"}]")))
                .isEqualTo(placeholder ? List.of("timeframe.placeholder /decisions/0/date") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"R/P2Y, false", "--07-01/--07-31/P3Y, false", ">=4/P1Y, false", "every other year, true", "R/PT1H, true"
    })
    void aRecurrenceThatCannotBeCalculatedIsKept(String recurrence, boolean found) {
        String json = plan(
                "",
                "\"term\":\"2020/2026\",\"duties\":[{\"kind\":\"plan\",\"bearers\":[\"u\"],\"recurrence\":\""
                        + recurrence + "\"}],\"actors\":[{\"id\":\"u\",\"name\":\"Union\"}]");

        assertThat(found(json)).isEqualTo(found ? List.of("recurrence.unreadable /duties/0/recurrence") : List.of());
        assertThat(DocumentJson.standard().write(DocumentJson.standard().read(json, Document.class)))
                .contains("\"recurrence\": \"" + recurrence + "\"");
    }

    /** An event and an actor have one id: whatever refers to the actor is no second mistake. */
    @Test
    void anIdThatTwoThingsHaveIsOneMistake() {
        assertThat(
                        errors(
                                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"title\":\"P\",\"language\":\"en\","
                                        + "\"content\":\"excerpt\",\"date\":\"2022-04-03\","
                                        + "\"parties\":[{\"actor\":\"a\"},{\"actor\":\"b\"}],\"consent\":\"declared\","
                                        + "\"pledges\":[{\"id\":\"k\",\"text\":\"No raiding.\",\"modality\":\"prohibition\"}],"
                                        + "\"events\":[{\"id\":\"a\",\"kind\":\"acceded\",\"date\":\"2022-09-28\",\"party\":\"c\"}],"
                                        + "\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"B\"},{\"id\":\"c\",\"name\":\"C\"}]}"))
                .containsExactly("id.duplicate /actors/0/id");
    }

    @ParameterizedTest
    @CsvSource({
        "x-union, en=Plan fr=Plan-F, Plan",
        "i-klingon, en=Plan fr=Plan-F, Plan",
        "fr-x-union, en=Plan fr=Plan-F, Plan-F",
        "zh-Hant-HK, zh-Hans=S zh-Hant=T, T",
        "zh-Hant-HK, zh=Z zh-Hant-TW=T, T",
        "fr-CA, en=E fr-FR=F, F",
        "fr-CA, fr=F fr-CA=C, C",
        "en-US-x-a, en-GB=G en-US=U, U"
    })
    void aTextIsLookedUpByItsTag(LanguageTag wanted, String wordings, String shown) {
        Map<LanguageTag, String> byTag = new LinkedHashMap<>();
        for (String wording : wordings.split(" ", -1)) {
            byTag.put(
                    LanguageTag.of(wording.substring(0, wording.indexOf('='))),
                    wording.substring(wording.indexOf('=') + 1));
        }
        assertThat(Text.of(byTag).in(wanted)).isEqualTo(shown);
    }
}
