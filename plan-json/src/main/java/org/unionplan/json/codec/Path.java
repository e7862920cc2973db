package org.unionplan.json.codec;

import java.util.Arrays;
import org.unionplan.value.Pointer;

/** The place of the reader in the document: a stack of member names and indices, made into a pointer on demand. */
final class Path {

    /** Marks a step that is a name. */
    private static final int NAME = -2;

    private String[] names = new String[16];

    private int[] indices = new int[16];
    private int depth;

    /** Goes down into the member of that name. */
    void enter(String member) {
        grow();
        names[depth++] = member;
    }

    /** Goes down into a list, before its first item. */
    void enterList() {
        grow();
        names[depth] = "";
        indices[depth++] = -1;
    }

    /** Goes on to the next item of the list it is in. */
    void nextItem() {
        indices[depth - 1]++;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        indices[depth] = NAME;
    }

    Pointer toPointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = indices[i] == NAME ? pointer.member(names[i]) : pointer.item(indices[i]);
        }
        return pointer;
    }
}
