package org.unionplan.pages.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Writes the page of a document. */
public final class PageWriter {

    private final PageContext context;
    private final PageWording wording;
    private final List<String> reports;
    private final ValidationReport findings;
    private final String style;
    private final String json;

    /**
     * A writer.
     *
     * @param reports the keywords of the reports, in their order on the page
     * @param style the style sheet
     * @param json the document in JSON
     */
    public PageWriter(PageContext context, List<String> reports, ValidationReport findings, String style, String json) {
        this.context = context;
        this.wording = context.wording();
        this.reports = List.copyOf(reports);
        this.findings = findings;
        this.style = style;
        this.json = json;
    }

    /** Writes the page. */
    public void write(Writer out) throws IOException {
        List<Section> sections = new ArrayList<>();
        FindingsView.section(findings, wording).ifPresent(sections::add);
        reports.forEach(report -> Reports.section(report, context).ifPresent(sections::add));
        Document document = context.document();
        Frame frame = new Frame(
                wording,
                kicker(document),
                wording.title(),
                document.getSummary().filter(text -> !text.isBlank()),
                lead(),
                tiles(),
                standings(),
                sections,
                footer(document),
                style,
                json,
                LinkedData.of(document, wording));
        try {
            PageOutput output = new PageOutput(out);
            JtepageGenerated.render(output, output, frame);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The organization, the kind of document, and its time. */
    private String kicker(Document document) {
        List<String> parts = new ArrayList<>();
        owner(document).map(wording::name).ifPresent(parts::add);
        Optional<Term> kind = document.getKind();
        parts.add(kind.map(wording::term).orElseGet(() -> wording.say("page.type." + type(document))));
        if (document instanceof StrategicPlan plan) {
            plan.getTerm().map(wording::when).ifPresent(parts::add);
        }
        return wording.begin(String.join(" \u00b7 ", parts));
    }

    private static Optional<ElementId> owner(Document document) {
        return document instanceof StrategicPlan plan ? plan.getOrganization().or(plan::getIssuer) : Optional.empty();
    }

    private static String type(Document document) {
        return DocumentType.of(document).getKeyword();
    }

    private String lead() {
        boolean dated = reports.stream().anyMatch(report -> !report.equals("document"));
        return dated ? wording.say(Message.of("page.as-of").with("day", wording.day(context.asOf()))) : "";
    }

    private List<Frame.Tile> tiles() {
        boolean scored = context.shows("scorecard") && context.document() instanceof StrategicPlan;
        return scored ? scorecardTiles(context.scorecard()) : List.of();
    }

    private List<Frame.Tile> scorecardTiles(Scorecard card) {
        List<Frame.Tile> tiles = new ArrayList<>();
        Scorecard.RollUp all = card.rollUp();
        PageFigures figures = context.figures();
        int could = all.getMeasured() + all.getUnmeasured();
        if (could > 0) {
            String expected = all.getExpected().map(figures::percent).orElse("");
            tiles.add(new Frame.Tile(
                    all.getProgress().map(figures::percent).orElse("\u2013"),
                    expected.isEmpty()
                            ? wording.say("page.tile.progress")
                            : wording.say(
                                    Message.of("page.tile.progress-expected").with("expected", expected))));
            tiles.add(new Frame.Tile(
                    ratio(all.getMeasured(), could), wording.count("page.tile.measured", all.getMeasured())));
        }
        if (card.getElementStatuses().getElements() > 0) {
            int done = card.getElementStatuses().getNumbers().getOrDefault(StatusUpdate.Status.COMPLETED, 0);
            tiles.add(new Frame.Tile(
                    ratio(done, card.getElementStatuses().getElements()), wording.count("page.tile.completed", done)));
        }
        return tiles;
    }

    private String ratio(int part, int whole) {
        return wording.say(Message.of("page.ratio").withNumber("part", part).withNumber("whole", whole));
    }

    /** The numbers of metrics by status, the most telling of a scorecard. */
    private List<Frame.StatusNumber> standings() {
        List<Frame.StatusNumber> standings = new ArrayList<>();
        if (context.shows("scorecard") && context.document() instanceof StrategicPlan) {
            context.scorecard()
                    .rollUp()
                    .getStatuses()
                    .forEach((status, number) -> standings.add(new Frame.StatusNumber(
                            StatusMarks.of(status),
                            wording.messages().number(Integer.toString(number)),
                            wording.word(status))));
        }
        return standings;
    }

    private String footer(Document document) {
        String revision = document.getRevision()
                .map(each -> each.getLabel().map(wording::raw).orElse("")
                        + each.getDate().map(date -> ", " + wording.when(date)).orElse(""))
                .orElse("");
        Message words = Message.of(revision.isEmpty() ? "page.footer" : "page.footer.revision")
                .with("id", wording.raw(document.getId().toString()))
                .with("revision", revision);
        return wording.say(words);
    }
}
