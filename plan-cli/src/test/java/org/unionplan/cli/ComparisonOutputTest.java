package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;

/** Comparisons show values as people write them, never as the virtual machine does. */
class ComparisonOutputTest {

    private static final Path EXAMPLES = Path.of("..", "plan-examples");

    /** The look of {@code toString} of records, generated types, optionals and objects. */
    private static final Pattern JAVA = Pattern.compile(
            "unknownMembers=|Optional|Obj\\[|Arr\\[|Num\\[|Str\\[|\\w\\{\\w+=|=\\[|@[0-9a-f]{6,}|org\\.unionplan|Immutable");

    @TempDir
    private Path folder;

    private static List<Path> examples() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> documents = Files.walk(EXAMPLES.resolve("documents"))) {
            documents.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noOutputForAnyTwoExamplesHasJavaInIt(String language) throws IOException {
        Program program = new Program(folder);
        List<Path> files = examples();
        int compared = 0;
        for (Path before : files) {
            for (Path after : files) {
                for (String format : List.of("text", "json", "markdown")) {
                    Program.Result result = program.run(
                            "compare",
                            "--as-revisions",
                            "--lang",
                            language,
                            "--format",
                            format,
                            before.toAbsolutePath().toString(),
                            after.toAbsolutePath().toString());
                    compared += result.exitCode() == 1 ? 1 : 0;
                    assertThat(result.out())
                            .as("%s, %s, %s", before, after, format)
                            .doesNotContainPattern(JAVA);
                    if (result.exitCode() == 2) {
                        // Documents of two types are refused in every form.
                        break;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    /** A rule's bad example and its good one differ in the members that the rule is about. */
    @Test
    void noOutputForTheExamplesOfARuleHasJavaInIt() throws IOException {
        Program program = new Program(folder);
        try (Stream<Path> rules = Files.list(EXAMPLES.resolve("rules"))) {
            for (Path rule : rules.sorted().toList()) {
                Program.Result result = program.run(
                        "compare",
                        "--as-revisions",
                        rule.resolve("bad.json").toAbsolutePath().toString(),
                        rule.resolve("good.json").toAbsolutePath().toString());
                assertThat(result.out()).as(rule.toString()).doesNotContainPattern(JAVA);
            }
        }
    }

    private static AgreementRegister register(Quantity employees, Quantity unit, String colour) {
        return AgreementRegister.builder()
                .id("r")
                .title("R")
                .language("en")
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .title("Docks")
                        .employees(employees)
                        .addUnit(BargainingUnit.builder()
                                .name("Cranes")
                                .employees(unit)
                                .build())
                        .build())
                .unknownMembers(
                        Members.NONE.with("x-tool", new Datum.Obj(Members.NONE.with("colour", Datum.of(colour)))))
                .build();
    }

    @Test
    void figuresAndUnknownMembersAreShownAsPeopleWriteThem() {
        Program program = new Program(folder);
        String before = program.file("before.json", register(Quantity.of(400), Quantity.of(30), "red"));
        String after = program.file(
                "after.json",
                register(
                        Quantity.of(Quantity.Qualifier.AT_LEAST, 1_420),
                        Quantity.of(Quantity.Qualifier.APPROXIMATE, 35),
                        "blue"));

        assertThat(program.run("compare", before, after).out())
                .contains("- 400\n", "+ at least 1,420\n", "- 30\n", "+ about 35\n")
                .contains("- {\"colour\": \"red\"}\n", "+ {\"colour\": \"blue\"}\n");
        assertThat(program.run("compare", "--format", "json", before, after).out())
                .contains("\"was\": 400", "\"qualifier\": \"at-least\"", "\"colour\": \"blue\"");
        assertThat(program.run("compare", "--lang", "fr", before, after).out())
                .contains("+ au moins 1\u00a0420\n", "modification\u00a0: registre «\u00a0R\u00a0» [r]\u00a0: x-tool")
                .doesNotContain("changed", "same ", "about");
    }

    @Test
    void editionsWithoutAReferenceAreComparedAsRevisionsOnRequest() {
        Program program = new Program(folder);
        String before = program.file("before.json", register(Quantity.of(4), Quantity.of(3), "red"));
        String after = program.file(
                "after.json", register(Quantity.of(4), Quantity.of(3), "red").withId(ElementId.of("next")));

        assertThat(program.run("compare", before, after).out()).contains("removed collective agreement");
        assertThat(program.run("compare", "--as-revisions", before, after).out())
                .startsWith("register id changed\n");
    }

    @Test
    void conflictsAreShownInFrench() {
        Program program = new Program(folder);
        String base = program.file("base.json", register(Quantity.of(4), Quantity.of(3), "red"));
        String mine = program.file("mine.json", register(Quantity.of(4), Quantity.of(3), "blue"));
        String theirs = program.file("theirs.json", register(Quantity.of(4), Quantity.of(3), "green"));

        assertThat(program.run(
                                "merge",
                                "--lang",
                                "fr",
                                base,
                                mine,
                                theirs,
                                "-o",
                                folder.resolve("o.json").toString())
                        .out())
                .isEqualTo("""
                        conflit /x-tool/colour\u00a0: modifié des deux côtés\u00a0: registre «\u00a0R\u00a0» [r]
                          x-tool/colour
                            origine\u00a0: «\u00a0red\u00a0»
                            mienne\u00a0: «\u00a0blue\u00a0»
                            autre\u00a0: «\u00a0green\u00a0»
                        """);
    }
}
