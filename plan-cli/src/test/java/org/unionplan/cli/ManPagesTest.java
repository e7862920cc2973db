package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

    private final Path folder;

    ManPagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyCommandHasAPageInBothLanguages() throws Exception {
        ManPages.writeAll(folder);

        for (Path pages :
                new Path[] {folder.resolve("man1"), folder.resolve("fr").resolve("man1")}) {
            assertThat(pages.toFile().list()).hasSize(Commands.NAMES.size() + 1);
            for (String command : Commands.NAMES) {
                assertThat(pages.resolve("plan-" + command + ".1"))
                        .content()
                        .startsWith(".TH \"plan-" + command + "\" 1 ")
                        .contains("\\fB\\-h, \\-\\-help\\fR")
                        .doesNotContain("null", "${", "man.");
            }
        }
        assertThat(Files.readString(folder.resolve("man1").resolve("plan.1")))
                .contains(".SH COMMANDS\n.TP\n\\fBvalidate\\fR\nCheck documents and report problems.\n");
        assertThat(Files.readString(folder.resolve("fr").resolve("man1").resolve("plan-show.1")))
                .contains(".SH CODE DE SORTIE\n", "Affiche cette aide et quitte.\n");
    }
}
