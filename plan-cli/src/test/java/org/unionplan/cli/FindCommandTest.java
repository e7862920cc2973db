package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;

/** {@code plan find}: a query in many documents. */
class FindCommandTest {

    private final Path directory;
    private final Program program;

    FindCommandTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @BeforeEach
    void writesTwoPlans() throws IOException {
        program.file("a.json", DocumentJson.standard().write(plan("a", "=Youth, \"first\"")));
        program.file(
                "b.jsonl",
                DocumentJson.standard().writeLine(plan("b", "Stewards")) + "\n"
                        + DocumentJson.standard().writeLine(plan("c", "Youth again")) + "\n");
    }

    private static StrategicPlan plan(String id, String name) {
        return Documents.complete()
                .id(id)
                .addCornerstone(c -> c.id(id + "-base").name(name).timeframe("2026"))
                .build();
    }

    private Result find(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "find";
        System.arraycopy(args, 0, all, 1, args.length);
        return program.run(all);
    }

    @Test
    void listsWhatItFindsWithPlaces() {
        Result result = find(directory.toString(), "type cornerstone and name contains youth");

        assertThat(result.out().replaceAll(":2:\\d+:", ":2:#:")).isEqualTo("""
                        ~/a.json:9:5: cornerstone =Youth, "first" [a-base]
                        ~/b.jsonl:2:#: cornerstone Youth again [c-base]
                        2 found in 2 documents
                        """);
        assertThat(result.exitCode()).isZero();
        assertThat(find(directory.toString(), "type cornerstone and due after 2026")
                        .out())
                .isEqualTo("Nothing found.\n");
        assertThat(find("--lang", "fr", directory.toString(), "type cornerstone")
                        .out())
                .contains(": pierre angulaire ")
                .endsWith("3 trouvés dans 3 documents\n");
    }

    @Test
    void writesJsonAndCsv() {
        assertThat(find("--format", "json", directory.toString(), "id = a-base").out())
                .contains("\"source\": \"~/a.json\"")
                .contains("\"pointer\": \"/cornerstones/0\"")
                .contains("\"name\": \"=Youth, \\\"first\\\"\"");
        assertThat(find("--format", "csv", directory.toString(), "id = a-base").out())
                .isEqualTo("""
                        source,line,column,pointer,document,type,id,name
                        ~/a.json,9,5,/cornerstones/0,a,cornerstone,a-base,"'=Youth, ""first""\"
                        """);
    }

    @Test
    void complainsOfQueriesAndFiles() throws IOException {
        assertThat(find(directory.toString()))
                .isEqualTo(new Result(2, "", "plan: no query; name folders or files, and then the query\n"));
        assertThat(find(directory.toString(), "due befor 2027"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "plan: Character 5 of the query: expected a date, such as 2027, 2027-06 or 2027-06-30, "
                                + "found \"befor\".\n"));
        assertThat(find(directory.toString(), "progress < 50%").err())
                .isEqualTo("plan: \"progress\" depends on the day: give one.\n");
        program.file("broken.json", "{");
        Result rest = find(directory.toString(), directory.resolve("none").toString(), "id = a-base");
        assertThat(rest.exitCode()).isEqualTo(2);
        assertThat(rest.err()).startsWith("plan: ~/none: there is no such file\nplan: ~/broken.json: ");
        assertThat(rest.out()).endsWith("1 found in 1 document\n");
        assertThat(find(directory.toString(), "id = a-base").exitCode()).isEqualTo(1);
    }
}
