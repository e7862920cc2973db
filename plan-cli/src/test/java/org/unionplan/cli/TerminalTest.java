package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.io.Terminal;

class TerminalTest {

    @Test
    void onATerminalColoursAreLikedUnlessItIsToldOtherwise() {
        assertThat(Program.terminal(Map.of()).likesColors()).isTrue();
        assertThat(Program.terminal(Map.of("TERM", "xterm-256color", "NO_COLOR", ""))
                        .likesColors())
                .isTrue();
        assertThat(Program.terminal(Map.of("NO_COLOR", "1")).likesColors()).isFalse();
        assertThat(Program.terminal(Map.of("TERM", "dumb")).likesColors()).isFalse();
    }

    @Test
    void intoAFileThereAreNoColours() {
        assertThat(Terminal.NONE.likesColors()).isFalse();
        assertThat(new Terminal(Map.of("TERM", "xterm"), false).likesColors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "132, 132", "1, 1", "99999, 10000"})
    void theNumberOfColumnsIsHonoured(String columns, int width) {
        assertThat(new Terminal(Map.of("COLUMNS", columns), false).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "wide", "80.5", "4294967376", "\u0664\u0660"})
    void columnsThatMakeNoSenseAreIgnored(String columns) {
        assertThat(new Terminal(Map.of("COLUMNS", columns), false).width()).isEqualTo(80);
    }

    @Test
    void idsAreFaintAndNamesBoldOnATerminal(@TempDir Path directory) {
        Program program = new Program(directory);
        String file = program.file("plan.json", Documents.sound());

        assertThat(program.run(Program.terminal(Map.of("COLUMNS", "80")), "show", file)
                        .out())
                .isEqualTo("""
                \u001b[1mOur plan\u001b[0m \u001b[2m[our-plan]\u001b[0m
                Strategic plan, 2027 to 2030
                Language: en

                \u001b[1mCornerstones\u001b[0m
                  Cornerstone: \u001b[1mBargaining\u001b[0m \u001b[2m[bargaining]\u001b[0m
                """);
    }
}
