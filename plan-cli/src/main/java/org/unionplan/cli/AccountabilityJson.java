package org.unionplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.party.Accountability;
import org.unionplan.party.Actor;
import org.unionplan.party.Duty;
import org.unionplan.party.DutyItem;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.LocalStrategies;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Who owes what and what was done, as JSON. */
final class AccountabilityJson {

    private final Wording wording;

    AccountabilityJson(Wording wording) {
        this.wording = wording;
    }

    void print(Accountability books, PlanDocument document, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", books.from());
        tree.put("asOf", books.asOf());
        tree.put("items", books.items().stream().map(this::item).toList());
        tree.put("undated", books.undated().stream().map(this::duty).toList());
        tree.put("unassigned", books.unassigned().stream().map(this::duty).toList());
        tree.put(
                "unattributed",
                books.unattributed().stream()
                        .map(each -> each.getDate().toString())
                        .toList());
        if (document instanceof StrategicPlan plan) {
            LocalStrategies strategies = LocalStrategies.of(plan);
            tree.put(
                    "locals",
                    strategies.locals().stream().map(AccountabilityJson::local).toList());
            tree.put("selectedByNobody", ids(strategies.unselected()));
        }
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private Map<String, Object> duty(Duty duty) {
        Map<String, Object> tree = new LinkedHashMap<>();
        duty.getId().ifPresent(id -> tree.put("id", id));
        tree.put("kind", duty.getKind());
        duty.getWhat().ifPresent(what -> tree.put("what", wording.text(what)));
        return tree;
    }

    private Map<String, Object> item(DutyItem item) {
        Map<String, Object> tree = duty(item.duty());
        tree.put("bearer", item.bearer());
        tree.put("first", item.period().getFirst());
        tree.put("due", item.due());
        tree.put("status", item.status().getKeyword());
        item.fulfilment().ifPresent(done -> {
            tree.put("done", done.getDate().toString());
            tree.put("late", item.late());
        });
        return tree;
    }

    private static Map<String, Object> local(LocalStrategies.Local local) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", local.local().getId());
        tree.put("selected", ids(local.selected()));
        tree.put("strategies", ids(local.strategies()));
        tree.put("teams", local.teams().stream().map(Actor::getId).toList());
        return tree;
    }

    private static List<ElementId> ids(List<? extends PlanElement> elements) {
        return elements.stream().map(PlanElement::getId).toList();
    }
}
