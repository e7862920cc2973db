package org.unionplan.value;

import java.util.Locale;
import org.unionplan.message.Message;

/** A word of a closed vocabulary, spelled in documents in lower case with hyphens unless it says otherwise. */
public interface Keyword {

    /** The constant's name, as every {@code enum} has it. */
    String name();

    /** The spelling in documents. */
    default String getKeyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The word as it reads in a sentence of any language. Its code is {@code word}, the name of the type and the spelling:
     * {@code word.pact-status.in-force}.
     */
    default Message toMessage() {
        String spelling = getKeyword();
        return Message.of("word." + KeywordType.name(this) + "." + spelling).withFallback(spelling.replace('-', ' '));
    }
}
