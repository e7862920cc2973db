package org.unionplan.value;

import java.util.Collection;
import org.unionplan.message.Message;

/** Names that a member of a document can have: anything but half of a surrogate pair, which no file can hold. */
final class MemberNames {

    private MemberNames() {}

    /**
     * Lets names pass that can be written.
     *
     * @throws ValueFormatException if one cannot
     */
    static void require(Collection<String> names) {
        for (String name : names) {
            if (hasHalfAPair(name)) {
                throw new ValueFormatException(Message.of("expected.name"), name, Message.of("remedy.name"));
            }
        }
    }

    private static boolean hasHalfAPair(String name) {
        for (int i = 0; i < name.length(); ) {
            int character = name.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }
}
