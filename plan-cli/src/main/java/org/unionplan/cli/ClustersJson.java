package org.unionplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestion;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.DemandCell;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.bargaining.MemberReview;
import org.unionplan.bargaining.Remark;

/** Suggested and chosen clusters as JSON. */
final class ClustersJson {

    private final AgreementRegister register;
    private final ExpiryJson shared;

    ClustersJson(AgreementRegister register, Wording wording) {
        this.register = register;
        this.shared = new ExpiryJson(wording);
    }

    void print(
            ClusterSuggestions suggestions, List<ClusterSuggestion> shown, List<ClusterReview> reviews, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("windowDays", suggestions.getWish().days());
        tree.put("units", suggestions.getWish().units());
        tree.put("windows", suggestions.ranked().size());
        tree.put("leftOutSettled", suggestions.getSettled());
        tree.put("leftOutLoose", suggestions.getLoose());
        tree.put("suggestions", shown.stream().map(this::suggestion).toList());
        tree.put("chosen", reviews.stream().map(this::review).toList());
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private Map<String, Object> suggestion(ClusterSuggestion suggestion) {
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

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", remark.code().getKeyword());
        tree.put("parameters", remark.parameters());
        tree.put("sentence", remark.toString());
        return tree;
    }

    private Map<String, Object> review(ClusterReview review) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", review.cluster().getId());
        tree.put("then", ExpiryJson.headCount(review.then()));
        tree.put("now", ExpiryJson.headCount(review.now()));
        tree.put(
                "moved",
                review.members().stream()
                        .map(MemberReview::moved)
                        .flatMap(List::stream)
                        .map(ClustersJson::remark)
                        .toList());
        tree.put("couldJoin", review.couldJoin().stream().map(shared::opening).toList());
        DemandMatrix.of(register, review.cluster())
                .ifPresent(matrix -> tree.put(
                        "demands",
                        matrix.cells().stream().map(ClustersJson::cell).toList()));
        return tree;
    }

    private static Map<String, Object> cell(DemandCell cell) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("member", cell.member());
        tree.put("demand", cell.demand().getId());
        tree.put("standing", cell.standing().getKeyword());
        cell.missing().ifPresent(missing -> tree.put("missing", missing));
        return tree;
    }
}
