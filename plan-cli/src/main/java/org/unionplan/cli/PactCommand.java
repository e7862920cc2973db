package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.IdConverter;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.show.PactLife;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan pact}: prints the life of a pact, and who is bound to what. */
@Command(
        name = "pact",
        header = "Tells the life of a pact, and who is bound to what on a day.",
        description = {
            "Prints the days on which something changes and a table of parties by pledges: for the day",
            "given, or else for the whole life of the pact. Ends are inclusive.",
            "Exits with 1 if the file holds no pact that can be read, with 2 if it could not be read."
        })
final class PactCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "A pact in JSON.")
    private String file = "";

    @Option(
            names = "--on",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The day to answer for, such as 2014-04-16.")
    private @Nullable LocalDate on;

    @Option(
            names = "--party",
            paramLabel = "${bundle:param.ID}",
            converter = IdConverter.class,
            description = "Tell of this actor alone, and with a day give the reasons pledge by pledge.")
    private @Nullable ElementId party;

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    PactCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        return new OneDocument(to, inputLimits).open(file, Pact.class, Message.of("kind.pact"), pact -> tell(pact, to));
    }

    private int tell(Pact pact, Output to) {
        PactTimeline timeline = PactTimeline.of(pact);
        ElementId one = party;
        if (one != null && !isKnown(pact, timeline, one)) {
            to.complain(nearest(pact, timeline, one)
                    .map(near -> Message.of("pact.actor.unknown.near").with("nearest", near))
                    .orElseGet(() -> Message.of("pact.actor.unknown"))
                    .with("id", one));
            return ExitCode.UNUSABLE;
        }
        new PactLife(timeline, Wording.of(pact, to), Optional.ofNullable(one))
                .print(Optional.ofNullable(on), new TextLayout(to));
        return ExitCode.SOUND;
    }

    /** The id that was probably meant; empty if none is similar. */
    private static Optional<String> nearest(Pact pact, PactTimeline timeline, ElementId id) {
        List<String> known = new ArrayList<>();
        pact.getActors().forEach(actor -> known.add(actor.getId().toString()));
        timeline.getParties().forEach(party -> known.add(party.toString()));
        return NearestName.of(id.toString(), known);
    }

    private static boolean isKnown(Pact pact, PactTimeline timeline, ElementId id) {
        return timeline.getParties().contains(id)
                || pact.getActors().stream().anyMatch(actor -> actor.getId().equals(id));
    }
}
