package org.unionplan.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.TextTable;
import org.unionplan.cli.text.TextTable.Column;
import org.unionplan.cli.text.TextTable.TextCell;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactChange;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.value.ElementId;

/** A table of who is bound to which pledge: a row for each party, a column for each pledge. */
final class PledgeTable {

    private static final Column NAME = Column.left(23).withGap(2);
    private static final Column MARK = Column.right(3).growing();

    private final PactTimeline timeline;
    private final Wording wording;
    private final List<ElementId> parties;
    private final List<Provision> pledges;

    PledgeTable(PactTimeline timeline, Wording wording, List<ElementId> parties) {
        this.timeline = timeline;
        this.wording = wording;
        this.parties = parties;
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

    void print(Optional<LocalDate> day, TextLayout layout) {
        if (pledges.isEmpty() || parties.isEmpty()) {
            return;
        }
        TextLayout list = layout.heading(
                day.map(on -> wording.say(Message.of("pledges.bound-on").with("day", on)))
                        .orElseGet(() -> wording.say("pledges.bound")));
        for (int i = 0; i < pledges.size(); i++) {
            list.line(StyledLine.of(i + 1 + ".")
                    .plain(Wording.oneLine(wording.text(pledges.get(i).getText())))
                    .faint("[" + pledges.get(i).getId() + "]"));
        }
        list.gap();
        List<TextCell> heads = new ArrayList<>();
        for (int i = 1; i <= pledges.size(); i++) {
            heads.add(TextCell.of(Integer.toString(i)));
        }
        TextTable.printGrid(
                list,
                NAME,
                MARK,
                heads,
                parties.stream().map(party -> row(party, day)).toList());
        list.line(new StyledLine().faint(wording.say("pledges.legend")));
    }

    private List<TextCell> row(ElementId party, Optional<LocalDate> day) {
        List<TextCell> row = new ArrayList<>(List.of(TextCell.of(wording.shortName(party))));
        pledges.forEach(pledge -> row.add(TextCell.of(mark(party, pledge.getId(), day))));
        return row;
    }

    private String mark(ElementId party, ElementId pledge, Optional<LocalDate> day) {
        if (day.isPresent()) {
            Binding binding = timeline.boundOn(party, pledge, day.get());
            return mark(binding) + (binding.isUncertain() ? "?" : "");
        }
        return timeline.getChanges().stream()
                .map(PactChange::getDay)
                .map(change -> timeline.boundOn(party, pledge, change))
                .filter(Binding::isApplicable)
                .findFirst()
                .map(PledgeTable::mark)
                .orElse("-");
    }

    private static String mark(Binding binding) {
        String mark = binding.getModality()
                .map(modality -> switch (modality) {
                    case PERMISSION -> "p";
                    case ASPIRATION -> "a";
                    case OBLIGATION, PROHIBITION -> "x";
                })
                .orElse("x");
        return switch (binding.getAnswer()) {
            case BOUND -> mark;
            case CONDITIONAL -> mark + "c";
            case NOT_BOUND -> "-";
        };
    }
}
