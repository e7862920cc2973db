package org.unionplan.cli.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.ProgressBar;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.JsonLimits;
import org.unionplan.json.JsonLines;
import org.unionplan.message.Message;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/** Checks every line of a file as a document of its own, several at a time, and reports findings in their order. */
public final class LinesChecker {

    private final DocumentJson json;
    private final DocumentValidator validator;
    private final Output output;
    private final int limit;
    private final int threads;

    public LinesChecker(
            JsonLimits limits, Supplier<DocumentValidator> validators, Output output, int limit, int threads) {
        this.json = DocumentJson.standard().withLimits(limits);
        this.validator = validators.get();
        this.output = output;
        this.limit = limit;
        this.threads = threads;
    }

    /**
     * Checks that file.
     *
     * @throws UnreadableFileException if there is nothing to be read
     */
    public void check(String file, Results results) throws UnreadableFileException {
        try (JsonLines lines = open(file)) {
            check(file, lines, output.progress(size(file)), results);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(Message.of("file.name"), e);
        } catch (UncheckedIOException e) {
            throw UnreadableFileException.of(e);
        }
    }

    private JsonLines open(String file) throws UnreadableFileException {
        if (StandardInput.isNamed(file)) {
            return json.lines(StandardInput.open());
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new UnreadableFileException(Message.of("file.directory"), null);
        }
        return json.lines(Path.of(file));
    }

    private static long size(String file) {
        try {
            return StandardInput.isNamed(file) ? 0 : Files.size(Path.of(file));
        } catch (IOException e) {
            return 0;
        }
    }

    private void check(String file, JsonLines lines, ProgressBar progress, Results results) {
        int told = 0;
        long documents = 0;
        try (Stream<ValidationReport> reports =
                lines.inOrder(threads, line -> line.inspect(validator).getReport())) {
            for (Iterator<ValidationReport> each = reports.iterator(); each.hasNext() && !output.isBroken(); ) {
                ValidationReport report = each.next();
                documents++;
                progress.show(lines.getBytesRead(), documents);
                if (!report.isEmpty()) {
                    progress.clear();
                    results.part(file, report.first(limit - told));
                    told = Math.min(limit, told + report.getFindings().size());
                }
            }
        } finally {
            progress.clear();
        }
        results.end(file, documents);
    }
}
