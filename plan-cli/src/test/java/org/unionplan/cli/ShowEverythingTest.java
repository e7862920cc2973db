package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionplan.catalogue.DocumentType;

/** {@code plan show} leaves out nothing that a document says. */
class ShowEverythingTest {

    /** Members whose words are shown only in other documents than this one, by patterns of their paths. */
    private static final Set<String> ELSEWHERE = Set.of(
            // The words of a level are used for what stands on it and where it is counted, here each once.
            "strategic-plan\\.terminology\\..*",
            // A condition has the members of its kind; ShowPactTest has one of each.
            "pact\\..*(trigger|ending)\\.(count|date|event|words)");

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void everyMemberIsShown(DocumentType type, @TempDir Path directory) {
        FilledDocument filled = FilledDocument.of(type.getShape());
        Program program = new Program(directory);

        Program.Result shown = program.run(
                Program.terminal(Map.of("COLUMNS", "10000", "NO_COLOR", "1")),
                "show",
                program.file("filled.json", filled.document()));

        assertThat(shown.exitCode()).isZero();
        Set<String> words = Stream.of(shown.out().toLowerCase(Locale.ROOT).split("[^\\p{Alnum}.-]+"))
                .map(word -> word.replaceAll("\\.+$", ""))
                .collect(Collectors.toSet());
        assertThat(filled.words().entrySet().stream()
                        .filter(member -> !words.contains(member.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(path -> ELSEWHERE.stream().noneMatch(path::matches)))
                .isEmpty();
    }
}
