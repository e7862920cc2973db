package org.unionplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Message;
import org.unionplan.plan.PlanOutline;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan new}: makes a first plan of an outline. */
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
    private final MaxSizeOption maxSize = new MaxSizeOption();

    NewCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        Optional<TargetFile> target = Optional.ofNullable(out).map(name -> force.target(name, to));
        if (target.filter(file -> file.isRefused(List.of(outline))).isPresent()) {
            return ExitCode.UNUSABLE;
        }
        String text;
        try {
            byte[] bytes = bytes(Path.of(outline));
            if (bytes.length > maxSize.bytes()) {
                to.complain(outline, Message.of("file.too-large").withNumber("bytes", maxSize.bytes()));
                return ExitCode.UNUSABLE;
            }
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (InvalidPathException e) {
            to.complain(outline, Message.of("file.name"));
            return ExitCode.UNUSABLE;
        } catch (CharacterCodingException e) {
            to.complain(outline, Message.of("file.not-utf-8"));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            to.complain(
                    outline,
                    UnreadableFileException.of(new UncheckedIOException(e)).getReason());
            return ExitCode.UNUSABLE;
        }
        StrategicPlan plan = plan(PlanOutline.parse(withoutMark(text)));
        return target.map(file -> file.write(plan)).orElseGet(() -> print(plan, to));
    }

    /** As much as may be read and one byte more, which tells that it is too much. */
    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = StandardInput.orFile(file)) {
            return in.readNBytes(maxSize.bytes() + 1);
        }
    }

    /** Some editors begin a file with a mark of its encoding, which is no part of the text. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private StrategicPlan plan(PlanOutline parsed) {
        Optional<LanguageTag> written = output.get().languages().stream().findFirst();
        ElementId given = id;
        return given == null ? parsed.toPlan(written) : parsed.toPlan(given, written);
    }

    private static int print(StrategicPlan plan, Output to) {
        DocumentJson.standard().write(plan).lines().forEach(line -> to.print(TerminalText.escape(line)));
        return ExitCode.SOUND;
    }
}
