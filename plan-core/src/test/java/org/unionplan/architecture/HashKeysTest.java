package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The keys of hash tables. Whoever writes a document can choose values whose hash codes are all the same; a table stays
 * quick then only if its keys are comparable to each other, which {@link java.util.HashMap} makes use of. So a table is
 * keyed by such a type, by one that no document can make collide, or it is a {@link java.util.TreeMap}.
 */
class HashKeysTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Final classes that are comparable to their own kind in agreement with equals. */
    private static final Set<String> COMPARABLE =
            Set.of("String", "Integer", "ElementId", "Term", "Pointer", "Decimal", "LanguageTag");

    /**
     * Types whose hash code is that of the object, that no document brings into being, or of which few can collide:
     * days have hash codes of their own, and those of months and statuses differ from run to run.
     */
    private static final Set<String> NOT_FROM_DOCUMENTS = Set.of(
            "Class<?>",
            "Shape<?>",
            "Property",
            "Status",
            "DateInterpretation",
            "IdentifiedThing",
            "LocalDate",
            "AnnualDate",
            "Optional<PartyStatus>");

    /** Files in which a use is sound for a reason that its line does not show. */
    private static final Map<String, String> SOUND = Map.of(
            "bargaining/ExpiryMap", "keys of groups are comparable",
            "value/Dimensions", "keyed by names, which are strings",
            "value/Members", "keyed by names, which are strings");

    private static final Pattern TABLE = Pattern.compile("new (?:Linked)?Hash(?:Map|Set)<");
    private static final Pattern DECLARED = Pattern.compile("(?:Map|Set)<(.*)> (\\w+) *$");
    private static final Pattern COLLECTED = Pattern.compile(
            "Collectors\\.(groupingBy|toMap|toSet|toUnmodifiableSet|toUnmodifiableMap)\\b|\\.distinct\\(\\)");

    @Test
    void hashTablesAreKeyedByWhatNoDocumentCanMakeCollide() throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> scan(file, found, used));
        }

        assertThat(found).isEmpty();
        assertThat(used).as("exceptions that are needed").containsAll(SOUND.keySet());
    }

    private static void scan(Path file, List<String> found, Set<String> used) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher table = TABLE.matcher(line);
            boolean unsound = table.find()
                    ? !isSound(key(line, table.start(), lines), file)
                    : COLLECTED.matcher(line).find();
            if (!unsound) {
                continue;
            }
            String name = SOURCES.relativize(file)
                    .toString()
                    .replace('\\', '/')
                    .replaceFirst("^org/unionplan/", "")
                    .replaceFirst("\\.java$", "");
            if (SOUND.containsKey(name)) {
                used.add(name);
            } else {
                found.add(name + ".java:" + (i + 1) + ": " + line.strip());
            }
        }
    }

    /** The type of the keys by the declaration on the line, or that of the field which is set; empty if neither says. */
    private static String key(String line, int table, List<String> lines) {
        String before = line.substring(0, table).replaceFirst("= *$", "");
        Matcher declared = DECLARED.matcher(before);
        if (declared.find()) {
            return first(declared.group(1));
        }
        Matcher set = Pattern.compile("(?:this\\.)?(\\w+) *$").matcher(before);
        if (line.contains("=") && set.find()) {
            Pattern field = Pattern.compile("(?:Map|Set)<(.*)> " + set.group(1) + ";");
            return lines.stream()
                    .map(field::matcher)
                    .filter(Matcher::find)
                    .map(each -> first(each.group(1)))
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    /** The first of several type arguments. */
    private static String first(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return arguments.substring(0, i);
            }
        }
        return arguments;
    }

    private static boolean isSound(String key, Path file) {
        return COMPARABLE.contains(key) || NOT_FROM_DOCUMENTS.contains(key) || isDeclaredComparable(key, file);
    }

    /** Returns true for a type variable bound to be comparable, and for a final class or record of the package that is. */
    private static boolean isDeclaredComparable(String key, Path file) {
        String name = key.substring(key.lastIndexOf('.') + 1);
        if (!name.matches("\\w+")) {
            return false;
        }
        Pattern variable = Pattern.compile("\\b" + name + " extends Comparable<");
        Pattern declared = Pattern.compile(
                "(?:record|final class) " + name + "\\b[^{]*\\bimplements [^{]*\\bComparable<" + name + ">");
        try (Stream<Path> files = Files.list(file.getParent())) {
            return variable.matcher(Files.readString(file)).find()
                    || files.filter(each -> each.toString().endsWith(".java"))
                            .anyMatch(each -> declared.matcher(read(each)).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
