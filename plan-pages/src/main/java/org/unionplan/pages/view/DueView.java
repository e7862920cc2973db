package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** The most rows of a page, shared evenly by the bearers, and the most sentences of one list. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_BEARERS = 500;

    private final PageContext context;
    private final PageWording wording;
    private final Document document;
    private final Accountability books;
    private final DeadlineRows deadlines;
    private final List<Bearer> bearers;

    DueView(PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.document = context.document();
        this.books = Accountability.of(document, from(), context.asOf());
        this.deadlines = new DeadlineRows(context);
        this.bearers = listBearers();
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
            long number = books.getTurns().get(status) + deadlines.count(status);
            if (number > 0) {
                standings.add(new Frame.StatusNumber(
                        mark(status), wording.messages().number(Long.toString(number)), wording.word(status)));
            }
        }
        return standings;
    }

    /** The first bearers, each with the first of its rows where there are too many for a page. */
    List<Bearer> bearers() {
        long rows = bearers.stream().mapToLong(bearer -> bearer.rows().size()).sum();
        int each = rows <= MOST_ROWS ? MOST_ROWS : Math.max(1, MOST_ROWS / Math.min(bearers.size(), MOST_BEARERS));
        return bearers.stream()
                .limit(MOST_BEARERS)
                .map(bearer -> bearer.first(each))
                .toList();
    }

    /** A sentence on the bearers that are not listed, empty if all are. */
    String otherBearers() {
        int others = bearers.size() - MOST_BEARERS;
        return others <= 0 ? "" : wording.count("page.due.others", others);
    }

    /** A sentence on the items of a bearer that are not listed, empty if all are. */
    String unlisted(Bearer bearer) {
        return bearer.unlisted() == 0 ? "" : wording.count("page.due.unlisted", bearer.unlisted());
    }

    private List<Bearer> listBearers() {
        Set<ElementId> ids = new LinkedHashSet<>();
        document.getDuties().forEach(duty -> ids.addAll(duty.bearersAmong(document.getActors())));
        ids.addAll(deadlines.ofActors().keySet());
        List<Bearer> listed = new ArrayList<>();
        for (ElementId id : ids) {
            List<DueRow> rows = new ArrayList<>(deadlines.ofActors().getOrDefault(id, List.of()));
            books.items(id).stream().map(this::row).forEach(rows::add);
            long unlisted = books.unlisted(id).getAll();
            if (!rows.isEmpty() || unlisted > 0) {
                listed.add(
                        new Bearer(wording.name(id), context.anchors().link(id), holders(id), inOrder(rows), unlisted));
            }
        }
        deadlines
                .ofPersons()
                .forEach((person, rows) -> listed.add(new Bearer(wording.raw(person), null, "", inOrder(rows), 0)));
        return listed;
    }

    /** Overdue rows first, those of one status by their day. */
    private static List<DueRow> inOrder(List<DueRow> rows) {
        List<DueRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt((DueRow row) -> ORDER.indexOf(row.status()))
                .thenComparing(DueRow::day));
        return sorted;
    }

    /** Returns true if there is nothing to list. */
    boolean isEmpty() {
        return bearers.isEmpty()
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

    private DueRow row(Accountability.Item item) {
        return DueRow.of(
                item.getStatus(),
                item.getDue(),
                what(item.getDuty()),
                days(item.getPeriod()),
                item.getFulfilment()
                        .map(done -> fulfilment(done) + (item.isLate() ? ", " + wording.say("page.due.late") : ""))
                        .orElse(""),
                wording);
    }

    private String what(Duty duty) {
        String kind = wording.begin(wording.term(duty.getKind()));
        return duty.getWhat()
                .map(what -> wording.say(
                        Message.of("page.labelled").with("label", kind).with("text", wording.text(what))))
                .orElse(kind);
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
        return first(books.getUndated().stream().map(this::what).toList());
    }

    List<String> unassigned() {
        List<String> unassigned =
                new ArrayList<>(books.getUnassigned().stream().map(this::what).toList());
        inOrder(deadlines.ofNobody()).forEach(row -> unassigned.add(row.what() + ", " + row.due()));
        return first(unassigned);
    }

    List<String> unattributed() {
        return first(books.getUnattributed().stream().map(this::fulfilment).toList());
    }

    private List<String> first(List<String> sentences) {
        if (sentences.size() <= MOST_ROWS) {
            return sentences;
        }
        List<String> first = new ArrayList<>(sentences.subList(0, MOST_ROWS));
        first.add(wording.count("page.due.unlisted", sentences.size() - MOST_ROWS));
        return first;
    }

    /** Someone who owes something, with the number of items that are not in the rows. */
    record Bearer(String name, @Nullable String href, String holders, List<DueRow> rows, long unlisted) {

        Bearer first(int most) {
            int kept = Math.min(most, rows.size());
            return new Bearer(name, href, holders, rows.subList(0, kept), unlisted + rows.size() - kept);
        }
    }

    /** A turn of a duty, an element or a target, with its status in words and its day. */
    record DueRow(
            Accountability.Status status,
            LocalDate day,
            String mark,
            String word,
            String what,
            String period,
            String due,
            String done) {

        static DueRow of(
                Accountability.Status status,
                LocalDate day,
                String what,
                String period,
                String done,
                PageWording wording) {
            return new DueRow(
                    status, day, DueView.mark(status), wording.word(status), what, period, wording.day(day), done);
        }
    }
}
