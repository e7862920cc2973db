package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.AgreementStanding;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.ExpiryMap.Grouping;
import org.unionplan.bargaining.Opening;
import org.unionplan.message.Message;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Term;

/** The agreements of a register by the month in which they open, with windows in which several could bargain together. */
final class ExpiryView {

    private static final int MONTHS = 12;
    private static final int MOST_LISTED = 200;
    private static final int MOST_WINDOWS = 5;
    private static final int WINDOW_DAYS = 60;
    private static final int WINDOW_UNITS = 2;

    /** More years than these are not shown month by month. */
    private static final int MOST_YEARS = 12;

    private static final int OPEN_YEARS = 3;
    private static final int SHADES = 4;

    private final PageWording wording;
    private final PageContext context;
    private final ExpiryMap map;
    private final LocalDate asOf;
    private final List<ClusterSuggestions.Suggestion> windows;

    ExpiryView(AgreementRegister register, PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.asOf = context.asOf();
        this.map = ExpiryMap.of(register);
        ClusterSuggestions.Criteria criteria =
                ClusterSuggestions.Criteria.of(WINDOW_DAYS, WINDOW_UNITS).from(asOf);
        this.windows = ClusterSuggestions.of(map, criteria).apart().stream()
                .limit(MOST_WINDOWS)
                .toList();
    }

    PageWording wording() {
        return wording;
    }

    String headCount() {
        return headCount(map.headCount());
    }

    /** The number of agreements and employees, and what is missing. */
    private String headCount(ExpiryMap.EmployeeCount count) {
        String agreements = wording.count("page.agreements", count.getAgreements());
        int stated = count.getAgreements() - count.getUnstated();
        Message employees = stated == 0
                ? Message.of("page.head-count.none")
                : Message.of(count.getUnstated() == 0 ? "page.head-count.all" : "page.head-count.some")
                        .with("employees", context.figures().bounds(count.getEmployees()))
                        .withNumber("unstated", count.getUnstated());
        return agreements + ", " + wording.say(employees);
    }

