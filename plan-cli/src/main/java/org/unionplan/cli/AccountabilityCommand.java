package org.unionplan.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.answer.AccountabilityJson;
import org.unionplan.cli.answer.AccountabilityText;
import org.unionplan.cli.document.DocumentFile;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.AnswerFormatOption;
import org.unionplan.cli.option.AsOfOption;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.time.Timeframe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan accountability}: prints duties, who owes them and what was done. */
@Command(
        name = "accountability",
        header = "Tells which reports, reviews and meetings are due, overdue or done.",
        description = {
            "Prints for every post, body or local what it owes by the document's duties as of a day, and what of that",
            "is on record as done. Nothing is taken for done that is not on record.",
            "Exits with 1 if the file holds no document that can be read, with 2 if it could not be read."
        })
final class AccountabilityCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final DocumentFile file = new DocumentFile();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--since",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = {
                "Count what was due from that day on. Without it, from the start of the plan's term, or failing that",
                "for a year."
            })
    private @Nullable LocalDate since;

    @Mixin
    private final AnswerFormatOption format = new AnswerFormatOption();

    AccountabilityCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        LocalDate day = asOf.get();
        if (since != null && since.isAfter(day)) {
            out.complain(Message.of("usage.since.late").with("first", since).with("last", day));
            return ExitCode.UNUSABLE;
        }
        return file.open(out, document -> {
            Accountability books = Accountability.of(document, from(document, day), day);
            Wording wording = Wording.of(document, out);
            if (format.isJson()) {
                new AccountabilityJson(wording).print(books, document, out);
            } else {
                new AccountabilityText(wording).print(books, document, new TextLayout(out));
            }
            return ExitCode.SOUND;
        });
    }

    private LocalDate from(Document document, LocalDate day) {
        Optional<LocalDate> term = document instanceof StrategicPlan plan
                ? plan.getTerm().flatMap(Timeframe::getEarliestFirst)
                : Optional.empty();
        return Optional.ofNullable(since)
                .or(() -> term)
                .filter(first -> !first.isAfter(day))
                .orElse(day.minusYears(1));
    }
}
