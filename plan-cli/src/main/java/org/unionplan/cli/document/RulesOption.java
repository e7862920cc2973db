package org.unionplan.cli.document;

import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.InputFile;
import org.unionplan.json.HouseRulesFile;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator.HouseRules;
import picocli.CommandLine.Option;

/** The option {@code --rules} of commands that check or rate documents: a file with the rules of a house. */
public final class RulesOption {

    @Option(names = "--rules", paramLabel = "${bundle:param.FILE}", converter = InputFile.class)
    private @Nullable String file;

    /** The rules of a house, and the policy by which it rates metrics. */
    public record House(HouseRules rules, StatusPolicy policy) {

        private static final House NONE = new House(HouseRules.NONE, StatusPolicy.standard());

        private static House of(HouseRulesFile file) throws UnusableRulesException {
            return new House(
                    file.getRules().orElseThrow(UnusableRulesException::new),
                    file.getStatusPolicy().orElse(NONE.policy));
        }
    }

    /** Returns the contents of the file named, or of the first in one of those folders or beside one of those files. */
    public House read(List<Path> places, Results results) throws UnusableRulesException {
        Optional<Path> found = file != null
                ? Optional.of(Path.of(file))
                : places.stream()
                        .filter(place -> !place.equals(StandardInput.PATH))
                        .map(RulesOption::beside)
                        .filter(Files::isRegularFile)
                        .findFirst();
        if (found.isEmpty()) {
            return House.NONE;
        }
        String name = file != null ? file : found.get().toString();
        try {
            HouseRulesFile read = StandardInput.isNamed(name)
                    ? HouseRulesFile.read(StandardInput.open())
                    : HouseRulesFile.read(found.get());
            if (!read.getReport().isEmpty()) {
                results.add(name, read.getReport());
            }
            return House.of(read);
        } catch (UncheckedIOException e) {
            results.complain(name, UnreadableFileException.of(e));
            throw new UnusableRulesException();
        }
    }

    private static Path beside(Path place) {
        return Files.isDirectory(place)
                ? place.resolve(HouseRulesFile.NAME)
                : place.resolveSibling(HouseRulesFile.NAME);
    }

    /** Returns the exit code of that work by the rules of the house, or that of an unusable file, which is reported. */
    public int open(Collection<String> names, Output to, ToIntFunction<House> work) {
        Results findings = new FindingPrinter(to, Severity.ERROR);
        House house;
        try {
            house = read(names.stream().flatMap(RulesOption::path).toList(), findings);
        } catch (UnusableRulesException e) {
            if (findings.unreadable() == 0) {
                findings.finish();
            }
            return findings.exitCode();
        }
        return work.applyAsInt(house);
    }

    private static Stream<Path> path(String name) {
        try {
            return Stream.of(Path.of(name));
        } catch (InvalidPathException e) {
            // Whoever reads it complains.
            return Stream.empty();
        }
    }

    /** The file of rules is unusable, as already reported. */
    public static final class UnusableRulesException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
