package org.unionplan.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.bargaining.Opening;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.show.SharedSections;
import org.unionplan.cli.text.AgreementNames;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.TextTable;
import org.unionplan.cli.text.TextTable.Column;
import org.unionplan.cli.text.TextTable.TextCell;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;

/** Suggested and chosen clusters, as text. */
public final class ClustersText {

    private static final int MOST_NAMES = 12;
    private static final Column NAME = Column.left(33).withGap(2);
    private static final Column MARK = Column.right(4).growing();

    private final Wording wording;
    private final AgreementNames names;
    private final FigureWords figures;

    public ClustersText(Wording wording) {
        this.wording = wording;
        this.names = new AgreementNames(wording);
        this.figures = new FigureWords(wording);
    }

    public void print(
            ClusterSuggestions suggestions,
            List<ClusterSuggestions.Suggestion> shown,
            List<ClusterReview> reviews,
            TextLayout layout) {
        int days = suggestions.getWish().getDays();
        TextLayout list =
                layout.heading(wording.say(Message.of("clusters.within").withNumber("days", days)));
        if (shown.isEmpty()) {
            list.line(StyledLine.of(wording.say("none")));
        }
        for (int i = 0; i < shown.size(); i++) {
            suggestion(i + 1, shown.get(i), list);
        }
        list.line(new StyledLine()
                .faint(wording.say(Message.of("clusters.windows")
                        .withNumber("windows", suggestions.ranked().size())
                        .withNumber("settled", suggestions.getSettled())
                        .withNumber("loose", suggestions.getLoose()))));
        reviews.forEach(review -> review(review, layout));
    }

    private void suggestion(int rank, ClusterSuggestions.Suggestion suggestion, TextLayout layout) {
        layout.line(new StyledLine()
                .bold(rank + ". " + suggestion.getWindow().getFirst() + " \u2013 "
                        + suggestion.getWindow().getLast())
                .plain(names.headCount(suggestion.getHeadCount()) + "; "
                        + wording.say(Message.of("clusters.spread")
                                .withNumber("units", suggestion.getUnits())
                                .withNumber("sectors", suggestion.getSectors())
                                .withNumber("employers", suggestion.getEmployers())
                                .withNumber("unions", suggestion.getUnions()))));
        openings(suggestion.members(), layout.deeper());
    }

    private void openings(List<Opening> openings, TextLayout layout) {
        openings.stream().limit(MOST_NAMES).forEach(opening -> layout.line(opening(opening)));
        if (openings.size() > MOST_NAMES) {
            layout.line(new StyledLine()
                    .faint(wording.say(
                            Message.of("report.omitted").withNumber("count", openings.size() - MOST_NAMES))));
        }
    }

    private StyledLine opening(Opening opening) {
        return StyledLine.of(names.days(opening))
                .plain(names.name(opening.getAgreement())
                        + SharedSections.comma(
                                opening.getAgreement().getSector().map(wording::term))
                        + SharedSections.comma(
                                figures.quantity(opening.getAgreement().getEmployees())))
                .faint("[" + opening.getAgreement().getId() + "]");
    }

    private void review(ClusterReview review, TextLayout layout) {
        TextLayout inner = layout.heading(wording.say(Message.of("clusters.chosen")
                .with("name", wording.text(review.getCluster().getName()))));
        inner.detail(wording.say("clusters.then"), names.headCount(review.getThen()));
        inner.detail(wording.say("clusters.now"), names.headCount(review.getNow()));
        inner.line(StyledLine.of(wording.say(review.hasMoved() ? "clusters.moved" : "clusters.unmoved")));
        for (ClusterReview.Member member : review.getMembers()) {
            member.getMoved()
                    .forEach(remark ->
                            inner.deeper().line(StyledLine.of(wording.messages().format(remark, this::nameOf))));
        }
        if (!review.getCouldJoin().isEmpty()) {
            inner.line(StyledLine.of(wording.say("clusters.could-join")));
            openings(review.getCouldJoin(), inner.deeper());
        }
        review.getDemands().ifPresent(matrix -> matrix(matrix, inner));
    }

    private Optional<String> nameOf(String id) {
        return ElementId.tryParse(id).map(each -> names.name(each) + " [" + id + "]");
    }

    private void matrix(DemandMatrix matrix, TextLayout layout) {
        if (matrix.getCells().isEmpty()) {
            return;
        }
        TextLayout inner = layout.heading(wording.text(matrix.getFramework().getName()));
        for (int i = 0; i < matrix.getFramework().getDemands().size(); i++) {
            inner.line(StyledLine.of(i + 1 + ".")
                    .plain(wording.term(
                            matrix.getFramework().getDemands().get(i).getTopic()))
                    .faint("[" + matrix.getFramework().getDemands().get(i).getId() + "]"));
        }
        List<TextCell> heads = new ArrayList<>();
        for (int i = 1; i <= matrix.getFramework().getDemands().size(); i++) {
            heads.add(TextCell.of(Integer.toString(i)));
        }
        TextTable.printGrid(
                inner,
                NAME,
                MARK,
                heads,
                matrix.getMembers().stream().map(member -> row(member, matrix)).toList());
        inner.line(new StyledLine().faint(wording.say("demands.legend")));
        for (DemandMatrix.Cell cell : matrix.getGaps()) {
            cell.getMissing()
                    .ifPresent(missing -> inner.line(StyledLine.of(names.name(cell.getMember()) + ":")
                            .plain(wording.say(Message.of("demands.below-floor")
                                    .with(
                                            "demand",
                                            wording.term(cell.getDemand().getTopic()))
                                    .withNumber("missing", missing.toString())))));
        }
    }

    private List<TextCell> row(ElementId member, DemandMatrix matrix) {
        List<TextCell> row = new ArrayList<>(List.of(TextCell.of(names.name(member))));
        matrix.row(member).forEach(cell -> row.add(TextCell.of(mark(cell.getStanding()))));
        return row;
    }

    private String mark(DemandMatrix.Standing standing) {
        return switch (standing) {
            case NOT_ADOPTED -> "-";
            case ADOPTED -> "x";
            case MET -> "ok";
            case UNMET -> wording.say("demands.low");
            case UNDECIDED -> "?";
            case NO_FIGURE -> wording.say("demands.no");
            case OTHER_UNIT -> "u";
        };
    }
}
