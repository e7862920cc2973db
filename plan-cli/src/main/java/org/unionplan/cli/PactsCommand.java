package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.cli.answer.ActorPactsJson;
import org.unionplan.cli.answer.ActorPactsText;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.AnswerFormat;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.IdConverter;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.portfolio.ActorPacts;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan pacts}: all pacts of an actor on a day, and what binds it. */
@Command(name = "pacts")
final class PactsCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final PlacesOption places = new PlacesOption();

    @Option(names = "--actor", paramLabel = "${bundle:param.ID}", required = true, converter = IdConverter.class)
    private @Nullable ElementId actor;

    @Option(names = "--on", paramLabel = "${bundle:param.DATE}", required = true, converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "${bundle:param.FORM}", converter = AnswerFormat.Converter.class)
    private AnswerFormat format = AnswerFormat.TEXT;

    PactsCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        ElementId id = Objects.requireNonNull(actor, "picocli refuses a command line without it");
        LocalDate day = Objects.requireNonNull(on, "picocli refuses a command line without it");
        List<Pact> pacts = new ArrayList<>();
        List<Actor> known = new ArrayList<>();
        int exitCode = places.each(to, (document, inspection) -> document, each -> {
            if (each.result() instanceof Pact pact) {
                pacts.add(pact);
            }
            known.addAll(each.result().getActors());
        });
        List<String> ids =
                known.stream().map(each -> each.getId().toString()).distinct().toList();
        if (exitCode != ExitCode.UNUSABLE && !ids.contains(id.toString())) {
            to.complain(NearestName.of(id.toString(), ids)
                    .map(near -> Message.of("pacts.actor.unknown.near").with("nearest", near))
                    .orElseGet(() -> Message.of("pacts.actor.unknown"))
                    .with("id", id));
            return ExitCode.UNUSABLE;
        }
        ActorPacts answer = ActorPacts.of(pacts, known, id, day);
        if (format == AnswerFormat.JSON) {
            new ActorPactsJson(to).print(answer);
        } else {
            new ActorPactsText(to).print(answer, known);
        }
        return exitCode;
    }
}
