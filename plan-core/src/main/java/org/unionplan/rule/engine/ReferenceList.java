package org.unionplan.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.value.ElementId;

/** The references met in a walk, kept until all identifiers are known. Not thread-safe. */
final class ReferenceList {

    /** The number of references kept in one array; growing adds an array and copies nothing. */
    private static final int PIECE = 1_024;

    private final List<Piece> full = new ArrayList<>();
    private Piece piece = new Piece(16);

    /** Some of them, in arrays of the same order. */
    private static final class Piece {

        private final @Nullable Object[] subjects;
        private final @Nullable Property[] properties;
        private final @Nullable ElementId[] targets;
        private int size;

        Piece(int capacity) {
            subjects = new Object[capacity];
            properties = new Property[capacity];
            targets = new ElementId[capacity];
        }

        boolean resolve(List<ReferenceFilter> filters, DocumentIds ids) {
            boolean sound = true;
            for (int i = 0; i < size; i++) {
                Property property = known(properties[i]);
                Object found = ids.refer(property, known(targets[i]));
                for (int j = 0; j < filters.size(); j++) {
                    sound = sound && filters.get(j).passes(known(subjects[i]), property, found);
                }
            }
            return sound;
        }
    }

    void add(Object subject, Property property, ElementId id) {
        if (piece.size == piece.targets.length) {
            full.add(piece);
            piece = new Piece(PIECE);
        }
        int next = piece.size++;
        piece.subjects[next] = subject;
        piece.properties[next] = property;
        piece.targets[next] = id;
    }

    /** Looks all references up; returns true if each passes all of those filters. */
    boolean resolve(List<ReferenceFilter> filters, DocumentIds ids) {
        boolean sound = piece.resolve(filters, ids);
        for (Piece each : full) {
            sound &= each.resolve(filters, ids);
        }
        return sound;
    }

    /** Returns an item of an array below its size, which is never null. */
    private static <T> T known(@Nullable T item) {
        if (item == null) {
            throw new IllegalStateException("a reference is missing from the list");
        }
        return item;
    }
}
