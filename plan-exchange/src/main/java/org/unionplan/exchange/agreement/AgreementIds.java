package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.CollectiveAgreement.Notice;
import org.unionplan.exchange.cell.FreeIds;
import org.unionplan.exchange.cell.ListIds;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;

/**
 * The agreements of one list. Notices of one agreement are joined. Where several agreements make the same identifier, all
 * of them get one with what distinguishes them: the expiry, else the place, else a checksum of all they say; so that
 * identifiers do not depend on the order of rows. Not thread-safe.
 */
final class AgreementIds {

    /** The outcome of adding an agreement. */
    enum Addition {
        ADDED,
        JOINED,
        REPEATED
    }

    /** Equal for notices of one agreement. For agreements with parties and an expiry. */
    private static final Comparator<CollectiveAgreement> BY_PARTIES_EXPIRY_AND_PLACES = Comparator.comparing(
                    (CollectiveAgreement agreement) -> agreement.getEmployer().orElseThrow())
            .thenComparing(agreement -> agreement.getUnion().orElseThrow())
            .thenComparing(agreement -> agreement.getExpiry().orElseThrow().toString())
            .thenComparing(agreement -> agreement.getPlaces().toString());

    private final ListIds ids;
    private final List<CollectiveAgreement> agreements = new ArrayList<>();
    private final Set<ElementId> stated = new HashSet<>();
    private final Map<ElementId, List<Integer>> same = new TreeMap<>();
    private final Map<ElementId, Integer> first = new HashMap<>();
    private final Map<CollectiveAgreement, Integer> noticed = new TreeMap<>(BY_PARTIES_EXPIRY_AND_PLACES);

    AgreementIds(ListIds ids) {
        this.ids = ids;
    }

    int size() {
        return agreements.size();
    }

    /**
     * Adds an agreement.
     *
     * @param isStated true if its identifier is stated by the list, false if it is a proposal
     */
    Addition add(CollectiveAgreement agreement, boolean isStated) {
        if (isStated) {
            if (!stated.add(agreement.getId())) {
                return Addition.REPEATED;
            }
            agreements.add(agreement);
            return Addition.ADDED;
        }
        if (!agreement.getNotices().isEmpty() && isJoined(agreement)) {
            return Addition.JOINED;
        }
        int index = agreements.size();
        Integer before = first.putIfAbsent(agreement.getId(), index);
        if (before != null) {
            same.computeIfAbsent(agreement.getId(), none -> new ArrayList<>(List.of(before)))
                    .add(index);
        }
        agreements.add(agreement);
        return Addition.ADDED;
    }

    /** Joins a notice to its agreement; returns false if that is missing. */
    private boolean isJoined(CollectiveAgreement agreement) {
        if (agreement.getExpiry().isEmpty()
                || agreement.getEmployer().isEmpty()
                || agreement.getUnion().isEmpty()) {
            return false;
        }
        Integer index = noticed.putIfAbsent(agreement, agreements.size());
        if (index == null) {
            return false;
        }
        agreements.set(index, joined(agreements.get(index), agreement));
        return true;
    }

    /** The latest notice says the rest, whichever row comes first. */
    private static CollectiveAgreement joined(CollectiveAgreement one, CollectiveAgreement other) {
        Comparator<Notice> order = Comparator.comparing((Notice notice) ->
                        notice.getDate().map(Timeframe::toString).orElse(""))
                .thenComparing(Notice::toString);
        List<Notice> notices = new ArrayList<>(one.getNotices());
        notices.addAll(other.getNotices());
        notices.sort(order);
        Notice last = notices.get(notices.size() - 1);
        return CollectiveAgreement.builder()
                .from(other.getNotices().contains(last) ? other : one)
                .notices(notices)
                .build();
    }

    /** Returns the agreements with their final identifiers, and with those of actors after some of these changed. */
    List<CollectiveAgreement> finished(Map<ElementId, ElementId> changes) {
        Set<ElementId> taken = new HashSet<>(stated);
        FreeIds free = new FreeIds();
        same.forEach(this::distinguish);
        for (int i = 0; i < agreements.size(); i++) {
            CollectiveAgreement agreement = agreements.get(i);
            ElementId id = agreement.getId();
            if (!stated.contains(id)) {
                id = free.of(id, wanted -> !ids.isTaken(wanted) && taken.add(wanted));
            }
            agreements.set(i, withActors(agreement.withId(id), changes));
        }
        return agreements;
    }

    private static CollectiveAgreement withActors(CollectiveAgreement agreement, Map<ElementId, ElementId> changes) {
        if (changes.isEmpty()) {
            return agreement;
        }
        return agreement
                .withEmployer(agreement.getEmployer().map(id -> changes.getOrDefault(id, id)))
                .withUnion(agreement.getUnion().map(id -> changes.getOrDefault(id, id)));
    }

    private void distinguish(ElementId id, List<Integer> group) {
        Function<CollectiveAgreement, String> by = distinction(group);
        for (int index : group) {
            CollectiveAgreement agreement = agreements.get(index);
            ElementId longer = ListIds.shortened(ElementId.slug(id + " " + by.apply(agreement)));
            agreements.set(index, agreement.withId(longer));
        }
    }

    private Function<CollectiveAgreement, String> distinction(List<Integer> group) {
        List<Function<CollectiveAgreement, String>> all =
                List.of(AgreementIds::expiry, AgreementIds::places, each -> places(each) + " " + expiry(each));
        for (Function<CollectiveAgreement, String> each : all) {
            Set<String> words = new HashSet<>();
            boolean distinct = group.stream()
                    .allMatch(index -> words.add(
                            ElementId.slug(each.apply(agreements.get(index))).toString()));
            if (distinct) {
                return each;
            }
        }
        return each -> expiry(each) + " " + ListIds.checksum(content(each));
    }

    private static String expiry(CollectiveAgreement agreement) {
        return agreement.getExpiry().flatMap(Timeframe::getNotation).orElse("");
    }

    private static String places(CollectiveAgreement agreement) {
        StringBuilder words = new StringBuilder();
        for (Place place : agreement.getPlaces()) {
            words.append(place.getLocality()
                            .or(place::getRegion)
                            .or(place::getAsWritten)
                            .orElse(""))
                    .append(' ');
        }
        return words.toString();
    }

    /** All that an agreement says, but for what others count or note beside it. */
    private static String content(CollectiveAgreement agreement) {
        return CollectiveAgreement.builder()
                .from(agreement)
                .employees(Optional.empty())
                .unknownMembers(Members.NONE)
                .build()
                .toString();
    }
}
