package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.bargaining.Opening;
import org.unionplan.cli.TextTable.Column;
import org.unionplan.cli.TextTable.TextCell;
import org.unionplan.value.ElementId;

/** Suggested and chosen clusters, for people. */
final class ClustersText {

    private static final int MOST_NAMES = 12;
    private static final Column NAME = Column.left(33).withGap(2);
    private static final Column MARK = Column.right(4).growing();

    private final Wording wording;
    private final AgreementNames names;
    private final FigureWords figures;

    ClustersText(Wording wording) {
        this.wording = wording;
        this.names = new AgreementNames(wording);
        this.figures = new FigureWords(wording);
    }

    void print(
            ClusterSuggestions suggestions,
            List<ClusterSuggestions.Suggestion> shown,
            List<ClusterReview> reviews,
            TextLayout layout) {
        int days = suggestions.getWish().getDays();
        TextLayout list = layout.heading("Could be bargained together within " + days + " days");
        if (shown.isEmpty()) {
            list.line(StyledLine.of("nothing"));
        }
        for (int i = 0; i < shown.size(); i++) {
            suggestion(i + 1, shown.get(i), list);
        }
        list.line(new StyledLine()
                .faint("windows in all: " + suggestions.ranked().size() + "; left out: " + suggestions.getSettled()
                        + " settled, " + suggestions.getLoose() + " dated too loosely or not at all"));
        reviews.forEach(review -> review(review, layout));
    }

    private void suggestion(int rank, ClusterSuggestions.Suggestion suggestion, TextLayout layout) {
        layout.line(new StyledLine()
                .bold(rank + ". " + suggestion.getWindow().getFirst() + " to "
                        + suggestion.getWindow().getLast())
                .plain(AgreementNames.headCount(suggestion.getHeadCount()) + "; units: " + suggestion.getUnits()
                        + ", sectors: " + suggestion.getSectors() + ", employers: " + suggestion.getEmployers()
                        + ", unions: " + suggestion.getUnions()));
        openings(suggestion.members(), layout.deeper());
    }

    private void openings(List<Opening> openings, TextLayout layout) {
        openings.stream().limit(MOST_NAMES).forEach(opening -> layout.line(opening(opening)));
        if (openings.size() > MOST_NAMES) {
            layout.line(new StyledLine().faint("and " + (openings.size() - MOST_NAMES) + " more"));
        }
    }

    private StyledLine opening(Opening opening) {
        return StyledLine.of(AgreementNames.days(opening))
                .plain(names.name(opening.getAgreement())
                        + SharedSections.comma(
                                opening.getAgreement().getSector().map(Wording::term))
                        + SharedSections.comma(
                                figures.quantity(opening.getAgreement().getEmployees())))
                .faint("[" + opening.getAgreement().getId() + "]");
    }

    private void review(ClusterReview review, TextLayout layout) {
        TextLayout inner =
                layout.heading("Chosen: " + wording.text(review.getCluster().getName()));
        inner.detail("Then", AgreementNames.headCount(review.getThen()));
        inner.detail("Now", AgreementNames.headCount(review.getNow()));
        inner.line(StyledLine.of(review.hasMoved() ? "Moved since:" : "Nothing moved since."));
        for (ClusterReview.Member member : review.getMembers()) {
            member.getMoved().forEach(remark -> inner.deeper().line(StyledLine.of(remark.toString())));
        }
        if (!review.getCouldJoin().isEmpty()) {
            inner.line(StyledLine.of("Could join:"));
            openings(review.getCouldJoin(), inner.deeper());
        }
        review.getDemands().ifPresent(matrix -> matrix(matrix, inner));
    }

    private void matrix(DemandMatrix matrix, TextLayout layout) {
        if (matrix.getCells().isEmpty()) {
            return;
        }
        TextLayout inner = layout.heading(wording.text(matrix.getFramework().getName()));
        for (int i = 0; i < matrix.getFramework().getDemands().size(); i++) {
            inner.line(StyledLine.of(i + 1 + ".")
                    .plain(Wording.term(
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
        inner.line(new StyledLine()
                .faint("x taken over, ok keeps to the floor, low does not, ? cannot be told, no no figure,"
                        + " u other unit, - not taken over"));
        for (DemandMatrix.Cell cell : matrix.getGaps()) {
            cell.getMissing()
                    .ifPresent(missing -> inner.line(StyledLine.of(names.name(cell.getMember()) + ":")
                            .plain(Wording.term(cell.getDemand().getTopic()) + " misses the floor by "
                                    + FigureWords.decimal(missing))));
        }
    }

    private List<TextCell> row(ElementId member, DemandMatrix matrix) {
        List<TextCell> row = new ArrayList<>(List.of(TextCell.of(names.name(member))));
        matrix.row(member).forEach(cell -> row.add(TextCell.of(mark(cell.getStanding()))));
        return row;
    }

    private static String mark(DemandMatrix.Standing standing) {
        return switch (standing) {
            case NOT_ADOPTED -> "-";
            case ADOPTED -> "x";
            case MET -> "ok";
            case UNMET -> "low";
            case UNDECIDED -> "?";
            case NO_FIGURE -> "no";
            case OTHER_UNIT -> "u";
        };
    }
}
