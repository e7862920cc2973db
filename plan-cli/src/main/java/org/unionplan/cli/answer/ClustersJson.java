package org.unionplan.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;

/** Suggested and chosen clusters as JSON. */
public final class ClustersJson {

    private final ExpiryJson shared;

    public ClustersJson(Wording wording) {
        this.shared = new ExpiryJson(wording);
    }

    public void print(
            ClusterSuggestions suggestions,
            List<ClusterSuggestions.Suggestion> shown,
            List<ClusterReview> reviews,
            Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("windowDays", suggestions.getWish().getDays());
        tree.put("units", suggestions.getWish().getUnits());
        tree.put("windows", suggestions.ranked().size());
        tree.put("leftOutSettled", suggestions.getSettled());
        tree.put("leftOutLoose", suggestions.getLoose());
        tree.put("suggestions", shown.stream().map(this::suggestion).toList());
        tree.put("chosen", reviews.stream().map(this::review).toList());
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private Map<String, Object> suggestion(ClusterSuggestions.Suggestion suggestion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("first", suggestion.getWindow().getFirst());
        tree.put("last", suggestion.getWindow().getLast());
        tree.put("headCount", ExpiryJson.headCount(suggestion.getHeadCount()));
        tree.put("units", suggestion.getUnits());
        tree.put(
                "reasons",
                suggestion.reasons().stream().map(ClustersJson::remark).toList());
        tree.put("members", suggestion.members().stream().map(shared::opening).toList());
        return tree;
    }

    private static Map<String, Object> remark(Message remark) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", remark.getCode());
        tree.put("parameters", remark.getTexts());
        tree.put("sentence", remark.toString());
        return tree;
    }

    private Map<String, Object> review(ClusterReview review) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", review.getCluster().getId());
        tree.put("then", ExpiryJson.headCount(review.getThen()));
        tree.put("now", ExpiryJson.headCount(review.getNow()));
        tree.put(
                "moved",
                review.getMembers().stream()
                        .map(ClusterReview.Member::getMoved)
                        .flatMap(List::stream)
                        .map(ClustersJson::remark)
                        .toList());
        tree.put(
                "couldJoin", review.getCouldJoin().stream().map(shared::opening).toList());
        review.getDemands()
                .ifPresent(matrix -> tree.put(
                        "demands",
                        matrix.getCells().stream().map(ClustersJson::cell).toList()));
        return tree;
    }

    private static Map<String, Object> cell(DemandMatrix.Cell cell) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("member", cell.getMember());
        tree.put("demand", cell.getDemand().getId());
        tree.put("standing", cell.getStanding().getKeyword());
        cell.getMissing().ifPresent(missing -> tree.put("missing", missing));
        return tree;
    }
}
