package org.unionplan.pages.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeWords;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.LanguageTag;

/** The changes from one document to another, word by word. */
public final class ComparisonView {

    private final DocumentComparison<?> comparison;
    private final PageWording wording;
    private final Messages messages;
    private final ChangeWords words;

    public ComparisonView(DocumentComparison<?> comparison, Messages messages) {
        Document after = comparison.getAfter();
        this.comparison = comparison;
        this.messages = messages;
        this.wording = new PageWording(after, DocumentIndex.of(after, DocumentType.shapeOf(after)), messages);
        this.words = comparison.words(LanguageTag.of(messages.getLanguage()));
    }

    /** Writes the page. */
    public void write(String style, Writer out) throws IOException {
        List<Section> sections = new ArrayList<>();
        sections.add(section("-substance", "page.comparison.substance", true));
        if (comparison.getChanges().stream().anyMatch(change -> !change.isOfSubstance())) {
            sections.add(section("-editorial", "page.comparison.editorial", false));
        }
        Frame frame = new Frame(
                wording,
                wording.say("page.comparison"),
                wording.title(),
                Optional.empty(),
                messages.format(words.getSummaryLine()),
                tiles(),
                List.of(),
                sections,
                wording.say(Message.of("page.comparison.footer")
                        .with("before", revision(comparison.getBefore()))
                        .with("after", revision(comparison.getAfter()))),
                style,
                null,
                null);
        try {
            PageOutput output = new PageOutput(out);
            JtepageGenerated.render(output, output, frame);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String revision(Document document) {
        return wording.raw(document.getId()
                + document.getRevision()
                        .map(each -> " (" + each.getLabel() + ")")
                        .orElse(""));
    }

    private List<Frame.Tile> tiles() {
        Map<Change.Kind, Integer> numbers = new EnumMap<>(Change.Kind.class);
        comparison.getChanges().forEach(change -> numbers.merge(change.getKind(), 1, Integer::sum));
        List<Frame.Tile> tiles = new ArrayList<>();
        numbers.forEach((kind, number) ->
                tiles.add(new Frame.Tile(messages.number(Integer.toString(number)), wording.word(kind))));
        return tiles;
    }

    private Section section(String id, String code, boolean substance) {
        List<ChangeItem> items = comparison.getChanges().stream()
                .filter(change -> change.isOfSubstance() == substance)
                .map(change -> item(change, substance))
                .toList();
        return new Section(id, wording.say(code), out -> JtecomparisonGenerated.render(out, out, wording, items));
    }

    private ChangeItem item(Change change, boolean substance) {
        List<Wordings> wordings = new ArrayList<>();
        for (WordingChange each : change.getWordings()) {
            if (!each.isEditorial() || !substance) {
                wordings.add(wordings(each));
            }
        }
        boolean plain = change.getWordings().isEmpty() && change.getMember().isPresent();
        return new ChangeItem(
                mark(change.getKind()),
                wording.begin(messages.format(words.getKind(change))),
                messages.format(words.getHeading(change)),
                plain ? value(words.getValueBefore(change)) : "",
                plain ? value(words.getValueAfter(change)) : "",
                wordings,
                words.getReason(change).map(messages::format).orElse(""));
    }

    private static String mark(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case MOVED, REORDERED -> "moved";
            default -> "changed";
        };
    }

    private String value(Optional<Message> value) {
        return value.map(messages::format).orElse("\u2013");
    }

    private Wordings wordings(WordingChange change) {
        List<ClauseRuns> clauses = new ArrayList<>();
        if (change.isEditorial()) {
            List<MarkedRun> runs = new ArrayList<>();
            change.getBefore().ifPresent(before -> runs.add(new MarkedRun("removed", PageOutput.clean(before))));
            change.getAfter().ifPresent(after -> runs.add(new MarkedRun("added", PageOutput.clean(after))));
            clauses.add(new ClauseRuns("", runs));
        }
        for (WordingChange.Clause clause : change.getClauses()) {
            List<MarkedRun> runs = clause.getMarks().stream()
                    .map(mark -> new MarkedRun(
                            switch (mark.getSign()) {
                                case KEPT -> "kept";
                                case REMOVED -> "removed";
                                case ADDED -> "added";
                            },
                            PageOutput.clean(mark.getText())))
                    .toList();
            clauses.add(new ClauseRuns(messages.format(ChangeWords.clause(clause)), runs));
        }
        String language = change.getLanguage()
                .map(LanguageTag::toString)
                .or(() -> comparison.getAfter().getLanguage().map(LanguageTag::toString))
                .orElse(wording.language());
        return new Wordings(language, clauses);
    }

    /** A change. */
    record ChangeItem(
            String mark,
            String kind,
            String heading,
            String before,
            String after,
            List<Wordings> wordings,
            String reason) {}

    /** The changes of a text in a language. */
    record Wordings(String lang, List<ClauseRuns> clauses) {}

    /** The changes of a clause. */
    record ClauseRuns(String label, List<MarkedRun> runs) {}

    /** A run of words that was kept, removed or added. */
    record MarkedRun(String sign, String text) {}
}
