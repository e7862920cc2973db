package org.unionplan.time;

import org.unionplan.message.Message;
import org.unionplan.value.ValueFormatException;

/** The words of a source, kept exactly, beside a notation or in place of one. */
final class SourceWords {

    /** Stands for "no words given"; words themselves are never blank. */
    static final String NONE = "";

    private SourceWords() {}

    static String require(String words) {
        if (words.isBlank()) {
            throw new ValueFormatException(
                    Message.of("expected.source-words"), words, Message.of("remedy.source-words"));
        }
        return words;
    }
}
