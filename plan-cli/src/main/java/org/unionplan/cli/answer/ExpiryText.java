package org.unionplan.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.AgreementStanding;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Opening;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.show.SharedSections;
import org.unionplan.cli.text.AgreementNames;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** An expiry map as a calendar that people read at a glance: a bar for each group, the agreements below it. */
public final class ExpiryText {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_BAR = 30;

    private final AgreementRegister register;
    private final Wording wording;
    private final AgreementNames names;
    private final FigureWords figures;

    public ExpiryText(AgreementRegister register, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.names = new AgreementNames(wording);
        this.figures = new FigureWords(wording);
    }

    public void print(
            ExpiryMap map, ExpiryMap whole, List<ExpiryMap.Grouping> by, Optional<LocalDate> asOf, TextLayout layout) {
        layout.named(
                wording.text(register.getTitle()).orElseGet(() -> wording.say("register.untitled")), register.getId());
        layout.line(StyledLine.of(names.headCount(map.headCount())));
        List<ExpiryMap.Group> groups = map.by(by);
        int most = groups.stream()
                .mapToInt(group -> group.getHeadCount().getAgreements())
                .max()
                .orElse(1);
        layout.gap();
        groups.forEach(group -> group(group, most, layout));
        if (by.stream().anyMatch(grouping -> !grouping.addsUp())) {
            layout.gap();
            layout.line(new StyledLine().faint(wording.say("expiry.several-places")));
        }
        asOf.ifPresent(day -> carriedOver(whole.carriedOver(day), day, layout));
    }

    private void group(ExpiryMap.Group group, int most, TextLayout layout) {
        layout.line(new StyledLine()
                .bold(label(group))
                .plain(bar(group.getHeadCount().getAgreements(), most))
                .plain(names.headCount(group.getHeadCount())));
        TextLayout inner = layout.deeper();
        if (group.getGroups().isEmpty()) {
            group.getOpenings().stream().limit(MOST_NAMES).forEach(opening -> inner.line(opening(opening)));
            int more = group.getOpenings().size() - MOST_NAMES;
            if (more > 0) {
                inner.line(new StyledLine()
                        .faint(wording.say(Message.of("report.omitted").withNumber("count", more))));
            }
        }
        group.getGroups().forEach(each -> group(each, most, inner));
    }

    private static String bar(int agreements, int most) {
        int length = most <= LONGEST_BAR ? agreements : Math.max(1, agreements * LONGEST_BAR / most);
        return "#".repeat(Math.min(LONGEST_BAR, length));
    }

    private String label(ExpiryMap.Group group) {
        String value = group.getKey().getValue();
        if (group.getKey().isNone()) {
            return wording.say("expiry.not-stated");
        }
        return switch (group.getGrouping()) {
            case EMPLOYER, UNION -> wording.name(ElementId.of(value));
            case SECTOR, JURISDICTION -> wording.term(Term.of(value));
            case PLACE, MONTH, QUARTER, YEAR -> value;
        };
    }

    private StyledLine opening(Opening opening) {
        CollectiveAgreement agreement = opening.getAgreement();
        return StyledLine.of(names.days(opening))
                .plain(names.name(agreement)
                        + SharedSections.comma(agreement.getSector().map(wording::term))
                        + SharedSections.comma(figures.quantity(agreement.getEmployees())))
                .plain(opening.getGround() == Opening.Ground.REOPENER ? wording.say("expiry.reopens") : "")
                .faint("[" + agreement.getId() + "]");
    }

    private void carriedOver(List<AgreementStanding> standings, LocalDate day, TextLayout layout) {
        TextLayout list =
                layout.heading(wording.say(Message.of("expiry.carried-over").with("day", day)));
        if (standings.isEmpty()) {
            list.line(StyledLine.of(wording.say("none")));
            return;
        }
        list.line(StyledLine.of(names.headCount(ExpiryMap.EmployeeCount.of(
                standings.stream().map(AgreementStanding::getAgreement).toList()))));
        standings.stream().limit(MOST_NAMES).forEach(standing -> list.line(standing(standing)));
        int more = standings.size() - MOST_NAMES;
        if (more > 0) {
            list.line(new StyledLine()
                    .faint(wording.say(Message.of("report.omitted").withNumber("count", more))));
        }
    }

    private StyledLine standing(AgreementStanding standing) {
        boolean expired = standing.getStatus() == AgreementStanding.Status.EXPIRED;
        Message since = standing.getSince()
                .map(day -> Message.of(expired ? "expiry.open-since" : "expiry.reopened-since")
                        .with("day", day))
                .orElseGet(() -> Message.of(expired ? "expiry.open" : "expiry.reopened"));
        return StyledLine.of(names.name(standing.getAgreement()) + ",")
                .plain(wording.say(since))
                .plain(standing.isUncertain() ? wording.say("uncertain") : "")
                .faint("[" + standing.getAgreement().getId() + "]");
    }
}
