package org.unionplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.plan.Allocation;

/** The allocations of a plan or pact. */
final class AllocationList {

    private final Wording wording;
    private final FigureWords figures;

    AllocationList(Wording wording, FigureWords figures) {
        this.wording = wording;
        this.figures = figures;
    }

    void print(List<Allocation> allocations, TextLayout layout) {
        if (allocations.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.resources");
        for (Allocation allocation : allocations) {
            String purpose =
                    wording.text(allocation.getPurpose()).orElseGet(() -> wording.say("allocation.no-purpose"));
            list.line(StyledLine.of(purpose + SharedSections.comma(wording.when(allocation.getPeriod()))));
            TextLayout inner = list.deeper();
            inner.detail(
                    allocation
                            .getChange()
                            .map(change -> Wording.capitalized(wording.word(change)))
                            .orElseGet(() -> wording.say("label.amount")),
                    amount(allocation));
            inner.labelled("label.serves", wording.names(allocation.getServes()));
            inner.labelled("label.goals", wording.names(allocation.getGoals()));
            inner.text(wording.text(allocation.getNote()));
        }
    }

    private String amount(Allocation allocation) {
        List<String> amounts = new ArrayList<>();
        allocation.getAmount().ifPresent(money -> amounts.add(figures.money(money)));
        allocation
                .getShare()
                .ifPresent(share ->
                        amounts.add(wording.say(Message.of("allocation.share").with("share", figures.share(share)))));
        figures.quantity(allocation.getStaffTime())
                .ifPresent(
                        time -> amounts.add(wording.say(Message.of("staff-time").with("time", time))));
        return amounts.isEmpty() ? wording.say("no-figures") : String.join("; ", amounts);
    }
}
