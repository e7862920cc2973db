package org.unionplan.value;

import java.util.Locale;

/** A word of a closed vocabulary, spelled in documents in lower case with hyphens unless it says otherwise. */
public interface Keyword {

    /** The constant's name, as every {@code enum} has it. */
    String name();

    /** The spelling in documents. */
    default String getKeyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
