package org.unionplan.bargaining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Place;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/**
 * The agreements of a register by when they open, so that locals know who bargains at the same time.
 *
 * <pre>{@code
 * ExpiryMap map = ExpiryMap.of(register);
 * map.opensBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));      // who bargains then
 * map.by(Grouping.QUARTER, Grouping.SECTOR);                                  // a calendar, with head counts
 * map.carriedOver(LocalDate.of(2026, 11, 1));                                  // expired and not settled
 * map.between(from, to).headCount().getEmployees();                              // ">= 1,300"
 * }</pre>
 *
 * <p>Made once, in the time it takes to sort; memory is linear to the register. Equal registers give equal maps.
 */
public final class ExpiryMap {

    private final List<Opening> openings;
    private final Map<ElementId, CollectiveAgreement> byId;

    private ExpiryMap(List<Opening> openings, Map<ElementId, CollectiveAgreement> byId) {
        this.openings = openings;
        this.byId = byId;
    }

    /** Returns the map of all agreements of that register. */
    public static ExpiryMap of(AgreementRegister register) {
        Objects.requireNonNull(register, "register");

        Map<ElementId, CollectiveAgreement> byId = new HashMap<>();
        register.getAgreements().forEach(agreement -> byId.putIfAbsent(agreement.getId(), agreement));
        // The sort is stable: what opens on one day stays in the order of the register.
        return new ExpiryMap(
                register.getAgreements().stream()
                        .map(Opening::of)
                        .sorted(Opening.BY_TIME)
                        .toList(),
                byId);
    }

    /** Returns the opening of each agreement, in the order of time; those that are undated last. */
    public List<Opening> openings() {
        return openings;
    }

    /** Returns the opening of the agreement with that identifier. */
    public Optional<Opening> opening(ElementId agreement) {
        Objects.requireNonNull(agreement, "agreement");

        return Optional.ofNullable(byId.get(agreement)).map(Opening::of);
    }

    /**
     * Returns the agreements that may open from one day to another, both inclusive; {@link Opening#surelyWithin} tells
     * which are certain to. An agreement settled before it could open does not open.
     */
    public List<Opening> opensBetween(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return openings.stream()
                .filter(opening -> opening.maybeWithin(from, to) && !opening.isForestalled())
                .toList();
    }

    /** The agreements with a reopener that may fall from one day to another, both inclusive, in the order of time. */
    public List<Opening> reopensBetween(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return opensBetween(from, to).stream()
                .filter(opening -> opening.getGround() == Opening.Ground.REOPENER)
                .toList();
    }

    /** Returns the agreements without a date to open. */
    public List<Opening> undated() {
        return openings.stream().filter(opening -> !opening.isDated()).toList();
    }

    /**
     * Returns the state of every agreement on a day, in the order in which they open. Where the register states neither a
     * settlement nor a successor, the next agreement of the same parties for the same units is taken for the successor.
     */
    public List<AgreementStanding> on(LocalDate day) {
        Objects.requireNonNull(day, "day");

        ProbableSuccessors probable = new ProbableSuccessors(byId.values());
        return openings.stream()
                .map(Opening::getAgreement)
                .map(agreement -> AgreementStanding.of(
                        agreement, agreement.getSuccessor().map(byId::get).or(() -> probable.of(agreement)), day))
                .toList();
    }

    /** Returns the agreements past their opening on that day and not settled: expired, or reopened while they last. */
    public List<AgreementStanding> carriedOver(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return on(day).stream()
                .filter(standing -> standing.getStatus().isCarriedOver())
                .toList();
    }

    /** The map of what {@linkplain #opensBetween may open} from one day to another, both inclusive. */
    public ExpiryMap between(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return new ExpiryMap(opensBetween(from, to), byId);
    }

    /** Returns the head count of all its agreements. */
    public EmployeeCount headCount() {
        return headCount(openings);
    }

    /** Returns its agreements in groups, each with the groups of the next grouping within, and so on. */
    public List<Group> by(Grouping... groupings) {
        Objects.requireNonNull(groupings, "groupings");

        return by(List.of(groupings));
    }

