package org.unionplan.exchange.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Target;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Collects the events of one document. Not thread-safe. */
final class CalendarDates {

    /** The most turns of a duty, and the most terms of a pact, that have events. */
    private static final int MOST_TURNS = 200;

    private final Document document;
    private final LanguageTag language;
    private final Messages words;
    private final @Nullable Period notice;

    /** The last day of series without an end. */
    private final LocalDate until;

    private final CsvFindings leftOut;
    private final Map<ElementId, Actor> actors = new HashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();

    CalendarDates(
            Document document,
            LanguageTag language,
            Messages words,
            @Nullable Period notice,
            LocalDate until,
            CsvFindings leftOut) {
        this.document = document;
        this.language = language;
        this.words = words;
        this.notice = notice;
        this.until = until;
        this.leftOut = leftOut;
        document.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
    }

    List<CalendarEvent> events() {
        if (document instanceof AgreementRegister register) {
            for (int i = 0; i < register.getAgreements().size(); i++) {
                agreement(
                        register.getAgreements().get(i),
                        Pointer.ROOT.member("agreements").item(i));
            }
        }
        if (document instanceof Pact pact) {
            pact(pact);
        }
        if (document instanceof StrategicPlan || document instanceof Pact) {
            elements();
        }
        for (int i = 0; i < document.getDuties().size(); i++) {
            duty(document.getDuties().get(i), i, Pointer.ROOT.member("duties").item(i));
        }
        return events;
    }

    private void agreement(CollectiveAgreement agreement, Pointer at) {
        String name = name(agreement);
        if (agreement.getSettled().isPresent() || agreement.getSuccessor().isPresent()) {
            if (agreement.getExpiry().isPresent()) {
                leave("calendar.left.settled", at, name);
            }
            return;
        }
        String key = "agreement/" + agreement.getId() + "/"
                + agreement.getEmployer().map(ElementId::toString).orElse("") + "/"
                + agreement.getUnion().map(ElementId::toString).orElse("") + "/";
        List<String> details = details(agreement);
        String sector = agreement.getSector().map(Term::toString).orElse("");
        dated(key, "expiry", agreement.getExpiry(), name, details, sector, at.member("expiry"));
        dated(key, "reopener", agreement.getReopener(), name, details, sector, at.member("reopener"));
        dated(key, "notice", noticeDay(agreement), name, details, sector, at.member("noticeFrom"));
    }

    private Optional<Timeframe> noticeDay(CollectiveAgreement agreement) {
        if (agreement.getNoticeFrom().isPresent() || notice == null) {
            return agreement.getNoticeFrom();
        }
        Period ahead = notice;
        return agreement
                .getExpiry()
                .filter(Timeframe::isDay)
                .flatMap(Timeframe::getLatestLast)
                .map(day -> Timeframe.of(day.minus(ahead)));
    }

    private List<String> details(CollectiveAgreement agreement) {
        List<String> parts = new ArrayList<>();
        actor(agreement.getEmployer()).ifPresent(name -> parts.add(say("calendar.employer", "employer", name)));
        actor(agreement.getUnion()).ifPresent(name -> parts.add(say("calendar.union", "union", name)));
        agreement
                .getSector()
                .map(Term::toString)
                .ifPresent(sector -> parts.add(say("calendar.sector", "sector", sector)));
        agreement
                .getEmployees()
                .ifPresent(count -> parts.add(say("calendar.employees", "employees", Figures.written(count))));
        return parts;
    }

    private void dated(
            String key,
            String kind,
            Optional<Timeframe> date,
            String name,
            List<String> details,
            String category,
            Pointer at) {
        if (date.isEmpty()) {
            return;
        }
        Timeframe stated = date.get();
        Optional<DateRange> days = days(stated);
        if (days.isEmpty()) {
            leave("calendar.left.loose", at, name + ": " + WrittenDate.written(stated));
            return;
        }
        List<String> lines = new ArrayList<>(details);
        if (!stated.isDay()) {
            lines.add(say("calendar.loose", "date", WrittenDate.written(stated)));
        }
        events.add(
                CalendarEvent.of(key + kind, days.get(), say("calendar." + kind, "agreement", name), lines, category));
    }

    /** Returns the days of a date that is known on both sides and is no placeholder. */
    private static Optional<DateRange> days(Timeframe date) {
        return date.span()
                .filter(range -> !date.isPlaceholder())
                .filter(range -> !range.getLast().isAfter(CalendarText.LAST_WITH_NEXT));
    }

