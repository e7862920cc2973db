package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactCoverage;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.Timeframe;

/** The parties of a pact and what binds each on a day: a row for each party, a column for each pledge, with reasons. */
final class BoundView {

    private final PageContext context;
    private final PageWording wording;
    private final PactTimeline timeline;
    private final LocalDate day;
    private final PactStanding standing;
    private final List<Provision> pledges;

    BoundView(PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.timeline = context.timeline();
        this.day = context.asOf();
        this.standing = timeline.on(day);
        this.pledges = pledges(timeline.getPact());
    }

    /** The pledges and what is within them, and the clauses that have a modality like pledges, in order. */
    static List<Provision> pledges(Pact pact) {
        List<Provision> all = new ArrayList<>();
        pact.getPledges().forEach(pledge -> add(pledge, true, all));
        pact.getClauses().forEach(clause -> add(clause, false, all));
        return all;
    }

    private static void add(Provision provision, boolean answersFor, List<Provision> all) {
        boolean binds = answersFor || provision.getModality().isPresent();
        if (binds) {
            all.add(provision);
        }
        provision.getProvisions().forEach(part -> add(part, binds, all));
    }

    PageWording wording() {
        return wording;
    }

    String heading() {
        return wording.say(Message.of("page.bound.on").with("day", wording.day(day)));
    }

    String status() {
        return wording.begin(wording.word(standing.getStatus())) + doubt(standing.isUncertain());
    }

    String mark() {
        return standing.isInForce() ? "on-track" : "open";
    }

    String since() {
        return standing.getSinceStated()
                .or(() -> standing.getSince().map(each -> Timeframe.of(each)))
                .map(wording::since)
                .orElse("");
    }

    List<String> reasons() {
        return sentences(standing.getReasons());
    }

    /** The people covered, by what the figures count. */
    List<String> coverage() {
        PactCoverage coverage = timeline.coverageOn(day);
        return coverage.getStated().stream()
                .map(figure -> context.figures().quantity(figure.getQuantity())
                        + figure.getAsOf()
                                .map(date -> ", " + wording.when(date))
                                .orElse("")
                        + doubt(coverage.isUncertain()))
                .map(text -> wording.say(Message.of("page.labelled")
                        .with("label", wording.say("page.member.coverage"))
                        .with("text", text)))
                .toList();
    }

    List<PledgeHead> columns() {
        List<PledgeHead> columns = new ArrayList<>();
        for (Provision pledge : pledges) {
            String number = pledge.getNumber()
                    .map(wording::raw)
                    .orElseGet(() -> wording.messages().number(Integer.toString(columns.size() + 1)));
            columns.add(new PledgeHead(
                    number,
                    wording.plain(pledge.getText()),
                    wording.lang(pledge.getText()),
                    context.anchors().link(pledge.getId())));
        }
        return columns;
    }

    List<PartyAnswers> rows() {
        List<PartyAnswers> rows = new ArrayList<>();
        for (PartyStanding party : timeline.partiesOn(day)) {
            List<BindingMark> cells = new ArrayList<>();
            List<Why> reasons = new ArrayList<>();
            reasons.add(new Why("", sentences(party.getReasons())));
            int column = 0;
            for (Provision pledge : pledges) {
                column++;
                Binding binding = timeline.boundOn(party.getParty(), pledge.getId(), day);
                cells.add(cell(binding));
                String number = pledge.getNumber().map(wording::raw).orElse(Integer.toString(column));
                reasons.add(new Why(
                        wording.say(Message.of("page.labelled")
                                .with("label", number)
                                .with("text", words(binding))),
                        sentences(binding.getReasons())));
            }
            rows.add(new PartyAnswers(
                    wording.name(party.getParty()),
                    context.anchors().link(party.getParty()),
                    wording.word(party.getStatus()) + doubt(party.isUncertain()),
                    party.getSinceStated()
                            .or(() -> party.getSince().map(each -> Timeframe.of(each)))
                            .map(wording::since)
                            .orElse(""),
                    party.isBound() ? "on-track" : "open",
                    cells,
                    reasons));
        }
        return rows;
    }

    private BindingMark cell(Binding binding) {
        return new BindingMark(mark(binding), words(binding), binding.isUncertain());
    }

    private static String mark(Binding binding) {
        return switch (binding.getAnswer()) {
            case BOUND ->
                binding.getModality()
                        .map(modality -> switch (modality) {
                            case PERMISSION -> "permitted";
                            case ASPIRATION -> "aspired";
                            case OBLIGATION, PROHIBITION -> "bound";
                        })
                        .orElse("bound");
            case CONDITIONAL -> "conditional";
            case NOT_BOUND -> "no-data";
        };
    }

    private String words(Binding binding) {
        return wording.say("page.bound." + mark(binding)) + doubt(binding.isUncertain());
    }

    private String doubt(boolean uncertain) {
        return uncertain ? " " + wording.say("page.uncertain") : "";
    }

    private List<String> sentences(List<PactReason> reasons) {
        return reasons.stream()
                .map(reason -> wording.say(reason.getMessage()))
                .distinct()
                .collect(Collectors.toList());
    }

    List<String> gaps() {
        return sentences(timeline.getGaps());
    }

    /** The marks of the table with their words. */
    List<ScorecardView.MarkKey> key() {
        return List.of("bound", "conditional", "permitted", "aspired", "no-data").stream()
                .map(mark -> new ScorecardView.MarkKey(mark, wording.say("page.bound." + mark)))
                .toList();
    }

    /** A pledge as the head of a column. */
    record PledgeHead(
            String number,
            String text,
            @Nullable String lang,
            @Nullable String href) {}

    /** A party with its answers. */
    record PartyAnswers(
            String name,
            @Nullable String href,
            String status,
            String since,
            String mark,
            List<BindingMark> cells,
            List<Why> reasons) {}

    /** An answer. */
    record BindingMark(String mark, String words, boolean uncertain) {}

    /** The reasons for an answer. */
    record Why(String answer, List<String> reasons) {}
}
