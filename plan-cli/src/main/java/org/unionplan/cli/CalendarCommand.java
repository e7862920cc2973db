package org.unionplan.cli;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.option.UnusableValueException;
import org.unionplan.cli.source.ListFile;
import org.unionplan.document.Document;
import org.unionplan.exchange.calendar.CalendarExport;
import org.unionplan.exchange.calendar.DocumentCalendar;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan calendar}: writes the dates of documents as a calendar. */
@Command(name = "calendar", header = "Write the dates of documents as a calendar.")
final class CalendarCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            arity = "1..*",
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "Documents in JSON, or lists of agreements.")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.FILE}",
            required = true,
            description = "The output file.")
    private String target = "";

    @Mixin
    private final ForceOption force = new ForceOption();

    @Option(
            names = "--alarm",
            paramLabel = "${bundle:param.PERIOD}",
            converter = Length.class,
            description = "An alarm this long before each event.")
    private @Nullable Period alarm;

    @Option(
            names = "--notice",
            paramLabel = "${bundle:param.PERIOD}",
            converter = Length.class,
            description = "A notice day this long before each expiry.")
    private @Nullable Period notice;

    @Option(
            names = "--until",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The last notice day of pacts that renew themselves.")
    private @Nullable LocalDate until;

    @Option(
            names = "--since",
            converter = InputFile.class,
            paramLabel = "${bundle:param.FILE}",
            description = "The calendar that was written before.")
    private @Nullable String since;

    @Option(
            names = "--stamp",
            paramLabel = "${bundle:param.INSTANT}",
            converter = ExpiryCommand.Stamp.class,
            description = "When the calendar says it was made; without it, now.")
    private @Nullable Instant stamp;

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    CalendarCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        TargetFile asked = force.target(target, out);
        // The calendar of before may be replaced by the next one.
        TargetFile written = since == null ? asked : asked.orOneOf(List.of(since));
        if (written.isRefused(files)) {
            return ExitCode.UNUSABLE;
        }
        List<Document> documents = new ArrayList<>();
        for (String file : files) {
            int read = new OneDocument(out, inputLimits)
                    .orList(ElementId.of("list"))
                    .open(file, document -> {
                        documents.add(document);
                        return ExitCode.SOUND;
                    });
            if (read != ExitCode.SOUND) {
                return read;
            }
        }
        return write(documents, written, out);
    }

    private int write(List<Document> documents, TargetFile written, Output out) {
        FindingPrinter findings = new FindingPrinter(out, Severity.ERROR);
        DocumentCalendar calendar = DocumentCalendar.of(documents).withLanguage(out.language());
        if (alarm != null) {
            calendar = calendar.withAlarm(alarm);
        }
        if (notice != null) {
            calendar = calendar.withNotice(notice);
        }
        if (until != null) {
            calendar = calendar.until(until);
        }
        if (since != null) {
            try {
                calendar = calendar.since(
                        new String(ListFile.read(since, inputLimits.bytes()).bytes(), StandardCharsets.UTF_8));
            } catch (UnreadableFileException e) {
                findings.complain(since, e);
                return findings.exitCode();
            }
        }
        CalendarExport export = calendar.write(stamp == null ? Instant.now() : stamp);
        findings.add(String.join(", ", files), export.getReport());
        findings.finish();
        out.print(out.say(Message.of("calendar.done").withNumber("events", export.getEvents())));
        return written.write(export.getText());
    }

    /** Reads a length of time. */
    static final class Length implements ITypeConverter<Period> {

        @Override
        public Period convert(String length) {
            try {
                Period period = Period.parse(length);
                if (!period.isNegative() && !period.isZero()) {
                    return period;
                }
            } catch (DateTimeException e) {
                // Reported below, as is a length that is not positive.
                throw UnusableValueException.expected("usage.expected.period", length);
            }
            throw UnusableValueException.expected("usage.expected.period", length);
        }
    }
}