    /** Returns its agreements in groups, each with the groups of the next grouping within, and so on. */
    public List<Group> by(List<Grouping> groupings) {
        Objects.requireNonNull(groupings, "groupings");

        return grouped(openings, groupings, new Census());
    }

    /** Groups agreements, innermost first, so that each figure is looked up once; adds all of them to that census. */
    private static List<Group> grouped(List<Opening> openings, List<Grouping> groupings, Census all) {
        if (groupings.isEmpty()) {
            count(openings, all);
            return List.of();
        }
        Grouping grouping = groupings.get(0);
        List<Grouping> inner = groupings.subList(1, groupings.size());
        Map<Key, List<Opening>> members = new HashMap<>();
        for (Opening opening : openings) {
            for (Key key : grouping.keys(opening)) {
                members.computeIfAbsent(key, none -> new ArrayList<>()).add(opening);
            }
        }
        List<Group> groups = new ArrayList<>(members.size());
        new TreeMap<>(members).forEach((key, group) -> {
            Census census = new Census();
            List<Group> within = grouped(group, inner, census);
            groups.add(new Group(grouping, key, List.copyOf(group), census.headCount(), within));
            if (grouping.addsUp()) {
                all.add(census);
            }
        });
        if (!grouping.addsUp()) {
            count(openings, all);
        }
        return List.copyOf(groups);
    }

    private static void count(List<Opening> openings, Census census) {
        for (Opening opening : openings) {
            census.add(EmployeeCount.employees(opening.getAgreement()));
        }
    }

    private static EmployeeCount headCount(List<Opening> openings) {
        Census census = new Census();
        count(openings, census);
        return census.headCount();
    }

    /** The ways of grouping the agreements of an {@link ExpiryMap}. */
    public enum Grouping implements Keyword {
        /** By the month in which they open. */
        MONTH,
        /** By the quarter of a calendar year in which they open. */
        QUARTER,
        /** By the calendar year in which they open. */
        YEAR,
        /** By where people work. */
        SECTOR,
        /** By employer. */
        EMPLOYER,
        /** By union or local. */
        UNION,
        /** By place; an agreement for several places is in the group of each, so that these groups do not add up. */
        PLACE,
        /** By labour law. */
        JURISDICTION;

        /** Returns true if each agreement is in one group, so that their head counts add up. */
        public boolean addsUp() {
            return this != PLACE;
        }

        /** The groups of that agreement; at least one. */
        List<Key> keys(Opening opening) {
            CollectiveAgreement agreement = opening.getAgreement();
            return switch (this) {
                case MONTH -> List.of(Key.ofPeriod(opening, 1));
                case QUARTER -> List.of(Key.ofPeriod(opening, 3));
                case YEAR -> List.of(Key.ofPeriod(opening, 12));
                case SECTOR -> List.of(key(agreement.getSector().map(Term::toString)));
                case EMPLOYER -> List.of(key(agreement.getEmployer().map(ElementId::toString)));
                case UNION -> List.of(key(agreement.getUnion().map(ElementId::toString)));
                case JURISDICTION -> List.of(key(agreement.getJurisdiction().map(Term::toString)));
                case PLACE -> {
                    List<Key> places = agreement.getPlaces().stream()
                            .map(place -> key(words(place)))
                            .distinct()
                            .toList();
                    yield places.isEmpty() ? List.of(Key.NONE) : places;
                }
            };
        }

        private static Key key(Optional<String> value) {
            return value.map(Key::of).orElse(Key.NONE);
        }

        private static Optional<String> words(Place place) {
            List<String> parts = Stream.of(place.getLocality(), place.getRegion(), place.getCountry())
                    .flatMap(Optional::stream)
                    .toList();
            return parts.isEmpty() ? place.getAsWritten() : Optional.of(String.join(", ", parts));
        }
    }

    /** Agreements that have something in common, and the groups within. */
    public static final class Group {

        private final Grouping grouping;
        private final Key key;
        private final List<Opening> openings;
        private final EmployeeCount headCount;
        private final List<Group> groups;

