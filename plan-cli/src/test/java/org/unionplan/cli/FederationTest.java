package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unionplan.cli.Program.Result;

/** The commands on many documents, on the federation among the examples. */
class FederationTest {

    private static final Path FEDERATION = Path.of("..", "plan-examples", "documents", "federation");

    private final Program program = new Program(FEDERATION);

    private Result run(String command, String... rest) {
        String[] args = new String[rest.length + 2];
        args[0] = command;
        args[1] = FEDERATION.toString();
        System.arraycopy(rest, 0, args, 2, rest.length);
        return program.run(args);
    }

    @Test
    void everyDocumentAndLinkIsSound() {
        assertThat(run("check")).isEqualTo(new Result(0, "12 files, 12 documents, no problems\n", ""));
        assertThat(run("check", "--format", "json").out())
                .doesNotContain("\"code\"")
                .contains("/reports/river-2026-q3.json");
    }

    @Test
    void findsWhatTheBoardLeads() {
        Result result =
                run("find", "led by \"executive board\" and due before 2027-06 and not completed and theme youth");

        assertThat(result.out().replace('\\', '/')).isEqualTo("""
                        ~/river-plan.json:44:13: priority Meet every new hire in the first month [first-contact]
                        1 found in 1 document
                        """);
        assertThat(run("find", "status delayed").out()).contains("[depot-stewards]");
        assertThat(run("find", "status delayed", "--format", "json").out()).contains("\"id\": \"depot-stewards\"");
    }

    @Test
    void tellsThePactsOfALocalWithTheirConflict() {
        Result text = run("pacts", "--actor", "local-12", "--on", "2026-06-15");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .startsWith("Pacts of Local 12, Harbour Workers on 2026-06-15\n")
                .contains("Party: RFL (party)")
                .contains("Last day of the term: 2027-06-30")
                .contains("Can be left: from 2026-09-15, if notice is given on 2026-06-15")
                .contains("prohibition: No union pickets at schools during exams. [no-pickets]")
                .contains("obligation, on a condition: Each union lends")
                .contains("  Peace at School Agreement: No union pickets at schools during exams.\n"
                        + "      [no-pickets] contradicts Mutual Aid Pact: ");
        assertThat(text.out().indexOf("school-peace")).isLessThan(text.out().indexOf("mutual-aid"));
        String json = run("pacts", "--actor", "local-12", "--on", "2026-06-15", "--format", "json")
                .out();
        assertThat(json)
                .contains("\"earliestExit\": \"2026-09-15\"")
                .contains("\"through\": \"river-federation\"")
                .contains("\"contradictsProvision\": \"picket-support\"");
        assertThat(run("pacts", "--actor", "local-12", "--on", "2030-01-01").out())
                .contains("It is bound by no pact on that day.");
        assertThat(run("pacts", "--actor", "local-13", "--on", "2026-06-15").err())
                .startsWith("plan: no document has an actor \"local-13\"; did you mean \"local-1");
    }

    /** Young workers: (80/200 + 40/50) / 2. Stewards: (2 * 10/20 + 2/8) / 3. All: (0.4 + 0.8 + 1 + 0.25) / 5 of 6. */
    @Test
    void rollsTheLocalsUp() {
        Result text = run("rollup", "--as-of", "2026-06-30");

        assertThat(text.out().replaceAll(" +", " "))
                .contains("Progress Measured Own Plans\n")
                .contains("\nStronger on the River 2026-2029 49% 83% 20% 3\n")
                .contains("\n Young workers 60% 100% 20% 1\n")
                .contains("\n Stewards in every workplace 42% 100% - 2\n")
                .contains("\n Members under 35 - 0% 20% 1\n")
                .endsWith("Nothing from: Local 58, Libraries\n");
        assertThat(run("rollup", "--as-of", "2026-06-30", "--format", "json").out())
                .contains("\"progress\": 0.49,")
                .contains("\"missing\": [\n    \"local-58\"\n  ]");
        assertThat(run("rollup", "--as-of", "2026-06-30", "--plan", "none").err())
                .isEqualTo("plan: there is no plan \"none\" here\n");
        assertThat(program.run(
                                "rollup",
                                "--as-of",
                                "2026-06-30",
                                FEDERATION.resolve("pacts").toString())
                        .err())
                .isEqualTo("plan: no plan here is served by another one; name it with --plan\n");
    }

    /**
     * With the reports of the third quarter. Young workers: (140/200 + 45/50) / 2. Stewards: (2 * 10/20 + 4/8) / 3. All: (0.7 +
     * 0.9 + 1 + 0.5) / 5 of 6. The federation's own: 240 of 800 new members.
     */
    @Test
    void rollsTheLocalsUpWithTheirReports() {
        Result text = run("rollup", "--as-of", "2026-09-30");

        assertThat(text.out().replaceAll(" +", " "))
                .contains("\nStronger on the River 2026-2029 62% 83% 30% 3\n")
                .contains("\n Young workers 80% 100% 30% 1\n")
                .contains("\n Stewards in every workplace 50% 100% - 2\n");
        assertThat(run("rollup", "--as-of", "2026-09-30", "--format", "json").out())
                .contains("\"progress\": 0.62,");
    }

    @Test
    void exportsTheFiguresOfPlansAndReports() {
        assertThat(run("export", "--table", "observations", "--to", "csv").out().lines())
                .filteredOn(row -> row.contains(",progress-report,"))
                .extracting(row -> row.replaceAll(".*progress-report,|,exact.*", ""))
                .containsExactly(
                        "welcomed,,,2026-09-30,2026-09-30,2026-09-30,140",
                        "mentor-count,,,2026-09-30,2026-09-30,2026-09-30,45",
                        "depots,,,2026-09-30,2026-09-30,2026-09-30,4",
                        "young-members,,,2026-09-30,2026-09-30,2026-09-30,2240");
    }
}
