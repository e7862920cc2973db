package org.unionplan.cli.answer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Actor.Holder;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.show.SharedSections;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.message.Message;
import org.unionplan.plan.LocalStrategies;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Duties by bearer, with what was done for them, and the elements that locals selected, as text. */
public final class AccountabilityText {

    private static final int MOST_DONE = 5;

    private final Wording wording;

    public AccountabilityText(Wording wording) {
        this.wording = wording;
    }

    public void print(Accountability books, Document document, TextLayout layout) {
        layout.named(
                wording.text(document.getTitle()).orElseGet(() -> wording.say("document.untitled")), document.getId());
        layout.line(StyledLine.of(wording.say(Message.of("accountability.summary")
                .with("first", books.getFrom())
                .with("day", books.getAsOf())
                .withNumber("overdue", books.getTurns().get(Accountability.Status.OVERDUE))
                .withNumber("due", books.getTurns().get(Accountability.Status.DUE))
                .withNumber("done", books.getTurns().get(Accountability.Status.DONE)))));
        long unlisted = books.getUnlisted().getAll();
        if (unlisted > 0) {
            layout.line(new StyledLine()
                    .faint(wording.say(Message.of("accountability.listed")
                            .withNumber("listed", books.getItems().size())
                            .withNumber("all", books.getTurns().getAll()))));
        }
        if (document.getDuties().isEmpty()) {
            layout.line(StyledLine.of(wording.say("accountability.no-duties")));
        }
        Set<ElementId> bearers = new LinkedHashSet<>();
        document.getDuties().forEach(duty -> bearers.addAll(duty.bearersAmong(document.getActors())));
        bearers.forEach(bearer -> bearer(bearer, books, layout));
        duties("accountability.undated", books.getUndated(), layout);
        duties(
                "accountability.no-elected-post",
                books.getUnassigned().stream()
                        .filter(duty -> duty.getEveryElectedPost().orElse(false))
                        .toList(),
                layout);
        duties(
                "accountability.unassigned",
                books.getUnassigned().stream()
                        .filter(duty -> !duty.getEveryElectedPost().orElse(false))
                        .toList(),
                layout);
        if (!books.getUnattributed().isEmpty()) {
            TextLayout list = layout.section("accountability.unattributed");
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
        overdue(items, list);
        items(items, Accountability.Status.DUE).forEach(item -> item(item, list));
        items(items, Accountability.Status.UPCOMING).forEach(item -> item(item, list));
        List<Accountability.Item> done = items(items, Accountability.Status.DONE);
        done.subList(Math.max(0, done.size() - MOST_DONE), done.size()).forEach(item -> item(item, list));
        if (done.size() > MOST_DONE) {
            list.line(new StyledLine()
                    .faint(wording.say(
                            Message.of("accountability.done-before").withNumber("count", done.size() - MOST_DONE))));
        }
        if (unlisted.getAll() > 0) {
            list.line(new StyledLine()
                    .faint(wording.say(Message.of("accountability.unlisted")
                            .withNumber("count", unlisted.getAll())
                            .with("turns", turns(unlisted)))));
        }
    }

    /** Returns the name, as published, of the person who holds that post on the day. */
    private Optional<String> holder(ElementId bearer, Accountability books) {
        return wording.find(bearer, Actor.class)
                .flatMap(actor -> actor.getHolders().stream()
                        .filter(holder -> holder.getWhen()
                                .map(when -> when.covers(books.getAsOf()))
                                .orElse(true))
                        .map(Holder::getName)
                        .reduce((one, next) -> one + ", " + next));
    }

    private static List<Accountability.Item> items(List<Accountability.Item> items, Accountability.Status status) {
        return items.stream().filter(item -> item.getStatus() == status).toList();
    }

    /** Prints overdue turns, those of one duty and one period, such as three meetings of a year, on one line. */
    private void overdue(List<Accountability.Item> items, TextLayout layout) {
        for (int from = 0, to = 0; from < items.size(); from = to) {
            Accountability.Item first = items.get(from);
            while (to < items.size() && isSameTurn(first, items.get(to))) {
                to++;
            }
            List<Accountability.Item> overdue = items(items.subList(from, to), Accountability.Status.OVERDUE);
            if (to - from > 1 && !overdue.isEmpty()) {
                missing(overdue.get(0), overdue.size(), to - from, layout);
            } else {
                overdue.forEach(item -> item(item, layout));
            }
        }
    }

    private static boolean isSameTurn(Accountability.Item one, Accountability.Item other) {
        return one.getDuty().equals(other.getDuty()) && one.getDue().equals(other.getDue());
    }

    private void item(Accountability.Item item, TextLayout layout) {
        StyledLine line = new StyledLine()
                .bold(layout.label(wording.word(item.getStatus())))
                .plain(wording.term(item.getDuty().getKind()) + ", " + days(item.getPeriod()) + what(item.getDuty()));
        item.getFulfilment()
                .ifPresent(done -> line.plain("(" + fulfilment(done)
                        + (item.isLate() ? ", " + wording.say("accountability.late") : "") + ")"));
        layout.line(line);
    }

    private void missing(Accountability.Item item, int overdue, int all, TextLayout layout) {
        Term kind = item.getDuty().getKind();
        DateRange period = item.getPeriod();
        Message missing = Message.of("accountability.missing")
                .withNumber("overdue", overdue)
                .withNumber("all", all)
                .with("turns", Message.of("duties." + kind).withFallback(wording.term(kind)));
        Message when = isYear(period)
                ? Message.of("accountability.of-year")
                        .with("missing", missing)
                        .with("year", Integer.toString(period.getFirst().getYear()))
                : Message.of("accountability.of-period")
                        .with("missing", missing)
                        .with("first", period.getFirst())
                        .with("last", period.getLast());
        layout.line(new StyledLine()
                .bold(layout.label(wording.word(item.getStatus())))
                .plain(wording.say(Message.of("accountability.not-on-record").with("turns", when))
                        + what(item.getDuty())));
    }

    private static boolean isYear(DateRange period) {
        return period.getFirst().getDayOfYear() == 1
                && period.getLast().equals(period.getFirst().plusYears(1).minusDays(1));
    }

    private String days(DateRange period) {
        return period.getFirst().equals(period.getLast())
                ? period.getLast().toString()
                : wording.say(Message.of("time.range.day")
                        .with("first", period.getFirst())
                        .with("last", period.getLast()));
    }

    private String fulfilment(Fulfilment fulfilment) {
        return wording.when(fulfilment.getDate())
                + SharedSections.comma(fulfilment.getBearer().map(wording::name))
                + SharedSections.comma(wording.text(fulfilment.getSource()));
    }

    private String what(Duty duty) {
        return duty.getWhat()
                .map(what -> " \u2013 " + Wording.oneLine(wording.text(what)))
                .orElse("");
    }

    private String turns(Accountability.TurnCounts turns) {
        return Arrays.stream(Accountability.Status.values())
                .filter(status -> turns.get(status) > 0)
                .map(status -> wording.say(Message.of("accountability.turns." + status.getKeyword())
                        .withNumber("count", turns.get(status))))
                .collect(Collectors.joining(", "));
    }

    private void duties(String heading, List<Duty> duties, TextLayout layout) {
        if (!duties.isEmpty()) {
            TextLayout list = layout.section(heading);
            duties.forEach(duty -> list.line(StyledLine.of(wording.term(duty.getKind()) + what(duty))));
        }
    }

    private void locals(LocalStrategies strategies, TextLayout layout) {
        // If no local chose anything, the plan is not one that locals choose from.
        if (strategies.getLocals().stream()
                .allMatch(local -> local.getSelected().isEmpty())) {
            return;
        }
        TextLayout list = layout.section("label.local-choices");
        for (LocalStrategies.Local local : strategies.getLocals()) {
            list.named(
                    wording.text(local.getLocal().getName()), local.getLocal().getId());
            TextLayout inner = list.deeper();
            inner.labelled(
                    "label.chose", local.getSelected().isEmpty() ? wording.say("nothing") : names(local.getSelected()));
            inner.labelled("label.strategies", names(local.getStrategies()));
            inner.labelled(
                    "label.teams",
                    wording.texts(local.getTeams().stream().map(Actor::getName).toList()));
        }
        if (!strategies.getUnselected().isEmpty()) {
            list.labelled("label.not-chosen", names(strategies.getUnselected()));
        }
    }

    private String names(List<? extends PlanElement> elements) {
        return wording.texts(elements.stream().map(PlanElement::getName).toList());
    }
}
