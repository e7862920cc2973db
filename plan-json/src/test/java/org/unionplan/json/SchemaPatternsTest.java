package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The patterns of the schema mean the same in every dialect of regular expressions that validators use. */
class SchemaPatternsTest {

    private final JsonNode schema = JsonMapper.builder().build().readTree(DocumentSchema.text());

    private List<String> patterns() {
        return schema.findValues("pattern").stream()
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }

    private Pattern pattern(String place) {
        return Pattern.compile(schema.at("/$defs" + place + "/pattern").asString());
    }

    @Test
    void theyUseNothingThatRe2OrJavaScriptWithoutFlagsLack() {
        assertThat(patterns()).hasSizeGreaterThan(5).allSatisfy(pattern -> {
            assertThat(pattern).doesNotContain("(?", "\\u", "\\p", "\\b");
            // Beyond U+FFFF a character is two without the flag.
            assertThat(pattern.codePoints()).allMatch(Character::isBmpCodePoint);
        });
        assertThat(schema.findValues("format")).isEmpty();
    }

    @Test
    void javaScriptCompilesThemWithAndWithoutFlags() throws Exception {
        String script = "const s = JSON.parse(require('fs').readFileSync(0, 'utf8')); let n = 0;"
                + "(function walk(x) { if (x && typeof x === 'object') for (const k in x) {"
                + " if (k === 'pattern' && typeof x[k] === 'string') { new RegExp(x[k]); new RegExp(x[k], 'u'); n++; }"
                + " walk(x[k]); } })(s); console.log(n > 5)";
        try {
            Process node = new ProcessBuilder("node", "-e", script)
                    .redirectErrorStream(true)
                    .start();
            node.outputWriter(StandardCharsets.UTF_8)
                    .append(DocumentSchema.text())
                    .close();
            assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("true\n");
        } catch (IOException e) {
            assumeTrue(false, "there is no node here");
        }
    }

    @Test
    void aDateIsADayOfTheCalendar() {
        Pattern date = pattern("/observation/properties/recordedAt");
        for (LocalDate day = LocalDate.of(1896, 1, 1); day.getYear() < 2008; day = day.plusDays(1)) {
            assertThat(date.matcher(day.toString()).matches())
                    .as(day.toString())
                    .isTrue();
        }
        for (String none :
                List.of("1900-02-29", "2023-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10")) {
            assertThat(date.matcher(none).matches()).as(none).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "_1", "\u00c9t\u00e9", "\u52b4\u50cd", "a-b.c\u00b7d", "\ud842\udfb7"})
    void namesAreTaken(String name) {
        assertThat(pattern("/id").matcher(name).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", ".a", "a b", "a/b", "a:b", "\u00d7", "a\u2003", "a[b", "a^", "a{"})
    void othersAreNot(String name) {
        assertThat(pattern("/id").matcher(name).matches()).isFalse();
    }
}
