package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One simple name, one idea: no two types of the project are called alike. */
class NamesTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern DECLARATION = Pattern.compile(
            "^ *(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed) )*"
                    + "(?:@?interface|class|enum|record) ([A-Z]\\w*)",
            Pattern.MULTILINE);

    /** Nested types that mean the same in whatever they are nested in. */
    private static final Set<String> RELATIVE = Set.of("Builder", "Code", "Kind", "Status", "Role", "Converter");

    /** Modules whose types stand for those of other modules, and are not published. */
    private static final Set<String> STAND_INS = Set.of("plan-benchmarks", "plan-processor");

    @Test
    void isGivenOnce() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (Path source : sources()) {
            Matcher declaration = DECLARATION.matcher(Files.readString(source));
            while (declaration.find()) {
                files.computeIfAbsent(declaration.group(1), name -> new ArrayList<>())
                        .add(ROOT.relativize(source).toString());
            }
        }
        assertThat(files).hasSizeGreaterThan(400);
        files.keySet().removeAll(RELATIVE);
        files.values().removeIf(places -> places.size() == 1);

        assertThat(files).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                Path main = module.resolve(Path.of("src", "main", "java"));
                if (Files.isDirectory(main)
                        && !STAND_INS.contains(module.getFileName().toString())) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                    }
                }
            }
        }
        return sources;
    }
}
