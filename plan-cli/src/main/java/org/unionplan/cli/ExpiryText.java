package org.unionplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.AgreementStanding;
import org.unionplan.bargaining.AgreementStatus;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.ExpiryGroup;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Grouping;
import org.unionplan.bargaining.HeadCount;
import org.unionplan.bargaining.Opening;
import org.unionplan.value.ElementId;

/** An expiry map as a calendar that people read at a glance: a bar for each group, the agreements below it. */
final class ExpiryText {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_BAR = 30;

    private final AgreementRegister register;
    private final Wording wording;
    private final AgreementNames names;
    private final FigureWords figures;

    ExpiryText(AgreementRegister register, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.names = new AgreementNames(wording);
        this.figures = new FigureWords(wording);
    }

    void print(ExpiryMap map, ExpiryMap whole, List<Grouping> by, Optional<LocalDate> asOf, TextLayout layout) {
        layout.named(wording.text(register.getTitle()).orElse("Register of agreements"), register.getId());
        layout.line(StyledLine.of(AgreementNames.headCount(map.headCount())));
        List<ExpiryGroup> groups = map.by(by);
        int most = groups.stream()
                .mapToInt(group -> group.headCount().agreements())
                .max()
                .orElse(1);
        layout.gap();
        groups.forEach(group -> group(group, most, layout));
        if (by.stream().anyMatch(grouping -> !grouping.addsUp())) {
            layout.gap();
            layout.line(new StyledLine().faint("An agreement for several places stands under each of them."));
        }
        asOf.ifPresent(day -> carriedOver(whole.carriedOver(day), day, layout));
    }

    private void group(ExpiryGroup group, int most, TextLayout layout) {
        layout.line(new StyledLine()
                .bold(label(group))
                .plain(bar(group.headCount().agreements(), most))
                .plain(AgreementNames.headCount(group.headCount())));
        TextLayout inner = layout.deeper();
        if (group.groups().isEmpty()) {
            group.openings().stream().limit(MOST_NAMES).forEach(opening -> inner.line(opening(opening)));
            int more = group.openings().size() - MOST_NAMES;
            if (more > 0) {
                inner.line(new StyledLine().faint("and " + more + " more"));
            }
        }
        group.groups().forEach(each -> group(each, most, inner));
    }

    private static String bar(int agreements, int most) {
        int length = most <= LONGEST_BAR ? agreements : Math.max(1, agreements * LONGEST_BAR / most);
        return "#".repeat(Math.min(LONGEST_BAR, length));
    }

    private String label(ExpiryGroup group) {
        String value = group.key().value();
        if (group.key().isNone()) {
            return "not stated";
        }
        return switch (group.grouping()) {
            case EMPLOYER, UNION -> wording.name(ElementId.of(value));
            case SECTOR, JURISDICTION -> value.replace('-', ' ');
            case PLACE, MONTH, QUARTER, YEAR -> value;
        };
    }

    private StyledLine opening(Opening opening) {
        CollectiveAgreement agreement = opening.agreement();
        return StyledLine.of(AgreementNames.days(opening))
                .plain(names.name(agreement)
                        + SharedSections.comma(agreement.getSector().map(Wording::term))
                        + SharedSections.comma(figures.quantity(agreement.getEmployees())))
                .plain(opening.ground() == Opening.Ground.REOPENER ? "(reopens)" : "")
                .faint("[" + agreement.getId() + "]");
    }

    private void carriedOver(List<AgreementStanding> standings, LocalDate day, TextLayout layout) {
        TextLayout list = layout.heading("Carried over on " + day);
        if (standings.isEmpty()) {
            list.line(StyledLine.of("none"));
            return;
        }
        list.line(StyledLine.of(AgreementNames.headCount(HeadCount.of(
                standings.stream().map(AgreementStanding::agreement).toList()))));
        standings.stream().limit(MOST_NAMES).forEach(standing -> list.line(standing(standing)));
        int more = standings.size() - MOST_NAMES;
        if (more > 0) {
            list.line(new StyledLine().faint("and " + more + " more"));
        }
    }

    private StyledLine standing(AgreementStanding standing) {
        String what = standing.status() == AgreementStatus.EXPIRED ? "expired, open since" : "reopened since";
        return StyledLine.of(names.name(standing.agreement()) + ",")
                .plain(what)
                .plain(standing.since().map(LocalDate::toString).orElse("a day that is not stated"))
                .plain(standing.uncertain() ? "(uncertain)" : "")
                .faint("[" + standing.agreement().getId() + "]");
    }
}
