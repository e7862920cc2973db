package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.value.ElementId;

/**
 * When the agreements of a register open, so that locals know who bargains when they do.
 *
 * <pre>{@code
 * ExpiryMap map = ExpiryMap.of(register);
 * map.opensBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));      // who bargains then
 * map.by(Grouping.QUARTER, Grouping.SECTOR);                                   // a calendar, with head counts
 * map.carriedOver(LocalDate.of(2026, 11, 1));                                  // expired and not settled
 * map.between(from, to).headCount().employees();                               // ">= 1,300"
 * }</pre>
 *
 * <p>Made once, in the time it takes to sort; memory is linear to the register. Equal registers give equal maps.
 * Immutable and thread-safe.
 */
public final class ExpiryMap {

    private static final Comparator<Opening> IN_TIME = Comparator.comparing(
                    (Opening opening) -> opening.earliest().or(opening::latest).orElse(LocalDate.MAX))
            .thenComparing(opening -> opening.latest().orElse(LocalDate.MAX));

    private final List<Opening> openings;
    private final Map<ElementId, CollectiveAgreement> byId;

    private ExpiryMap(List<Opening> openings, Map<ElementId, CollectiveAgreement> byId) {
        this.openings = openings;
        this.byId = byId;
    }

    /** The map of all agreements of that register. */
    public static ExpiryMap of(AgreementRegister register) {
        Map<ElementId, CollectiveAgreement> byId = new HashMap<>();
        register.getAgreements().forEach(agreement -> byId.putIfAbsent(agreement.getId(), agreement));
        // The sort is stable: what opens on one day stays in the order of the register.
        return new ExpiryMap(
                register.getAgreements().stream()
                        .map(Opening::of)
                        .sorted(IN_TIME)
                        .toList(),
                byId);
    }

    /** When each agreement opens, in the order of time; those that are undated last. */
    public List<Opening> openings() {
        return openings;
    }

    /** When the agreement with that identifier opens. */
    public Optional<Opening> opening(ElementId agreement) {
        return Optional.ofNullable(byId.get(agreement)).map(Opening::of);
    }

    /**
     * What may open from one day to another, both inclusive; {@link Opening#surelyWithin} tells what does in any case.
     * What was settled before it could open does not.
     */
    public List<Opening> opensBetween(LocalDate from, LocalDate to) {
        return openings.stream()
                .filter(opening -> opening.maybeWithin(from, to) && !opening.isForestalled())
                .toList();
    }

    /** The agreements with a reopener that may fall from one day to another, both inclusive, in the order of time. */
    public List<Opening> reopensBetween(LocalDate from, LocalDate to) {
        return opensBetween(from, to).stream()
                .filter(opening -> opening.ground() == Opening.Ground.REOPENER)
                .toList();
    }

    /** The agreements of which nothing tells when they open. */
    public List<Opening> undated() {
        return openings.stream().filter(opening -> !opening.isDated()).toList();
    }

    /** How every agreement stands on a day, in the order in which they open. */
    public List<AgreementStanding> on(LocalDate day) {
        return openings.stream()
                .map(opening -> AgreementStanding.of(
                        opening.agreement(), opening.agreement().getSuccessor().map(byId::get), day))
                .toList();
    }

    /** What is past its opening on that day and not settled: expired, or reopened while it lasts. */
    public List<AgreementStanding> carriedOver(LocalDate day) {
        return on(day).stream()
                .filter(standing -> standing.status().isCarriedOver())
                .toList();
    }

    /** The map of what {@linkplain #opensBetween may open} from one day to another, both inclusive. */
    public ExpiryMap between(LocalDate from, LocalDate to) {
        return new ExpiryMap(opensBetween(from, to), byId);
    }

    /** What all its agreements come to. */
    public HeadCount headCount() {
        return headCount(openings);
    }

    /** Its agreements in groups, each with the groups of the next grouping within, and so on. */
    public List<ExpiryGroup> by(Grouping... groupings) {
        return by(List.of(groupings));
    }

    /** Its agreements in groups, each with the groups of the next grouping within, and so on. */
    public List<ExpiryGroup> by(List<Grouping> groupings) {
        return grouped(openings, groupings);
    }

    private static List<ExpiryGroup> grouped(List<Opening> openings, List<Grouping> groupings) {
        if (groupings.isEmpty()) {
            return List.of();
        }
        Grouping grouping = groupings.get(0);
        Map<GroupKey, List<Opening>> members = new HashMap<>();
        for (Opening opening : openings) {
            for (GroupKey key : grouping.keys(opening)) {
                members.computeIfAbsent(key, none -> new ArrayList<>()).add(opening);
            }
        }
        List<ExpiryGroup> groups = new ArrayList<>(members.size());
        new TreeMap<>(members)
                .forEach((key, group) -> groups.add(new ExpiryGroup(
                        grouping,
                        key,
                        List.copyOf(group),
                        headCount(group),
                        grouped(group, groupings.subList(1, groupings.size())))));
        return List.copyOf(groups);
    }

    private static HeadCount headCount(List<Opening> openings) {
        Census census = new Census();
        openings.forEach(opening -> census.add(HeadCount.employees(opening.agreement())));
        return census.headCount();
    }
}
