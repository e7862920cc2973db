package org.unionplan.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.bargaining.AgreementStanding;
import org.unionplan.bargaining.ExpiryGroup;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Grouping;
import org.unionplan.bargaining.HeadCount;
import org.unionplan.bargaining.Opening;
import org.unionplan.value.Bounds;

/** An expiry map as JSON. */
final class ExpiryJson {

    private final AgreementNames names;

    ExpiryJson(Wording wording) {
        this.names = new AgreementNames(wording);
    }

    void print(ExpiryMap map, ExpiryMap whole, List<Grouping> by, Optional<LocalDate> asOf, Output output) {
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

    static Map<String, Object> headCount(HeadCount count) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("agreements", count.agreements());
        tree.put("withoutFigures", count.unstated());
        tree.put("employees", bounds(count.employees()));
        return tree;
    }

    static Map<String, Object> bounds(Bounds bounds) {
        Map<String, Object> tree = new LinkedHashMap<>();
        bounds.lower().ifPresent(lower -> {
            tree.put(bounds.lowerReached() ? "atLeast" : "moreThan", lower);
        });
        bounds.upper().ifPresent(upper -> {
            tree.put(bounds.upperReached() ? "atMost" : "lessThan", upper);
        });
        tree.put("approximate", bounds.approximate());
        return tree;
    }

    private Map<String, Object> group(ExpiryGroup group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by", group.grouping().getKeyword());
        tree.put("key", group.key().value());
        tree.put("headCount", headCount(group.headCount()));
        if (group.groups().isEmpty()) {
            tree.put("agreements", group.openings().stream().map(this::opening).toList());
        } else {
            tree.put("groups", group.groups().stream().map(this::group).toList());
        }
        return tree;
    }

    Map<String, Object> opening(Opening opening) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", opening.agreement().getId());
        tree.put("name", names.name(opening.agreement()));
        opening.earliest().ifPresent(day -> tree.put("earliest", day));
        opening.latest().ifPresent(day -> tree.put("latest", day));
        tree.put("ground", opening.ground().getKeyword());
        return tree;
    }

    private static Map<String, Object> standing(AgreementStanding standing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", standing.agreement().getId());
        tree.put("status", standing.status().getKeyword());
        standing.since().ifPresent(day -> tree.put("since", day));
        tree.put("uncertain", standing.uncertain());
        return tree;
    }
}