    /** The years with openings, from this one on unfolded, the nearest first years only month by month. */
    List<Year> years() {
        TreeSet<Integer> years = new TreeSet<>();
        map.openings()
                .forEach(opening ->
                        opening.getEarliest().or(opening::getLatest).ifPresent(day -> years.add(day.getYear())));
        List<Integer> near =
                years.tailSet(asOf.getYear(), true).stream().limit(MOST_YEARS).toList();
        List<Integer> past = years.headSet(asOf.getYear(), false).descendingSet().stream()
                .limit(MOST_YEARS)
                .sorted()
                .toList();
        List<Year> shown = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            shown.add(year(near.get(i), i < OPEN_YEARS));
        }
        past.forEach(year -> shown.add(year(year, false)));
        return shown;
    }

    private Year year(int year, boolean open) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, MONTHS, 31);
        ExpiryMap within = map.between(from, to);
        List<ExpiryMap.Group> sectors = within.by(Grouping.SECTOR, Grouping.MONTH);
        List<ExpiryMap.Group> months = within.by(Grouping.MONTH);
        int most = sectors.stream()
                .flatMap(sector -> sector.getGroups().stream())
                .mapToInt(group -> group.getHeadCount().getAgreements())
                .max()
                .orElse(1);
        List<SectorRow> rows = new ArrayList<>();
        for (ExpiryMap.Group sector : sectors) {
            rows.add(new SectorRow(label(sector), cells(sector.getGroups(), year, most), total(sector.getHeadCount())));
        }
        SectorRow sum = new SectorRow(
                wording.say("page.total"), cells(months, year, Integer.MAX_VALUE), total(within.headCount()));
        boolean loose = months.stream().anyMatch(group -> group.getKey().isLoose());
        return new Year(Integer.toString(year), open, headCount(within.headCount()), loose, rows, sum, brackets(year));
    }

    private String label(ExpiryMap.Group group) {
        return group.getKey().isNone()
                ? wording.say("page.not-stated")
                : wording.term(Term.of(group.getKey().getValue()));
    }

    /** Twelve cells, and one for dates that are no certain month. */
    private List<MonthCell> cells(List<ExpiryMap.Group> groups, int year, int most) {
        Map<Integer, ExpiryMap.EmployeeCount> byMonth = new TreeMap<>();
        for (ExpiryMap.Group group : groups) {
            boolean certain = !group.getKey().isLoose()
                    && group.getKey()
                            .getFrom()
                            .filter(day -> day.getYear() == year)
                            .isPresent();
            int month = certain ? group.getKey().getFrom().orElseThrow().getMonthValue() : MONTHS + 1;
            byMonth.merge(month, group.getHeadCount(), ExpiryMap.EmployeeCount::plus);
        }
        List<MonthCell> cells = new ArrayList<>();
        for (int month = 1; month <= MONTHS + 1; month++) {
            ExpiryMap.EmployeeCount count = byMonth.getOrDefault(month, ExpiryMap.EmployeeCount.NONE);
            cells.add(cell(count, most));
        }
        return cells;
    }

    private MonthCell cell(ExpiryMap.EmployeeCount count, int most) {
        int agreements = count.getAgreements();
        if (agreements == 0) {
            return new MonthCell("", "", "", 0);
        }
        boolean shaded = most < Integer.MAX_VALUE;
        int shade = shaded ? 1 + (int) ((long) (agreements - 1) * SHADES / Math.max(1, most)) : 0;
        return new MonthCell(
                wording.messages().number(Integer.toString(agreements)),
                count.getUnstated() == agreements ? "" : context.figures().bounds(count.getEmployees()),
                headCount(count),
                Math.min(SHADES, shade));
    }

    private MonthCell total(ExpiryMap.EmployeeCount count) {
        return cell(count, Integer.MAX_VALUE);
    }

    private List<Bracket> brackets(int year) {
        List<Bracket> brackets = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            LocalDate first = windows.get(i).getWindow().getFirst();
            LocalDate last = windows.get(i).getWindow().getLast();
            if (first.getYear() <= year && last.getYear() >= year) {
                int from = first.getYear() < year ? 1 : first.getMonthValue();
                int to = last.getYear() > year ? MONTHS : last.getMonthValue();
                brackets.add(new Bracket(
                        windowName(i),
                        from - 1,
                        to - from + 1,
                        MONTHS - to,
                        headCount(windows.get(i).getHeadCount())));
            }
        }
        return brackets;
    }

    private String windowName(int index) {
        return wording.count("page.window", index + 1);
    }

    List<String> months() {
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(wording.dates().shortMonth(month));
        }
        return months;
    }

    /** The suggested windows with their reasons and members. */
    List<SuggestedWindow> windows() {
        List<SuggestedWindow> shown = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            ClusterSuggestions.Suggestion each = windows.get(i);
            shown.add(new SuggestedWindow(
                    windowName(i),
                    wording.say(Message.of("page.time.range")
                            .with("first", wording.day(each.getWindow().getFirst()))
                            .with("last", wording.day(each.getWindow().getLast()))),
                    headCount(each.getHeadCount()),
                    each.reasons().stream().map(wording::say).toList(),
                    listed(each.members())));
        }
        return shown;
    }

    List<AgreementItem> undated() {
        return listed(map.undated());
    }

    List<AgreementItem> openings() {
        return listed(map.openings().stream().filter(Opening::isDated).toList());
    }

    /** The number of openings beyond those listed. */
    String moreOpenings() {
        long all = map.openings().stream().filter(Opening::isDated).count();
        return all > MOST_LISTED ? wording.count("page.findings.more", all - MOST_LISTED) : "";
    }

    String carriedOverHeading() {
        return wording.say(Message.of("page.carried-over").with("day", wording.day(asOf)));
    }

    List<AgreementItem> carriedOver() {
        return map.carriedOver(asOf).stream()
                .limit(MOST_LISTED)
                .map(this::standing)
                .toList();
    }

    private AgreementItem standing(AgreementStanding standing) {
        String since =
                standing.getSince().map(Timeframe::of).map(wording::since).orElse("");
        return item(
                standing.getAgreement(),
                wording.word(standing.getStatus())
                        + (since.isEmpty() ? "" : ", " + since)
                        + (standing.isUncertain() ? " " + wording.say("page.uncertain") : ""));
    }

    private List<AgreementItem> listed(List<Opening> openings) {
        return openings.stream()
                .limit(MOST_LISTED)
                .map(opening -> item(opening.getAgreement(), days(opening)))
                .toList();
    }

    private AgreementItem item(CollectiveAgreement agreement, String when) {
        return new AgreementItem(
                when,
                wording.name(agreement),
                context.anchors().link(agreement.getId()),
                agreement.getSector().map(wording::term).orElse(""),
                agreement.getEmployees().map(context.figures()::quantity).orElse("\u2013"));
    }

    private String days(Opening opening) {
        Optional<LocalDate> earliest = opening.getEarliest();
        Optional<LocalDate> latest = opening.getLatest();
        if (!opening.isDated()) {
            return wording.say("page.undated");
        }
        String days = earliest.equals(latest)
                ? wording.day(earliest.orElseThrow())
                : wording.say(Message.of("page.time.range")
                        .with("first", earliest.map(wording::day).orElse("\u2026"))
                        .with("last", latest.map(wording::day).orElse("\u2026")));
        return days
                + (opening.getGround() == Opening.Ground.REOPENER ? " (" + wording.word(opening.getGround()) + ")" : "")
                + (opening.isDoubtful() ? " " + wording.say("page.uncertain") : "");
    }

    /** A year month by month. */
    record Year(
            String year,
            boolean open,
            String headCount,
            boolean loose,
            List<SectorRow> rows,
            SectorRow sum,
            List<Bracket> brackets) {}

    /** A sector in a year. */
    record SectorRow(String sector, List<MonthCell> cells, MonthCell total) {}

    /** A month: the number of agreements, the employees, both in words, and how dark it is. */
    record MonthCell(String agreements, String employees, String words, int shade) {}

    /** A window over the months of a year. */
    record Bracket(String name, int before, int months, int after, String headCount) {}

    /** A suggested window. */
    record SuggestedWindow(
            String name, String days, String headCount, List<String> reasons, List<AgreementItem> members) {}

    /** An agreement in a list. */
    record AgreementItem(String when, String name, @Nullable String href, String sector, String employees) {}
}
