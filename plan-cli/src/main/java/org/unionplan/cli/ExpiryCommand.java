package org.unionplan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.cli.answer.ExpiryJson;
import org.unionplan.cli.answer.ExpiryText;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.document.RegisterFile;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.ExpiryFormat;
import org.unionplan.cli.option.RegisterDayOption;
import org.unionplan.cli.option.UnusableValueException;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.exchange.calendar.AgreementCalendar;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan expiry}: prints when the agreements of a register open. */
@Command(
        name = "expiry",
        header = "Tells when collective agreements expire or can be reopened.",
        description = {
            "Prints a calendar of the agreements of a register, with how many employees they cover, and what has",
            "expired and is not settled. Dates that are stated loosely stay loose, and so do figures.",
            "Exits with 1 if the file holds no register that can be read, with 2 if it could not be read."
        })
final class ExpiryCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final RegisterFile file = new RegisterFile();

    @Option(
            names = "--from",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The first day; without it there is no first.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The last day, included; without it there is no last.")
    private @Nullable LocalDate to;

    @Option(
            names = "--by",
            paramLabel = "${bundle:param.WHAT}",
            split = ",",
            converter = ByWhat.class,
            description = {
                "Group by month (the default), quarter, year, sector, employer, union, place or jurisdiction;",
                "several, parted by commas, stand within each other."
            })
    private List<ExpiryMap.Grouping> by = List.of(ExpiryMap.Grouping.MONTH);

    @Mixin
    private final RegisterDayOption asOf = new RegisterDayOption();

    @Option(
            names = "--format",
            paramLabel = "${bundle:param.FORM}",
            converter = ExpiryFormat.Converter.class,
            description = "Give text (the default), json, csv or ics; the last two go to a file.")
    private ExpiryFormat format = ExpiryFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.FILE}",
            description = "The output file, for csv and ics.")
    private @Nullable String target;

    @Mixin
    private final ForceOption force = new ForceOption();

    @Option(
            names = "--stamp",
            paramLabel = "${bundle:param.INSTANT}",
            converter = Stamp.class,
            description = "When the calendar says it was made, such as 2026-11-01T12:00:00Z; without it, now (ics).")
    private @Nullable Instant stamp;

    ExpiryCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        if (first().isAfter(last())) {
            out.complain(
                    Message.of("usage.dates.reversed").with("first", first()).with("last", last()));
            return ExitCode.UNUSABLE;
        }
        if (format.isForFiles() && target == null) {
            out.complain(Message.of("usage.output.missing").with("format", format));
            return ExitCode.UNUSABLE;
        }
        if (!format.isForFiles() && target != null) {
            out.complain(Message.of("usage.output.unused").with("format", format));
            return ExitCode.UNUSABLE;
        }
        Optional<TargetFile> written = Optional.ofNullable(target).map(name -> force.target(name, out));
        if (written.filter(it -> it.isRefused(List.of(file.name()))).isPresent()) {
            return ExitCode.UNUSABLE;
        }
        return file.open(out, register -> tell(register, written, out));
    }

    private LocalDate first() {
        return from == null ? LocalDate.MIN : from;
    }

    private LocalDate last() {
        return to == null ? LocalDate.MAX : to;
    }

    private int tell(AgreementRegister register, Optional<TargetFile> target, Output out) {
        ExpiryMap whole = ExpiryMap.of(register);
        boolean limited = from != null || to != null;
        ExpiryMap map = limited ? whole.between(first(), last()) : whole;
        Optional<LocalDate> day = asOf.of(register);
        Wording wording = Wording.of(register, out);
        switch (format) {
            case TEXT -> new ExpiryText(register, wording).print(map, whole, by, day, new TextLayout(out));
            case JSON -> new ExpiryJson(wording).print(map, whole, by, day, out);
            case CSV -> {
                return csv(limited ? only(register, map) : register, target.orElseThrow(), out);
            }
            case ICS -> {
                return ics(limited ? only(register, map) : register, target.orElseThrow(), out);
            }
        }
        return ExitCode.SOUND;
    }

    private static AgreementRegister only(AgreementRegister register, ExpiryMap map) {
        Set<ElementId> wanted =
                map.openings().stream().map(each -> each.getAgreement().getId()).collect(Collectors.toSet());
        return register.withAgreements(register.getAgreements().stream()
                .filter(agreement -> wanted.contains(agreement.getId()))
                .toList());
    }

    private int csv(AgreementRegister register, TargetFile target, Output out) {
        CsvExport export = AgreementCsv.standard().write(register);
        FindingPrinter findings = new FindingPrinter(out, Severity.ERROR);
        findings.add(file.name(), export.report());
        findings.finish();
        // With its mark, by which spreadsheets know UTF-8.
        return target.write("\uFEFF" + export.text());
    }

    private int ics(AgreementRegister register, TargetFile target, Output out) {
        Instant made = stamp == null ? Instant.now() : stamp;
        return target.write(
                AgreementCalendar.of(register).withLanguage(out.language()).write(made));
    }

    /** Reads by what to group. */
    static final class ByWhat implements ITypeConverter<ExpiryMap.Grouping> {

        @Override
        public ExpiryMap.Grouping convert(String word) {
            for (ExpiryMap.Grouping grouping : ExpiryMap.Grouping.values()) {
                if (grouping.getKeyword().equals(word)) {
                    return grouping;
                }
            }
            throw UnusableValueException.expectedOneOf(
                    "month, quarter, year, sector, employer, union, place, jurisdiction", word);
        }
    }

    /** Reads a moment. */
    static final class Stamp implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String moment) {
            try {
                return Instant.parse(moment);
            } catch (DateTimeParseException e) {
                throw UnusableValueException.expected("usage.expected.instant", moment);
            }
        }
    }
}
