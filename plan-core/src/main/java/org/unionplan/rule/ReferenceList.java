package org.unionplan.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Rule.ReferenceFilter;
import org.unionplan.shape.Property;
import org.unionplan.value.ElementId;

/** The references met on a walk, to be looked at when all identifiers are known. */
final class ReferenceList {

    /** How many are kept in one piece; growing takes another one, and copies nothing. */
    private static final int PIECE = 1_024;

    private final List<Piece> full = new ArrayList<>();
    private Piece piece = new Piece(16);

    /** Some of them, in arrays of the same order. */
    private static final class Piece {

        private final @Nullable Object[] subjects;
        private final @Nullable Property[] properties;
        private final @Nullable ElementId[] ids;
        private int size;

        Piece(int capacity) {
            subjects = new Object[capacity];
            properties = new Property[capacity];
            ids = new ElementId[capacity];
        }

        boolean isSuspicious(List<ReferenceFilter> screens, IdTable table) {
            for (int i = 0; i < size; i++) {
                Object found = table.get(known(ids[i]));
                for (int j = 0; j < screens.size(); j++) {
                    if (!screens.get(j).passes(known(subjects[i]), known(properties[i]), found)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    void add(Object subject, Property property, ElementId id) {
        if (piece.size == piece.ids.length) {
            full.add(piece);
            piece = new Piece(PIECE);
        }
        int next = piece.size++;
        piece.subjects[next] = subject;
        piece.properties[next] = property;
        piece.ids[next] = id;
    }

    /** Whether there is one that one of those does not pass. */
    boolean isSuspicious(List<ReferenceFilter> screens, IdTable table) {
        for (Piece each : full) {
            if (each.isSuspicious(screens, table)) {
                return true;
            }
        }
        return piece.isSuspicious(screens, table);
    }

    /** What stands in an array below its size. */
    private static <T> T known(@Nullable T item) {
        if (item == null) {
            throw new IllegalStateException("a reference is missing from the list");
        }
        return item;
    }
}
