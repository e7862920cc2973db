package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;

/**
 * A word that is written often, the name of a member or a word of a closed vocabulary, and what is written for it.
 * Immutable and thread-safe.
 */
public final class KnownWord {

    private final String word;
    private final byte[] quoted;

    /** A word of ASCII that needs no escape. */
    KnownWord(String word) {
        this.word = word;
        this.quoted = ('"' + word + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** The word in quotes and a colon, as it follows a name; after a value there is another mark. */
    byte[] quotedWithColon() {
        return quoted;
    }

    @Override
    public String toString() {
        return word;
    }
}