        Group(Grouping grouping, Key key, List<Opening> openings, EmployeeCount headCount, List<Group> groups) {
            this.grouping = grouping;
            this.key = key;
            this.openings = openings;
            this.headCount = headCount;
            this.groups = groups;
        }

        /** The way of grouping. */
        public Grouping getGrouping() {
            return grouping;
        }

        /** The key of this group. */
        public Key getKey() {
            return key;
        }

        /** The agreements, in the order in which they open. */
        public List<Opening> getOpenings() {
            return openings;
        }

        /** The head count of these agreements. */
        public EmployeeCount getHeadCount() {
            return headCount;
        }

        /** The groups within, in the order of their keys; empty on the innermost level. */
        public List<Group> getGroups() {
            return groups;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group that
                    && grouping.equals(that.grouping)
                    && key.equals(that.key)
                    && openings.equals(that.openings)
                    && headCount.equals(that.headCount)
                    && groups.equals(that.groups);
        }

        @Override
        public int hashCode() {
            return Objects.hash(grouping, key, openings, headCount, groups);
        }

        @Override
        public String toString() {
            return "Group[grouping=" + grouping + ", key=" + key + ", openings=" + openings + ", headCount=" + headCount
                    + ", groups=" + groups + "]";
        }
    }

    /**
     * The number of agreements and of the employees they cover, as precisely as the register states them.
     *
     * <p>Figures keep their qualifiers through the sum: 412 and "at least 95" sum to at least 507. Agreements without a
     * figure add nothing to the sum and are counted beside it, since they cover people too.
     */
    public static final class EmployeeCount {

        /** No agreements at all. */
        public static final EmployeeCount NONE = new EmployeeCount(0, 0, Quantity.Bounds.ZERO);

        private final int agreements;
        private final int unstated;
        private final Quantity.Bounds employees;

        EmployeeCount(int agreements, int unstated, Quantity.Bounds employees) {
            this.agreements = agreements;
            this.unstated = unstated;
            this.employees = employees;
        }

        /** Returns the head count of those agreements; an agreement listed twice counts twice. */
        public static EmployeeCount of(Collection<CollectiveAgreement> agreements) {
            Objects.requireNonNull(agreements, "agreements");

            Census census = new Census();
            agreements.forEach(agreement -> census.add(employees(agreement)));
            return census.headCount();
        }

        /** The number of agreements. */
        public int getAgreements() {
            return agreements;
        }

        /** The number of agreements without a figure of employees. */
        public int getUnstated() {
            return unstated;
        }

        /** The sum of the figures of the others; counts, so never below zero. */
        public Quantity.Bounds getEmployees() {
            return employees;
        }

        /** These agreements and those, which must be others. */
        public EmployeeCount plus(EmployeeCount other) {
            Objects.requireNonNull(other, "other");

            return new EmployeeCount(
                    agreements + other.agreements, unstated + other.unstated, employees.plus(other.employees));
        }

        /** The figure of an agreement, or the sum of its units' if each of them has one. */
        static Optional<Quantity.Bounds> employees(CollectiveAgreement agreement) {
            if (agreement.getEmployees().isPresent() || agreement.getUnits().isEmpty()) {
                return employees(agreement.getEmployees());
            }
            Quantity.Bounds sum = Quantity.Bounds.ZERO;
            for (BargainingUnit unit : agreement.getUnits()) {
                if (unit.getEmployees().isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(unit.getEmployees().get().getBounds().asCount());
            }
            return Optional.of(sum);
        }

        /** A figure as a count. */
        static Optional<Quantity.Bounds> employees(Optional<Quantity> figure) {
            return figure.map(quantity -> quantity.getBounds().asCount());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EmployeeCount that
                    && agreements == that.agreements
                    && unstated == that.unstated
                    && employees.equals(that.employees);
        }

        @Override
        public int hashCode() {
            return Objects.hash(agreements, unstated, employees);
        }

        @Override
        public String toString() {
            return "EmployeeCount[agreements=" + agreements + ", unstated=" + unstated + ", employees=" + employees
                    + "]";
        }
    }

