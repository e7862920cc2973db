package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionplan.cli.Main;

/** The options that the page on checking lists, compared with those of the program; GuideTest runs what it shows. */
class CheckingPageTest {

    @Test
    void listsEveryOptionOfTheProgramAndNoOther() {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(help, false, StandardCharsets.UTF_8);
        Main.run(new String[] {"validate", "--help"}, out, out);
        Set<String> options = options(help.toString(StandardCharsets.UTF_8), "--[a-z-]+");
        options.remove("--help");

        assertThat(options(Page.read("docs/guide/checking.md").text(), "(?<=[`(])--[a-z-]+"))
                .isEqualTo(options);
    }

    private static Set<String> options(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
