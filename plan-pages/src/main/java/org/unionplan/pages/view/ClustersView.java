package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.message.Message;

/** The clusters of a register: what moved since each was chosen, and who adopted which demand. */
final class ClustersView {

    private final PageContext context;
    private final PageWording wording;
    private final List<ClusterReview> reviews;

    ClustersView(AgreementRegister register, PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.reviews = ClusterReview.of(register, context.asOf());
    }

    PageWording wording() {
        return wording;
    }

    List<Cluster> clusters() {
        return reviews.stream().map(this::cluster).toList();
    }

    private Cluster cluster(ClusterReview review) {
        List<String> moved = new ArrayList<>();
        review.getMembers().forEach(member -> member.getMoved().forEach(remark -> moved.add(wording.say(remark))));
        return new Cluster(
                wording.text(review.getCluster().getName()),
                headCount(review.getThen()),
                headCount(review.getNow()),
                moved,
                review.getCouldJoin().stream()
                        .map(opening -> wording.name(opening.getAgreement()))
                        .toList(),
                review.getDemands().filter(matrix -> !matrix.getCells().isEmpty()).map(this::matrix).stream()
                        .toList());
    }

    private String headCount(ExpiryMap.EmployeeCount count) {
        String agreements = wording.count("page.agreements", count.getAgreements());
        return count.getUnstated() == count.getAgreements()
                ? agreements
                : agreements + ", "
                        + wording.say(Message.of("page.head-count.all")
                                .with("employees", context.figures().bounds(count.getEmployees())));
    }

    private Matrix matrix(DemandMatrix matrix) {
        List<String> demands =
                matrix.getFramework().getDemands().stream().map(this::demand).toList();
        List<MemberRow> rows = matrix.getMembers().stream()
                .map(member -> new MemberRow(
                        wording.name(member),
                        matrix.row(member).stream().map(this::cell).toList()))
                .toList();
        return new Matrix(wording.text(matrix.getFramework().getName()), demands, rows);
    }

    private String demand(Demand demand) {
        return wording.begin(wording.term(demand.getTopic()));
    }

    private DemandCell cell(DemandMatrix.Cell cell) {
        String mark = switch (cell.getStanding()) {
            case ADOPTED -> "bound";
            case MET -> "attained";
            case UNMET -> "at-risk";
            case UNDECIDED, NO_FIGURE, OTHER_UNIT -> "open";
            case NOT_ADOPTED -> "no-data";
        };
        String missing = cell.getMissing()
                .map(each -> wording.say(Message.of("page.demand.missing").withNumber("missing", each.toString())))
                .orElse("");
        return new DemandCell(mark, wording.word(cell.getStanding()), missing);
    }

    /** A cluster then and now. */
    record Cluster(
            String name, String then, String now, List<String> moved, List<String> couldJoin, List<Matrix> demands) {}

    /** The demands with those who adopted each. */
    record Matrix(String name, List<String> demands, List<MemberRow> rows) {}

    /** A member with its answers. */
    record MemberRow(String member, List<DemandCell> cells) {}

    /** An answer. */
    record DemandCell(String mark, String words, String missing) {}
}
