package org.unionplan.cli.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.ProgressBar;
import org.unionplan.document.Document;
import org.unionplan.json.Inspection;
import org.unionplan.json.PortfolioReader;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.validation.DocumentValidator.HouseRules;

/** Checks many documents on all cores, and then the links between them, of which it keeps nothing but cards. */
public final class PortfolioChecker {

    /** The outcome of checking a document. */
    private record Checked(String source, ValidationReport report, Optional<Portfolio.Card> card, long length) {}

    private final PortfolioReader reader;
    private final DocumentValidator validator;
    private final HouseRules house;
    private final Output output;
    private final int limit;
    private int told;

    public PortfolioChecker(
            PortfolioReader reader, DocumentValidator validator, HouseRules house, Output output, int limit) {
        this.reader = reader;
        this.validator = validator;
        this.house = house;
        this.output = output;
        this.limit = limit;
    }

    /** Checks the documents in those places and the links between them; each finding is reported with its file. */
    public void check(List<Path> places, Results results) {
        List<Portfolio.Card> cards = cards(places, results);
        reader.locate(Portfolio.of(cards).check())
                .forEach((source, report) -> results.append(source, limited(house.adjust(report))));
    }

    /** Checks the documents in those places without the links between them. */
    public void checkEach(List<Path> places, Results results) {
        cards(places, results);
    }

    private List<Portfolio.Card> cards(List<Path> places, Results results) {
        List<Portfolio.Card> cards = new ArrayList<>();
        try (Stream<Checked> checked =
                reader.inOrder(places, Runtime.getRuntime().availableProcessors(), this::checked)) {
            tell(checked.iterator(), output.progress(() -> PortfolioReader.size(places)), results, cards);
        }
        return cards;
    }

    private Checked checked(PortfolioReader.FolderEntry entry) {
        Inspection<Document> inspection = entry.inspect();
        return new Checked(
                entry.getPlace().getSource(),
                inspection.checked(validator).getReport(),
                entry.card(inspection),
                entry.getLength());
    }

    private void tell(Iterator<Checked> all, ProgressBar progress, Results results, List<Portfolio.Card> cards) {
        String source = "";
        long bytes = 0;
        long documents = 0;
        long here = 0;
        while (all.hasNext() && !output.isBroken()) {
            Checked each = all.next();
            if (!each.source().equals(source) && here > 0) {
                results.end(source, here);
                here = 0;
            }
            source = each.source();
            here++;
            documents++;
            bytes += each.length();
            each.card().ifPresent(cards::add);
            progress.show(bytes, documents);
            if (!each.report().isEmpty()) {
                progress.clear();
                results.part(source, limited(each.report()));
            }
        }
        progress.clear();
        if (here > 0) {
            results.end(source, here);
        }
    }

    /** The limit is that of all documents together, so that what is kept is bounded in every form. */
    private ValidationReport limited(ValidationReport report) {
        ValidationReport first = report.first(limit - told);
        told += first.getFindings().size();
        return first;
    }
}
