package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the things that changed places with their siblings, as few as possible. */
final class SiblingOrder {

    /** Examines all lists below that thing that are in both documents. */
    void settle(Thing thing) {
        if (thing.isSame()) {
            return;
        }
        for (List<Thing> children : thing.children()) {
            if (thing.partner() != null) {
                settle(children);
            }
            children.forEach(this::settle);
        }
    }

    private static void settle(List<Thing> children) {
        List<Thing> stayed = new ArrayList<>();
        boolean inOrder = true;
        int last = -1;
        for (Thing child : children) {
            Thing partner = child.partner();
            if (partner != null && child.isWhereItsPartnerIs()) {
                stayed.add(child);
                inOrder &= partner.index() > last;
                last = partner.index();
            }
        }
        if (!inOrder) {
            int[] places = stayed.stream()
                    .mapToInt(child ->
                            child.partner() == null ? 0 : child.partner().index())
                    .toArray();
            boolean[] kept = longestIncreasing(places);
            for (int i = 0; i < places.length; i++) {
                if (!kept[i]) {
                    stayed.get(i).putOutOfOrder();
                }
            }
        }
    }

    /** Marks a longest increasing subsequence of numbers, all of which are different. */
    static boolean[] longestIncreasing(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[numbers.length];
        Arrays.fill(kept, false);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
