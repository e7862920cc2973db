package org.unionplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.cli.answer.ClustersJson;
import org.unionplan.cli.answer.ClustersText;
import org.unionplan.cli.document.RegisterFile;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.AnswerFormatOption;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.RegisterDayOption;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan clusters}: suggests what could be bargained together, and reviews what was chosen. */
@Command(
        name = "clusters",
        header = "Suggests which agreements could be bargained together.",
        description = {
            "Prints the windows of so many days in which the most employees bargain, the best first, and what became",
            "of the clusters that the register has: what moved since they were chosen, who could join, and who took",
            "over which of the common demands.",
            "Exits with 1 if the file holds no register that can be read, with 2 if it could not be read."
        })
final class ClustersCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final RegisterFile file = new RegisterFile();

    @Option(
            names = "--window",
            paramLabel = "${bundle:param.DAYS}",
            required = true,
            description = "How many days a window has, its first and last included.")
    private int days;

    @Option(
            names = "--units",
            paramLabel = "${bundle:param.NUMBER}",
            description = "How many bargaining units a cluster has at least; 2 unless said otherwise.")
    private int units = 2;

    @Option(
            names = "--from",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "Only agreements that open on that day or later; without it, from the day of the register.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "Only agreements that open on that day or earlier.")
    private @Nullable LocalDate to;

    @Mixin
    private final RegisterDayOption asOf = new RegisterDayOption();

    @Option(
            names = "--top",
            paramLabel = "${bundle:param.NUMBER}",
            description = "How many suggestions to print; 5 unless said otherwise, 0 for all.")
    private int top = 5;

    @Option(names = "--overlapping", description = "Print windows that overlap with better ones as well.")
    private boolean overlapping;

    @Mixin
    private final AnswerFormatOption format = new AnswerFormatOption();

    ClustersCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        if (days < 1 || days > 36_525 || units < 1 || top < 0) {
            out.complain(Message.of("usage.cluster"));
            return ExitCode.UNUSABLE;
        }
        return file.open(out, register -> {
            tell(register, out);
            return ExitCode.SOUND;
        });
    }

    private void tell(AgreementRegister register, Output out) {
        Optional<LocalDate> first = Optional.ofNullable(from).or(() -> RegisterDayOption.dayOf(register));
        ClusterSuggestions.Criteria wish = new ClusterSuggestions.Criteria(days, units, first, Optional.ofNullable(to));
        ClusterSuggestions suggestions = ClusterSuggestions.of(ExpiryMap.of(register), wish);
        List<ClusterSuggestions.Suggestion> best = overlapping ? suggestions.ranked() : suggestions.apart();
        List<ClusterSuggestions.Suggestion> shown =
                top == 0 ? best : best.stream().limit(top).toList();
        // Without any day nothing that has a day of settlement counts as settled yet.
        LocalDate day = asOf.of(register).orElse(LocalDate.MIN);
        List<ClusterReview> reviews = ClusterReview.of(register, day);
        Wording wording = Wording.of(register, out);
        if (format.isJson()) {
            new ClustersJson(wording).print(suggestions, shown, reviews, out);
        } else {
            new ClustersText(wording).print(suggestions, shown, reviews, new TextLayout(out));
        }
    }
}
