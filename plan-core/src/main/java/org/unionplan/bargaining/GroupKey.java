package org.unionplan.bargaining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the agreements of a group have in common: a sector, the identifier of an employer, a month. Immutable and
 * thread-safe.
 *
 * <p>A period is written {@code 2027-03}, {@code 2027-Q1} or {@code 2027}. An agreement whose date is too loose for one
 * period stands in a group of its own that spans several, {@code 2027-01/2027-12}, or is open on a side of which
 * nothing is known, {@code 2027-01/..}; it is put into no month that it may not open in. Periods come in the order of
 * time, other keys in that of their spelling, and whatever has no key last.
 *
 * @param value the term, identifier, place or period; empty where the agreement has none
 * @param from the first day of a period; absent for what is no period, or where nothing tells
 * @param to the last day of a period; likewise
 */
public record GroupKey(String value, Optional<LocalDate> from, Optional<LocalDate> to) implements Comparable<GroupKey> {

    /** Of agreements that do not say. */
    public static final GroupKey NONE = new GroupKey("", Optional.empty(), Optional.empty());

    private static final Comparator<GroupKey> ORDER = Comparator.comparing(GroupKey::isNone)
            .thenComparing(key -> key.from.orElse(LocalDate.MIN))
            .thenComparing(key -> key.to.orElse(LocalDate.MAX))
            .thenComparing(GroupKey::value);

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED = 100;

    static GroupKey of(String value) {
        return new GroupKey(value, Optional.empty(), Optional.empty());
    }

    /** The period of so many months in which it opens. */
    static GroupKey ofPeriod(Opening opening, int months) {
        if (!opening.isDated()) {
            return NONE;
        }
        Optional<YearMonth> first = opening.earliest().map(day -> begin(day, months));
        Optional<YearMonth> last = opening.latest().map(day -> begin(day, months));
        String value = first.equals(last)
                ? first.map(begin -> name(begin, months)).orElse("")
                : first.map(begin -> name(begin, months)).orElse("..") + "/"
                        + last.map(begin -> name(begin, months)).orElse("..");
        return new GroupKey(
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
                year + "-" + Integer.toString(HUNDRED + begin.getMonthValue()).substring(1);
        };
    }

    /** Whether it is the group of those that do not say. */
    public boolean isNone() {
        return value.isEmpty();
    }

    /** Whether it spans several periods, because nothing more exact is known. */
    public boolean isLoose() {
        return value.indexOf('/') >= 0 && (from.isPresent() || to.isPresent());
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
