package org.unionplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.document.Document;
import org.unionplan.json.Inspection;
import org.unionplan.json.PortfolioReader;
import org.unionplan.message.Message;
import org.unionplan.portfolio.DocumentPlace;
import org.unionplan.rule.Finding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The folders and files of a command that works on many documents. What cannot be read is complained of and left out. */
final class PlacesOption {

    @Parameters(
            paramLabel = "${bundle:param.PLACE}",
            descriptionKey = "PLACE",
            arity = "1..*",
            converter = InputFile.class)
    private List<String> places = List.of();

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    /** The outcome for a document, or none if it could not be read. */
    private record PlaceOutcome<R>(DocumentPlace place, Optional<R> result, Optional<Finding> problem) {}

    /** Work on a document that was read. */
    interface PlaceWork<R> extends BiFunction<Document, Inspection<Document>, R> {}

    /** The folders and files as they were written. */
    List<String> names() {
        return places;
    }

    /** The limits of each document. */
    InputLimits inputLimits() {
        return inputLimits;
    }

    /** Takes the last of them away, which means something else. */
    String takeLast() {
        String last = places.get(places.size() - 1);
        places = places.subList(0, places.size() - 1);
        return last;
    }

    /**
     * Does that work on each document, several at a time, and hands over the results in order.
     *
     * @return 0 if every document was read, 1 if one was not, 2 if a place is not there
     */
    <R> int each(Output to, PlaceWork<R> work, Consumer<? super Located<R>> use) {
        List<Path> there = new ArrayList<>();
        int exitCode = ExitCode.SOUND;
        for (String place : places) {
            try {
                there.add(CheckCommand.existing(place));
            } catch (UnreadableFileException e) {
                to.complain(place, e.getReason());
                exitCode = ExitCode.UNUSABLE;
            }
        }
        PortfolioReader reader = StandardInput.reader(inputLimits.ofDocuments());
        int threads = Runtime.getRuntime().availableProcessors();
        try (Stream<PlaceOutcome<R>> outcomes = reader.inOrder(there, threads, entry -> outcome(entry, work))) {
            for (Iterator<PlaceOutcome<R>> all = outcomes.iterator(); all.hasNext() && !to.isBroken(); ) {
                PlaceOutcome<R> each = all.next();
                each.result().ifPresent(result -> use.accept(new Located<>(each.place(), result)));
                if (each.problem().isPresent()) {
                    to.complain(each.place().toString(), each.problem().get().getMessage());
                    exitCode = Math.max(exitCode, ExitCode.ERRORS);
                }
            }
        }
        return exitCode;
    }

    /** The outcome for a document, with its place. */
    record Located<R>(DocumentPlace place, R result) {}

    private static <R> PlaceOutcome<R> outcome(PortfolioReader.FolderEntry entry, PlaceWork<R> work) {
        Inspection<Document> inspection = entry.inspect();
        if (inspection.getDocument().isEmpty() || inspection.getReport().hasErrors()) {
            Finding problem = inspection.getReport().getFindings().stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            Message.of("file.unreadable").toString()));
            return new PlaceOutcome<>(entry.getPlace(), Optional.empty(), Optional.of(problem));
        }
        R result = work.apply(inspection.getDocument().get(), inspection);
        return new PlaceOutcome<>(entry.getPlace(), Optional.of(result), Optional.empty());
    }
}
