package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Merges a list of plain values: the additions of both sides, without what either removed. The sides disagree if both
 * replaced one value by different ones, if one removed a value that the other reworded, or if they disagree about the
 * order.
 *
 * @param <K> values, or keys of values
 */
final class ListMerge<K extends Comparable<K>> {

    private final List<K> base;
    private final List<K> mine;
    private final List<K> theirs;
    private final BiPredicate<K, K> rewording;
    private final Set<K> was;
    private final Set<K> onMine;
    private final Set<K> onTheirs;
    private final Set<K> stayed;

    /**
     * Prepares a merge.
     *
     * @param rewording returns true if the second value is likely a rewording of the first
     */
    ListMerge(List<K> base, List<K> mine, List<K> theirs, BiPredicate<K, K> rewording) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.rewording = rewording;
        this.was = new TreeSet<>(base);
        this.onMine = new TreeSet<>(mine);
        this.onTheirs = new TreeSet<>(theirs);
        this.stayed = new TreeSet<>(was);
        stayed.retainAll(onMine);
        stayed.retainAll(onTheirs);
    }

    /** The merged list; absent if the sides disagree, or if a value is repeated so that its places cannot be distinguished. */
    Optional<List<K>> merged() {
        boolean repeated = was.size() < base.size() || onMine.size() < mine.size() || onTheirs.size() < theirs.size();
        if (repeated || !isInOneOrder() || isReplacedTwice()) {
            return Optional.empty();
        }
        List<K> one = mine.stream()
                .filter(item -> !was.contains(item) || onTheirs.contains(item))
                .toList();
        List<K> other = theirs.stream()
                .filter(item -> !was.contains(item) || onMine.contains(item))
                .toList();
        return Optional.of(Sequences.merge(one, other, stayed, Comparator.naturalOrder()));
    }

    private boolean isInOneOrder() {
        List<K> one = mine.stream().filter(stayed::contains).toList();
        return one.equals(theirs.stream().filter(stayed::contains).toList());
    }

    /** Looks between each two values that stayed. */
    private boolean isReplacedTwice() {
        List<List<K>> removed = slots(base);
        List<List<K>> ofMine = slots(mine);
        List<List<K>> ofTheirs = slots(theirs);
        if (removed.size() != ofMine.size()) {
            return false;
        }
        for (int i = 0; i < removed.size(); i++) {
            List<K> gone = removed.get(i).stream()
                    .filter(item -> !onMine.contains(item) && !onTheirs.contains(item))
                    .toList();
            if (!gone.isEmpty() && isReplacedTwice(gone, added(ofMine.get(i)), added(ofTheirs.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReplacedTwice(List<K> gone, Set<K> ofMine, Set<K> ofTheirs) {
        Set<K> common = new TreeSet<>(ofMine);
        common.retainAll(ofTheirs);
        ofMine.removeAll(common);
        ofTheirs.removeAll(common);
        if (gone.size() <= common.size()) {
            return false;
        }
        if (!ofMine.isEmpty() && !ofTheirs.isEmpty()) {
            return true;
        }
        Set<K> added = ofMine.isEmpty() ? ofTheirs : ofMine;
        return gone.size() == 1
                && added.size() == 1
                && rewording.test(gone.get(0), added.iterator().next());
    }

    private Set<K> added(List<K> slot) {
        Set<K> added = new TreeSet<>(slot);
        added.removeIf(was::contains);
        return added;
    }

    /** The values before the first one that stayed, between each two, and after the last. */
    private List<List<K>> slots(List<K> items) {
        List<List<K>> slots = new ArrayList<>();
        List<K> slot = new ArrayList<>();
        for (K item : items) {
            if (stayed.contains(item)) {
                slots.add(slot);
                slot = new ArrayList<>();
            } else {
                slot.add(item);
            }
        }
        slots.add(slot);
        return slots;
    }
}
