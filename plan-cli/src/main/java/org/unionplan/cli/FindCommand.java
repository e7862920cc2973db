package org.unionplan.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.answer.Match;
import org.unionplan.cli.answer.MatchPrinter;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.MatchFormat;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.json.Inspection;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.portfolio.Query;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.Pointer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan find}: lists what meets a condition in many documents. */
@Command(name = "find")
final class FindCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    /** The query is the last argument, behind the places. */
    @Mixin
    private final PlacesOption places = new PlacesOption();

    @Option(names = "--on", paramLabel = "${bundle:param.DATE}", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--format", paramLabel = "${bundle:param.FORM}", converter = MatchFormat.Converter.class)
    private MatchFormat format = MatchFormat.TEXT;

    FindCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        if (places.names().size() < 2) {
            to.complain(Message.of("find.query.missing"));
            return ExitCode.UNUSABLE;
        }
        Query parsed;
        try {
            parsed = Query.parse(places.takeLast());
        } catch (UnionplanException e) {
            to.complain(e.getProblem().orElseThrow());
            return ExitCode.UNUSABLE;
        }
        Query query = on == null ? parsed : parsed.on(on);
        return rules.open(places.names(), to, house -> find(query.policy(house.policy()), to));
    }

    private int find(Query query, Output to) {
        MatchPrinter printer = MatchPrinter.of(format, to);
        int exitCode = places.each(
                to,
                (document, inspection) -> matches(query, document, inspection, to),
                each -> printer.add(each.place().getSource(), each.result()));
        printer.finish();
        return exitCode;
    }

    private static List<Match> matches(Query query, Document document, Inspection<Document> inspection, Output to) {
        List<DocumentIndex.Node> nodes = query.in(document);
        if (nodes.isEmpty()) {
            return List.of();
        }
        Map<Pointer, Finding.Location> locations = locations(nodes, inspection);
        Wording wording = Wording.of(document, to);
        return nodes.stream()
                .map(node -> Match.of(document, node, wording, locations))
                .toList();
    }

    /** The lines of all of them are found in one pass. */
    private static Map<Pointer, Finding.Location> locations(
            List<DocumentIndex.Node> nodes, Inspection<Document> inspection) {
        List<Finding> places = nodes.stream()
                .map(node -> Finding.of(Severity.ADVICE, node.getPointer(), Message.of("find.match")))
                .toList();
        Map<Pointer, Finding.Location> locations = new HashMap<>();
        for (Finding place : inspection.locate(ValidationReport.of(places)).getFindings()) {
            place.getLocation().ifPresent(location -> locations.put(place.getPointer(), location));
        }
        return locations;
    }
}