    /** The last day of a period by which something is due. */
    private void due(String key, String code, Timeframe when, String name, Pointer at) {
        Optional<LocalDate> last = when.isPlaceholder() ? Optional.empty() : when.getLatestLast();
        if (last.isEmpty() || last.get().isAfter(CalendarText.LAST_WITH_NEXT)) {
            leave("calendar.left.loose", at, name + ": " + WrittenDate.written(when));
            return;
        }
        List<String> lines =
                when.isDay() ? List.of() : List.of(say("calendar.period", "period", WrittenDate.written(when)));
        events.add(CalendarEvent.of(
                documentKey() + key, DateRange.of(last.get(), last.get()), say(code, "name", name), lines, ""));
    }

    private String documentKey() {
        return "document/" + document.getId() + "/";
    }

    /** Due days of elements and of targets, wherever they are. */
    private void elements() {
        DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().forEach(node -> {
            if (node.getValue() instanceof PlanElement element) {
                element.getTimeframe()
                        .ifPresent(when -> due(
                                "element/" + element.getId(),
                                "calendar.due",
                                when,
                                element.getName().in(language),
                                node.getPointer().member("timeframe")));
            }
            if (node.getValue() instanceof Metric metric) {
                targets(metric, node.getPointer().member("targets"));
            }
        });
    }

    private void targets(Metric metric, Pointer at) {
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            String name = metric.getName().in(language);
            String key = "target/" + metric.getId() + "/" + target.getDimensions() + "/"
                    + target.getEachOf().orElse("") + "/" + i;
            Pointer place = at.item(i).member("due");
            target.getDue().ifPresent(when -> due(key, "calendar.target", when, name, place));
        }
    }

    private void pact(Pact pact) {
        String name = pact.getTitle()
                .map(title -> title.in(language))
                .orElse(pact.getId().toString());
        Optional<Timeframe> term = pact.getTerm();
        if (term.isEmpty()) {
            return;
        }
        Pointer at = Pointer.ROOT.member("term");
        Optional<LocalDate> last = term.get().getLatestLast();
        if (last.isEmpty()) {
            leave("calendar.left.loose", at, name + ": " + WrittenDate.written(term.get()));
            return;
        }
        PactCalendarDays dates = PactCalendarDays.of(pact, until, MOST_TURNS);
        dates.all().forEach(date -> due(date.key(), date.code(), date.when(), name, date.at()));
        if (!dates.isComplete()) {
            leave("calendar.left.turns", Pointer.ROOT.member("renewal"), name);
        }
    }

    private void duty(Duty duty, int index, Pointer at) {
        String name = duty.getWhat()
                .map(what -> what.in(language))
                .orElseGet(() -> duty.getKind().toString());
        String key = "duty/" + duty.getId().map(ElementId::toString).orElse(duty.getKind() + "-" + index) + "/";
        duty.getTimeframe().ifPresent(when -> due(key + "day", "calendar.duty", when, name, at.member("timeframe")));
        if (duty.getRecurrence().isEmpty()) {
            return;
        }
        Optional<DateRange> term = term().flatMap(CalendarDates::days);
        if (term.isEmpty()) {
            leave("calendar.left.term", at.member("recurrence"), name);
            return;
        }
        List<DateRange> turns = duty.getRecurrence()
                .get()
                .countedFrom(term.get().getFirst())
                .occurrences(term.get().getFirst(), term.get().getLast());
        int shown = Math.min(turns.size(), MOST_TURNS);
        for (int i = 0; i < shown; i++) {
            LocalDate last = turns.get(i).getLast();
            due(key + last, "calendar.duty", Timeframe.of(last), name, at.member("recurrence"));
        }
        if (shown < turns.size() || shown == 0) {
            leave("calendar.left.turns", at.member("recurrence"), name);
        }
    }

    private Optional<Timeframe> term() {
        if (document instanceof StrategicPlan plan) {
            return plan.getTerm();
        }
        return document instanceof Pact pact ? pact.getTerm() : Optional.empty();
    }

    private void leave(String code, Pointer at, String name) {
        leftOut.add(Severity.ADVICE, code, at, Optional.empty(), "name", name);
    }

    private String name(CollectiveAgreement agreement) {
        List<String> parties = new ArrayList<>();
        actor(agreement.getEmployer()).ifPresent(parties::add);
        actor(agreement.getUnion()).ifPresent(parties::add);
        return agreement
                .getTitle()
                .map(this::text)
                .orElseGet(() -> parties.isEmpty() ? agreement.getId().toString() : String.join(", ", parties));
    }

    private Optional<String> actor(Optional<ElementId> id) {
        return id.map(each -> Optional.ofNullable(actors.get(each))
                .map(actor -> text(actor.getName()))
                .orElse(each.toString()));
    }

    private String text(Text text) {
        return text.in(language);
    }

    private String say(String code, String name, String value) {
        return words.format(code, Map.of(name, value));
    }
}