    /**
     * The common property of the agreements of a group: a sector, the identifier of an employer, a month.
     *
     * <p>A period is written {@code 2027-03}, {@code 2027-Q1} or {@code 2027}. An agreement whose date is too loose for one
     * period is in a group of its own that spans several, {@code 2027-01/2027-12}, or is open on a side of which
     * nothing is known, {@code 2027-01/..}; it is put into no month that it may not open in. Periods come in the order of
     * time, other keys in that of their spelling, and whatever has no key last.
     */
    public static final class Key implements Comparable<Key> {

        /** The key of agreements that state none. */
        public static final Key NONE = new Key("", Optional.empty(), Optional.empty());

        private static final int MONTHS_OF_YEAR = 12;
        private static final int MONTHS_OF_QUARTER = 3;
        private static final int TEN_THOUSAND = 10_000;
        private static final int HUNDRED = 100;

        private final String value;
        private final Optional<LocalDate> from;
        private final Optional<LocalDate> to;

        Key(String value, Optional<LocalDate> from, Optional<LocalDate> to) {
            this.value = value;
            this.from = from;
            this.to = to;
        }

        /** The term, identifier, place or period; empty where the agreement has none. */
        public String getValue() {
            return value;
        }

        /** The first day of a period; absent if it is not a period or the day is unknown. */
        public Optional<LocalDate> getFrom() {
            return from;
        }

        /** The last day of a period; likewise. */
        public Optional<LocalDate> getTo() {
            return to;
        }

        static Key of(String value) {
            return new Key(value, Optional.empty(), Optional.empty());
        }

        /** The period of so many months in which it opens. */
        static Key ofPeriod(Opening opening, int months) {
            if (!opening.isDated()) {
                return NONE;
            }
            Optional<YearMonth> first = opening.getEarliest().map(day -> begin(day, months));
            Optional<YearMonth> last = opening.getLatest().map(day -> begin(day, months));
            String value = first.equals(last)
                    ? first.map(begin -> name(begin, months)).orElse("")
                    : first.map(begin -> name(begin, months)).orElse("..") + "/"
                            + last.map(begin -> name(begin, months)).orElse("..");
            return new Key(
                    value,
                    first.map(begin -> begin.atDay(1)),
                    last.map(begin -> begin.plusMonths(months - 1L).atEndOfMonth()));
        }

        private static YearMonth begin(LocalDate day, int months) {
            YearMonth month = YearMonth.from(day);
            return month.minusMonths((month.getMonthValue() - 1) % months);
        }

        private static String name(YearMonth begin, int months) {
            // Four digits of the year and two of the month, in every locale.
            String year = Integer.toString(TEN_THOUSAND + begin.getYear()).substring(1);
            return switch (months) {
                case MONTHS_OF_YEAR -> year;
                case MONTHS_OF_QUARTER -> year + "-Q" + (begin.getMonthValue() / MONTHS_OF_QUARTER + 1);
                default ->
                    year + "-"
                            + Integer.toString(HUNDRED + begin.getMonthValue()).substring(1);
            };
        }

        /** Returns true for the group of those that state none. */
        public boolean isNone() {
            return value.isEmpty();
        }

        /** Returns true if it spans several periods, because nothing more exact is known. */
        public boolean isLoose() {
            return value.indexOf('/') >= 0 && (from.isPresent() || to.isPresent());
        }

        @Override
        public int compareTo(Key other) {
            int order = Boolean.compare(isNone(), other.isNone());
            if (order == 0) {
                order = from.orElse(LocalDate.MIN).compareTo(other.from.orElse(LocalDate.MIN));
            }
            if (order == 0) {
                order = to.orElse(LocalDate.MAX).compareTo(other.to.orElse(LocalDate.MAX));
            }
            return order == 0 ? value.compareTo(other.value) : order;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && value.equals(that.value)
                    && from.equals(that.from)
                    && to.equals(that.to);
        }

        @Override
        public int hashCode() {
            // Different periods have different names.
            return value.hashCode();
        }

        @Override
        public String toString() {
            return "Key[value=" + value + ", from=" + from + ", to=" + to + "]";
        }
    }
}
