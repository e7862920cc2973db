package org.unionplan.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.actor.Actor;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.plan.LocalStrategies;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/** An accountability answer as JSON: duties, who owes them and what was done. */
public final class AccountabilityJson {

    private final Wording wording;

    public AccountabilityJson(Wording wording) {
        this.wording = wording;
    }

    public void print(Accountability books, Document document, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", books.getFrom());
        tree.put("asOf", books.getAsOf());
        if (books.getUnlisted().getAll() > 0) {
            tree.put("turns", counts(books.getTurns()));
            tree.put("unlisted", counts(books.getUnlisted()));
        }
        tree.put("items", books.getItems().stream().map(this::item).toList());
        tree.put("undated", books.getUndated().stream().map(this::duty).toList());
        tree.put("unassigned", books.getUnassigned().stream().map(this::duty).toList());
        tree.put(
                "unattributed",
                books.getUnattributed().stream()
                        .map(each -> each.getDate().toString())
                        .toList());
        if (document instanceof StrategicPlan plan) {
            LocalStrategies strategies = LocalStrategies.of(plan);
            tree.put(
                    "locals",
                    strategies.getLocals().stream()
                            .map(AccountabilityJson::local)
                            .toList());
            tree.put("selectedByNobody", ids(strategies.getUnselected()));
        }
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private static Map<String, Object> counts(Accountability.TurnCounts turns) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Accountability.Status status : Accountability.Status.values()) {
            tree.put(status.getKeyword(), Decimal.of(turns.get(status)));
        }
        return tree;
    }

    private Map<String, Object> duty(Duty duty) {
        Map<String, Object> tree = new LinkedHashMap<>();
        duty.getId().ifPresent(id -> tree.put("id", id));
        tree.put("kind", duty.getKind());
        duty.getWhat().ifPresent(what -> tree.put("what", wording.text(what)));
        return tree;
    }

    private Map<String, Object> item(Accountability.Item item) {
        Map<String, Object> tree = duty(item.getDuty());
        tree.put("bearer", item.getBearer());
        tree.put("first", item.getPeriod().getFirst());
        tree.put("due", item.getDue());
        tree.put("status", item.getStatus().getKeyword());
        item.getFulfilment().ifPresent(done -> {
            tree.put("done", done.getDate().toString());
            tree.put("late", item.isLate());
        });
        return tree;
    }

    private static Map<String, Object> local(LocalStrategies.Local local) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", local.getLocal().getId());
        tree.put("selected", ids(local.getSelected()));
        tree.put("strategies", ids(local.getStrategies()));
        tree.put("teams", local.getTeams().stream().map(Actor::getId).toList());
        return tree;
    }

    private static List<ElementId> ids(List<? extends PlanElement> elements) {
        return elements.stream().map(PlanElement::getId).toList();
    }
}
