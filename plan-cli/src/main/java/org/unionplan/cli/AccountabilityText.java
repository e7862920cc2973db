package org.unionplan.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Holder;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Fulfilment;
import org.unionplan.plan.LocalStrategies;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;

/** Who owes what and what was done, for people; and what locals chose to answer for. */
final class AccountabilityText {

    private static final int MOST_DONE = 5;

    private final Wording wording;

    AccountabilityText(Wording wording) {
        this.wording = wording;
    }

    void print(Accountability books, Document document, TextLayout layout) {
        layout.named(wording.text(document.getTitle()).orElse("Document"), document.getId());
        layout.line(StyledLine.of("From " + books.getFrom() + ", as of " + books.getAsOf() + ": "
                + books.getTurns().get(Accountability.Status.OVERDUE) + " overdue, "
                + books.getTurns().get(Accountability.Status.DUE) + " due, "
                + books.getTurns().get(Accountability.Status.DONE) + " done"));
        long unlisted = books.getUnlisted().getAll();
        if (unlisted > 0) {
            layout.line(new StyledLine()
                    .faint("Lists the latest " + books.getItems().size() + " of "
                            + books.getTurns().getAll() + " turns; --since and --as-of choose others."));
        }
        if (document.getDuties().isEmpty()) {
            layout.line(StyledLine.of("The document obliges nobody to report, review or meet."));
        }
        Set<ElementId> bearers = new LinkedHashSet<>();
        document.getDuties().forEach(duty -> bearers.addAll(duty.bearersAmong(document.getActors())));
        bearers.forEach(bearer -> bearer(bearer, books, layout));
        duties("No due day can be told", books.getUndated(), layout);
        duties(
                "Every elected post owes, and the document names none",
                books.getUnassigned().stream()
                        .filter(duty -> duty.getEveryElectedPost().orElse(false))
                        .toList(),
                layout);
        duties(
                "Nobody owes",
                books.getUnassigned().stream()
                        .filter(duty -> !duty.getEveryElectedPost().orElse(false))
                        .toList(),
                layout);
        if (!books.getUnattributed().isEmpty()) {
            TextLayout list = layout.heading("Done, and nobody knows by whom of those who owe it");
            books.getUnattributed().forEach(each -> list.line(StyledLine.of(fulfilment(each))));
        }
        if (document instanceof StrategicPlan plan) {
            locals(LocalStrategies.of(plan), layout);
        }
    }

    private void bearer(ElementId bearer, Accountability books, TextLayout layout) {
        List<Accountability.Item> items = books.items(bearer);
        Accountability.TurnCounts unlisted = books.unlisted(bearer);
        if (items.isEmpty() && unlisted.getAll() == 0) {
            return;
        }
        TextLayout list = layout.heading(wording.name(bearer) + SharedSections.aside(holder(bearer, books)));
        items.stream()
                .filter(item -> item.getStatus() == Accountability.Status.OVERDUE)
                .forEach(item -> list.line(item(item)));
        items.stream()
                .filter(item -> item.getStatus() == Accountability.Status.DUE)
                .forEach(item -> list.line(item(item)));
        items.stream()
                .filter(item -> item.getStatus() == Accountability.Status.UPCOMING)
                .forEach(item -> list.line(item(item)));
        List<Accountability.Item> done = items.stream()
                .filter(item -> item.getStatus() == Accountability.Status.DONE)
                .toList();
        done.subList(Math.max(0, done.size() - MOST_DONE), done.size()).forEach(item -> list.line(item(item)));
        if (done.size() > MOST_DONE) {
            list.line(new StyledLine().faint("and " + (done.size() - MOST_DONE) + " done before"));
        }
        if (unlisted.getAll() > 0) {
            list.line(new StyledLine().faint("and " + unlisted.getAll() + " not listed: " + unlisted));
        }
    }

    /** Who holds that post on the day, by name as published. */
    private Optional<String> holder(ElementId bearer, Accountability books) {
        return wording.find(bearer, Actor.class)
                .flatMap(actor -> actor.getHolders().stream()
                        .filter(holder -> holder.getWhen()
                                .map(when -> when.covers(books.getAsOf()))
                                .orElse(true))
                        .map(Holder::getName)
                        .reduce((one, next) -> one + ", " + next));
    }

    private StyledLine item(Accountability.Item item) {
        StyledLine line = new StyledLine().bold(Wording.word(item.getStatus()));
        line.plain(what(item.getDuty())).plain("by").plain(days(item.getPeriod()));
        item.getFulfilment()
                .ifPresent(done -> line.plain("(" + fulfilment(done) + (item.isLate() ? ", late" : "") + ")"));
        return line;
    }

    private static String days(DateRange period) {
        return period.getFirst().equals(period.getLast())
                ? period.getLast().toString()
                : period.getLast() + ", from " + period.getFirst();
    }

    private String fulfilment(Fulfilment fulfilment) {
        return "done " + DateWords.words(fulfilment.getDate())
                + SharedSections.comma(fulfilment.getBearer().map(wording::name))
                + SharedSections.comma(wording.text(fulfilment.getSource()));
    }

    private String what(Duty duty) {
        return Wording.term(duty.getKind())
                + duty.getWhat()
                        .map(what -> ": " + Wording.oneLine(wording.text(what)))
                        .orElse("");
    }

    private void duties(String heading, List<Duty> duties, TextLayout layout) {
        if (!duties.isEmpty()) {
            TextLayout list = layout.heading(heading);
            duties.forEach(duty -> list.line(StyledLine.of(what(duty))));
        }
    }

    private void locals(LocalStrategies strategies, TextLayout layout) {
        // Where nobody chose anything, the plan is not one that locals choose from.
        if (strategies.getLocals().stream()
                .allMatch(local -> local.getSelected().isEmpty())) {
            return;
        }
        TextLayout list = layout.heading("What locals chose");
        for (LocalStrategies.Local local : strategies.getLocals()) {
            list.named(
                    wording.text(local.getLocal().getName()), local.getLocal().getId());
            TextLayout inner = list.deeper();
            inner.detail("Chose", local.getSelected().isEmpty() ? "nothing" : names(local.getSelected()));
            inner.detail("Strategies", names(local.getStrategies()));
            inner.detail(
                    "Teams",
                    wording.texts(local.getTeams().stream().map(Actor::getName).toList()));
        }
        if (!strategies.getUnselected().isEmpty()) {
            list.detail("Chosen by nobody", names(strategies.getUnselected()));
        }
    }

    private String names(List<? extends PlanElement> elements) {
        return wording.texts(elements.stream().map(PlanElement::getName).toList());
    }
}
