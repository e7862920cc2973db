package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;

/** The name of a member that is written often, and what is written for it. Immutable and thread-safe. */
public final class MemberName {

    private final String name;
    private final byte[] quoted;

    /** The name of a row: letters of ASCII alone. */
    MemberName(String name) {
        this.name = name;
        this.quoted = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    public String getName() {
        return name;
    }

    /** The name in quotes, with its colon. */
    byte[] quoted() {
        return quoted;
    }
}
