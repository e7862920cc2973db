package org.unionplan.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.IdConverter;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.source.ListFile;
import org.unionplan.cli.source.TextDraft;
import org.unionplan.json.DocumentJson;
import org.unionplan.office.draft.PlanDraft;
import org.unionplan.plan.PlanOutline;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan new}: makes a first plan of an outline, a text in Markdown or lines that are set in. */
@Command(
        name = "new",
        header = "Makes a first plan of an outline.",
        description = {
            "Takes the headings and lists of a Markdown file, or lines that are set in, for cornerstones, pillars,",
            "priorities and actions, paragraphs for what they say, and proposes identifiers.",
            "Exits with 0 if the plan was written, with 2 if it could not be, or is there already."
        })
final class NewCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Option(
            names = "--outline",
            converter = InputFile.class,
            paramLabel = "${bundle:param.FILE}",
            required = true,
            description = "The outline, in UTF-8.")
    private String outline = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.OUT}",
            description = "The output file; without it, the plan is printed.")
    private @Nullable String out;

    @Mixin
    private final ForceOption force = new ForceOption();

    @Option(
            names = "--id",
            paramLabel = "${bundle:param.ID}",
            converter = IdConverter.class,
            description = "The identifier of the plan; made from its title if this is left out.")
    private @Nullable ElementId id;

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    NewCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        Optional<TargetFile> target =
                Optional.ofNullable(out).map(name -> force.target(name, to).within(inputLimits.ofDocuments()));
        if (target.filter(file -> file.isRefused(List.of(outline))).isPresent()) {
            return ExitCode.UNUSABLE;
        }
        try {
            ListFile file = ListFile.read(outline, inputLimits.bytes());
            Optional<LanguageTag> language = to.languages().stream().findFirst();
            PlanDraft draft = TextDraft.read(() -> PlanDraft.read(file.bytes(), Optional.ofNullable(id), language));
            if (!draft.isMarked()) {
                StrategicPlan plan = indented(file.text(), language);
                return target.map(written -> written.write(plan)).orElseGet(() -> print(plan, to));
            }
            return target.map(written -> write(draft, written, to)).orElseGet(() -> print(draft.getPlan(), to));
        } catch (UnreadableFileException e) {
            to.complain(outline, e.getReason());
            return ExitCode.UNUSABLE;
        }
    }

    /** Writes a draft after the guesses that were made; there is no place for them where the plan itself is printed. */
    private int write(PlanDraft draft, TargetFile written, Output to) {
        if (!draft.getReport().isEmpty()) {
            FindingPrinter findings = new FindingPrinter(to, Severity.ERROR);
            findings.add(outline, draft.getReport());
            findings.finish();
        }
        return written.write(draft.getPlan());
    }

    /** Reads lines without any marks; some editors begin a file with one of its encoding, which is no part of the text. */
    private StrategicPlan indented(String text, Optional<LanguageTag> language) {
        PlanOutline parsed = PlanOutline.parse(text.startsWith("\ufeff") ? text.substring(1) : text);
        ElementId given = id;
        return given == null ? parsed.toPlan(language) : parsed.toPlan(given, language);
    }

    private static int print(StrategicPlan plan, Output to) {
        DocumentJson.standard().write(plan).lines().forEach(line -> to.print(TerminalText.escape(line)));
        return ExitCode.SOUND;
    }
}
