package org.unionplan.cli;

import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.HouseRulesFile;
import org.unionplan.validation.DocumentValidator.HouseRules;
import picocli.CommandLine.Option;

/** The option {@code --rules} of commands that check documents: a file with the rules of a house. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "${bundle:param.FILE}")
    private @Nullable String file;

    /** Returns the rules of the file named, or of the first of those folders that has some; empty rules if none has. */
    HouseRules read(List<Path> folders, Results results) throws UnusableRulesException {
        Optional<Path> found = file != null
                ? Optional.of(Path.of(file))
                : folders.stream()
                        .map(folder -> folder.resolve(HouseRulesFile.NAME))
                        .filter(Files::isRegularFile)
                        .findFirst();
        if (found.isEmpty()) {
            return HouseRules.NONE;
        }
        String name = file != null ? file : found.get().toString();
        try {
            HouseRulesFile read = HouseRulesFile.read(found.get());
            if (!read.getReport().isEmpty()) {
                results.add(name, read.getReport());
            }
            return read.getRules().orElseThrow(UnusableRulesException::new);
        } catch (UncheckedIOException e) {
            results.complain(name, UnreadableFileException.of(e));
            throw new UnusableRulesException();
        }
    }

    /** The file of rules is unusable, as already reported. */
    static final class UnusableRulesException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
