package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.actor.Actor;
import org.unionplan.cli.Program.Result;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;

/** Text from documents is shown, never obeyed: neither by terminals nor by what the program is made of. */
class HostileTextTest {

    private final Program program;

    HostileTextTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    @Test
    void sequencesForTerminalsAreShown() {
        assertThat(shown("\u001b[2J\u001b]0;owned\u0007")).isEqualTo("\\u001b[2J\\u001b]0;owned\\u0007");
        assertThat(shown("\u009b31mred")).isEqualTo("\\u009b31mred");
        assertThat(shown("gone\b\b\b\bhere\u007f")).isEqualTo("gone\\u0008\\u0008\\u0008\\u0008here\\u007f");
    }

    @Test
    void charactersThatTurnTheDirectionOfWritingAreShown() {
        assertThat(shown("\u202Enalp\u2066x\u2069\u200F")).isEqualTo("\\u202enalp\\u2066x\\u2069\\u200f");
    }

    @Test
    void lineBreaksInNamesAreShown() {
        assertThat(shown("Plan\nplan.json:1:1: error")).isEqualTo("Plan\\u000aplan.json:1:1: error");
        assertThat(shown("A\r\nB\u2028C\u2029D\u0085E")).isEqualTo("A\\u000d\\u000aB\\u2028C\\u2029D\\u0085E");
    }

    @Test
    void markupAndFormatsAreJustText() {
        assertThat(shown("@|red x|@ %s %n ${user.home} {0}")).isEqualTo("@|red x|@ %s %n ${user.home} {0}");
    }

    @Test
    void halvesOfPairsAreShownAndWholePairsAreKept() throws IOException {
        String file = program.file("plan.json", """
                {"formatVersion": "1.0", "type": "strategic-plan", "id": "p", "title": "\\ud83d and \\ud83d\\ude80"}
                """);

        Result result = program.run("show", file);

        assertThat(result.out()).doesNotContain("?").contains("\ud83d\ude80");
    }

    @Test
    void ofASentenceThatRepeatsALongTextTheMiddleIsLeftOut() throws IOException {
        String file = program.file("plan.json", """
                {"formatVersion": "1.0", "type": "strategic-plan", "id": "p",
                 "cornerstones": [{"id": "%1$s", "name": "A"}, {"id": "%1$s", "name": "B"}]}
                """.formatted("\ud835\udc00".repeat(100_000)));

        assertThat(program.run("validate", file).out().lines())
                .filteredOn(line -> line.contains("id.duplicate"))
                .singleElement(STRING)
                .hasSizeLessThan(2_100)
                .contains(
                        "The id \"\ud835\udc00",
                        "\ud835\udc00\u2026\ud835\udc00",
                        "is already used at /cornerstones/0/id.");
    }

    @Test
    void runningTextKeepsItsLinesInsideItsIndent() {
        StrategicPlan plan = Documents.plan()
                .mission("First.\nMission accomplished\u001b[0m\r\n\tThird.")
                .build();

        assertThat(program.run("show", program.file("plan.json", plan)).out()).isEqualTo("""
                Our plan [our-plan]
                Strategic plan

                Mission
                  First.
                  Mission accomplished\\u001b[0m
                  Third.
                """);
    }

    @Test
    void noPlaceInADocumentLetsAnEscapeThrough() {
        String evil = "\u001b[31m@|red x|@%s\u202e";
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .title(evil)
                .kind("evil\u202e%s")
                .addAlias(evil)
                .summary(evil)
                .vision(evil)
                .valuesHeading(evil)
                .valuesStatement(evil)
                .addCoreValue(
                        CoreValue.builder().id("v").number(evil).statement(evil).build())
                .cornerstonesHeading(evil)
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .number(evil)
                        .name(evil)
                        .statement(evil)
                        .pillarsHeading(evil)
                        .condition(evil)
                        .build())
                .addActor(Actor.builder().id("a").name(evil).summary(evil).build())
                .build();

        Result result = program.run("show", program.file("plan.json", plan));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(result.out()).doesNotContain("\u202e").contains("\\u001b[31m@|red x|@%s\\u202e");
    }

    @Test
    void findingsShowWhatTheyQuote() {
        StrategicPlan plan = StrategicPlan.builder()
                .from(Documents.sound())
                .addActor(Documents.actor("x\u200dx", "One"))
                .addActor(Documents.actor("x\u200dx", "Two"))
                .build();

        assertThat(program.run("validate", program.file("plan.json", plan)).out())
                .isEqualTo("""
                ~/plan.json:20:7: error: id.duplicate: The id "x\\u200dx" is already used at /actors/0/id.
                1 file, 1 error
                """);
    }

    @Test
    void aFileNameIsShownAndNotObeyed() {
        String file = program.file("a\u202e %s  b\n.json", Documents.withDanglingOrganization());

        assertThat(program.run("validate", file).out()).startsWith("~/a\\u202e %s  b\\u000a.json:8:3: error: ");
    }

    /** Returns the title as shown, which is the first line. */
    private String shown(String title) {
        StrategicPlan plan = StrategicPlan.builder().id("p").title(title).build();
        String first = program.run("show", program.file("plan.json", plan))
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first).endsWith(" [p]");
        return first.substring(0, first.length() - " [p]".length());
    }
}
