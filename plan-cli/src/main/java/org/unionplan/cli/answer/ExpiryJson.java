package org.unionplan.cli.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.bargaining.AgreementStanding;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Opening;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.AgreementNames;
import org.unionplan.cli.text.Wording;
import org.unionplan.value.Quantity;

/** An expiry map as JSON. */
public final class ExpiryJson {

    private final AgreementNames names;

    public ExpiryJson(Wording wording) {
        this.names = new AgreementNames(wording);
    }

    public void print(
            ExpiryMap map, ExpiryMap whole, List<ExpiryMap.Grouping> by, Optional<LocalDate> asOf, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("headCount", headCount(map.headCount()));
        tree.put("groups", map.by(by).stream().map(this::group).toList());
        asOf.ifPresent(day -> {
            tree.put("asOf", day);
            tree.put(
                    "carriedOver",
                    whole.carriedOver(day).stream().map(ExpiryJson::standing).toList());
        });
        JsonTree.write(tree).lines().forEach(output::print);
    }

    static Map<String, Object> headCount(ExpiryMap.EmployeeCount count) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("agreements", count.getAgreements());
        tree.put("withoutFigures", count.getUnstated());
        tree.put("employees", bounds(count.getEmployees()));
        return tree;
    }

    static Map<String, Object> bounds(Quantity.Bounds bounds) {
        Map<String, Object> tree = new LinkedHashMap<>();
        bounds.getLower().ifPresent(lower -> {
            tree.put(bounds.isLowerReached() ? "atLeast" : "moreThan", lower);
        });
        bounds.getUpper().ifPresent(upper -> {
            tree.put(bounds.isUpperReached() ? "atMost" : "lessThan", upper);
        });
        tree.put("approximate", bounds.isApproximate());
        return tree;
    }

    private Map<String, Object> group(ExpiryMap.Group group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by", group.getGrouping().getKeyword());
        tree.put("key", group.getKey().getValue());
        tree.put("headCount", headCount(group.getHeadCount()));
        if (group.getGroups().isEmpty()) {
            tree.put(
                    "agreements",
                    group.getOpenings().stream().map(this::opening).toList());
        } else {
            tree.put("groups", group.getGroups().stream().map(this::group).toList());
        }
        return tree;
    }

    Map<String, Object> opening(Opening opening) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", opening.getAgreement().getId());
        tree.put("name", names.name(opening.getAgreement()));
        opening.getEarliest().ifPresent(day -> tree.put("earliest", day));
        opening.getLatest().ifPresent(day -> tree.put("latest", day));
        tree.put("ground", opening.getGround().getKeyword());
        return tree;
    }

    private static Map<String, Object> standing(AgreementStanding standing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", standing.getAgreement().getId());
        tree.put("status", standing.getStatus().getKeyword());
        standing.getSince().ifPresent(day -> tree.put("since", day));
        tree.put("uncertain", standing.isUncertain());
        return tree;
    }
}
