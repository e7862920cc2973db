package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The list of what is due, by bearer, overdue items first. */
final class DueView {

    private static final List<Accountability.Status> ORDER = List.of(
            Accountability.Status.OVERDUE,
            Accountability.Status.DUE,
            Accountability.Status.UPCOMING,
            Accountability.Status.DONE);

    private final PageContext context;
    private final PageWording wording;
    private final Document document;
    private final Accountability books;

    DueView(PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.document = context.document();
        this.books = Accountability.of(document, from(), context.asOf());
    }

    /** The day from which duties count: the one asked for, else the start of the term, else a year ago. */
    private LocalDate from() {
        Optional<LocalDate> term = document instanceof StrategicPlan plan
                ? plan.getTerm().flatMap(Timeframe::getEarliestFirst)
                : Optional.empty();
        return term.or(context::since)
                .filter(first -> !first.isAfter(context.asOf()))
                .orElseGet(() -> context.asOf().minusYears(1));
    }

    PageWording wording() {
        return wording;
    }

    String lead() {
        return wording.say(Message.of("page.due.from")
                .with("first", wording.day(books.getFrom()))
                .with("last", wording.day(books.getAsOf())));
    }

    /** The numbers of turns by status. */
    List<Frame.StatusNumber> standings() {
        List<Frame.StatusNumber> standings = new ArrayList<>();
        for (Accountability.Status status : ORDER) {
            long number = books.getTurns().get(status);
            if (number > 0) {
                standings.add(new Frame.StatusNumber(
                        mark(status), wording.messages().number(Long.toString(number)), wording.word(status)));
            }
        }
        return standings;
    }

    List<Bearer> bearers() {
        Set<ElementId> ids = new LinkedHashSet<>();
        document.getDuties().forEach(duty -> ids.addAll(duty.bearersAmong(document.getActors())));
        List<Bearer> bearers = new ArrayList<>();
        for (ElementId id : ids) {
            List<Accountability.Item> items = books.items(id);
            long unlisted = books.unlisted(id).getAll();
            if (!items.isEmpty() || unlisted > 0) {
                bearers.add(new Bearer(
                        wording.name(id),
                        context.anchors().link(id),
                        holders(id),
                        rows(items),
                        unlisted == 0 ? "" : wording.count("page.due.unlisted", unlisted)));
            }
        }
        return bearers;
    }

    /** Returns true if there is nothing to list. */
    boolean isEmpty() {
        return bearers().isEmpty()
                && undated().isEmpty()
                && unassigned().isEmpty()
                && unattributed().isEmpty();
    }

    /** The holders of a post on the day, by name as published. */
    private String holders(ElementId bearer) {
        return wording.find(bearer, Actor.class).stream()
                .flatMap(actor -> actor.getHolders().stream())
                .filter(holder -> holder.getWhen()
                        .map(when -> when.covers(books.getAsOf()))
                        .orElse(true))
                .map(Actor.Holder::getName)
                .map(wording::raw)
                .collect(Collectors.joining(", "));
    }

    private List<TurnRow> rows(List<Accountability.Item> items) {
        List<TurnRow> rows = new ArrayList<>();
        for (Accountability.Status status : ORDER) {
            items.stream()
                    .filter(item -> item.getStatus() == status)
                    .map(this::row)
                    .forEach(rows::add);
        }
        return rows;
    }

    private TurnRow row(Accountability.Item item) {
        Duty duty = item.getDuty();
        return new TurnRow(
                mark(item.getStatus()),
                wording.word(item.getStatus()),
                what(duty),
                days(item.getPeriod()),
                wording.day(item.getDue()),
                item.getFulfilment()
                        .map(done -> fulfilment(done) + (item.isLate() ? ", " + wording.say("page.due.late") : ""))
                        .orElse(""));
    }

    private String what(Duty duty) {
        String kind = wording.begin(wording.term(duty.getKind()));
        return duty.getWhat().map(what -> kind + ": " + wording.text(what)).orElse(kind);
    }

    private static String mark(Accountability.Status status) {
        return switch (status) {
            case DONE -> "attained";
            case OVERDUE -> "missed";
            case DUE -> "at-risk";
            case UPCOMING -> "open";
        };
    }

    private String days(DateRange period) {
        return period.getFirst().equals(period.getLast())
                ? wording.day(period.getFirst())
                : wording.say(Message.of("page.time.range")
                        .with("first", wording.day(period.getFirst()))
                        .with("last", wording.day(period.getLast())));
    }

    private String fulfilment(Fulfilment fulfilment) {
        return wording.when(fulfilment.getDate())
                + fulfilment
                        .getBearer()
                        .map(bearer -> ", " + wording.name(bearer))
                        .orElse("")
                + fulfilment
                        .getSource()
                        .map(source -> ", " + wording.text(source))
                        .orElse("");
    }

    List<String> undated() {
        return books.getUndated().stream().map(this::what).toList();
    }

    List<String> unassigned() {
        return books.getUnassigned().stream().map(this::what).toList();
    }

    List<String> unattributed() {
        return books.getUnattributed().stream().map(this::fulfilment).toList();
    }

    /** Someone who owes something. */
    record Bearer(String name, @Nullable String href, String holders, List<TurnRow> rows, String unlisted) {}

    /** A turn of a duty. */
    record TurnRow(String mark, String status, String what, String period, String due, String done) {}
}
