package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.message.Messages;
import org.unionplan.rule.Severity;
import org.unionplan.value.FormatVersion;

/** The codes that programs may rely on, as VERSIONING.md promises, compared with the list of them in the documentation. */
class StableCodesTest {

    private static final Path LIST = Page.ROOT.resolve("docs/codes.txt");

    private static final String HOW_TO_WRITE =
            "docs/codes.txt lacks what is new. Add it with: ./mvnw -pl plan-cli -am test -Dtest=StableCodesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dunionplan.write=true";

    private static final String HOW_TO_BREAK = "This breaks programs that rely on docs/codes.txt. Restore the code or"
            + " parameter; in a new major version, change the list by hand.";

    /** The labels of pages, Markdown and the program, which are no answers. */
    private static final Set<String> LABELS = Set.of("PageMessages", "MarkdownMessages", "ProgramMessages");

    /** A place for a parameter: {name}, { name}, {name|one|many} or {name,noun|...}. */
    private static final Pattern PARAMETER = Pattern.compile("\\{ ?([a-zA-Z]+)(?:,([a-zA-Z]+))?[|}]");

    /** The current codes by kind: a message with its parameters, a rule with its severity. */
    private static NavigableMap<String, NavigableSet<String>> codes() throws IOException {
        NavigableMap<String, NavigableSet<String>> codes = new TreeMap<>();
        codes.put("format " + FormatVersion.CURRENT, new TreeSet<>());
        for (DocumentType type : DocumentType.values()) {
            type.getRules()
                    .forEach(rule ->
                            codes.put("rule " + rule.getCode(), new TreeSet<>(Set.of(word(rule.getSeverity())))));
        }
        for (Messages.Bundle bundle : ServiceLoader.load(Messages.Bundle.class)) {
            if (!LABELS.contains(bundle.getClass().getSimpleName())) {
                for (String language : List.of("en", "fr")) {
                    addMessages(bundle, language, codes);
                }
            }
        }
        return codes;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void addMessages(Messages.Bundle bundle, String language, Map<String, NavigableSet<String>> codes)
            throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = bundle.open(language).orElseThrow()) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (String code : sentences.stringPropertyNames()) {
            NavigableSet<String> parameters = codes.computeIfAbsent("message " + code, none -> new TreeSet<>());
            Matcher found = PARAMETER.matcher(sentences.getProperty(code));
            while (found.find()) {
                Stream.of(found.group(1), found.group(2))
                        .filter(Objects::nonNull)
                        .forEach(parameters::add);
            }
        }
    }

    private static NavigableMap<String, NavigableSet<String>> read(List<String> lines) {
        NavigableMap<String, NavigableSet<String>> codes = new TreeMap<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" ", -1));
            codes.put(words.get(0) + " " + words.get(1), new TreeSet<>(words.subList(2, words.size())));
        }
        return codes;
    }

    private static List<String> lines(Map<String, NavigableSet<String>> codes) {
        return codes.entrySet().stream()
                .map(each -> (each.getKey() + " " + String.join(" ", each.getValue())).strip())
                .toList();
    }

    /** The promises that are broken: what is gone, and rules that have become more severe. */
    private static List<String> broken(
            Map<String, NavigableSet<String>> promised, Map<String, NavigableSet<String>> now) {
        List<String> broken = new ArrayList<>();
        promised.forEach((code, parts) -> {
            NavigableSet<String> there = now.get(code);
            if (there == null) {
                broken.add(code + " is gone");
            } else if (code.startsWith("rule ")) {
                if (severity(there).compareTo(severity(parts)) < 0) {
                    broken.add(code + " was " + parts.first() + " and is " + there.first());
                }
            } else {
                parts.stream()
                        .filter(each -> !there.contains(each))
                        .forEach(each -> broken.add(code + " has no " + each));
            }
        });
        return broken;
    }

    /** Every parameter that was ever promised, and the lowest severity of a rule. */
    private static NavigableSet<String> joined(String code, NavigableSet<String> old, NavigableSet<String> more) {
        if (code.startsWith("rule ")) {
            return severity(more).compareTo(severity(old)) > 0 ? more : old;
        }
        NavigableSet<String> both = new TreeSet<>(old);
        both.addAll(more);
        return both;
    }

    private static Severity severity(NavigableSet<String> words) {
        return Severity.valueOf(words.first().toUpperCase(Locale.ROOT));
    }

    @Test
    void areThoseOfTheList() throws IOException {
        NavigableMap<String, NavigableSet<String>> now = codes();
        NavigableMap<String, NavigableSet<String>> promised = read(Files.readAllLines(LIST));
        NavigableMap<String, NavigableSet<String>> all = new TreeMap<>(promised);
        now.forEach((code, parts) -> all.merge(code, parts, (old, more) -> joined(code, old, more)));
        if (Boolean.getBoolean("unionplan.write")) {
            Files.write(LIST, lines(all));
        }

        Set<String> listed = new TreeSet<>(Files.readAllLines(LIST));
        assertThat(broken(promised, now)).as(HOW_TO_BREAK).isEmpty();
        assertThat(lines(all))
                .as(HOW_TO_WRITE)
                .filteredOn(line -> !listed.contains(line))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "message a date value, message a date, message a has no value",
        "message a date, message a day, message a has no date",
        "message a date, message b date, message a is gone",
        "message a date, message a date more, ''",
        "rule a advice, rule a error, rule a was advice and is error",
        "rule a advice, rule a warning, rule a was advice and is warning",
        "rule a error, rule a advice, ''",
        "format 1.0, format 1.1, format 1.0 is gone"
    })
    void aBrokenPromiseIsNamed(String promised, String now, String broken) {
        assertThat(broken(read(List.of(promised)), read(List.of(now))))
                .containsExactlyElementsOf(broken.isEmpty() ? List.of() : List.of(broken));
    }
}
