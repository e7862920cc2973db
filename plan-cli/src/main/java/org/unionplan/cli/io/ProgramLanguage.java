package org.unionplan.cli.io;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.message.Messages;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.ValueFormatException;

/**
 * The language of the program's own words, and the languages in which texts of a document are wanted. Read before the
 * arguments are parsed, since help and complaints about arguments need it.
 */
public final class ProgramLanguage {

    private static final String OPTION = "--lang";

    private final List<LanguageTag> wanted;
    private final Messages messages;

    private ProgramLanguage(List<LanguageTag> wanted, Messages messages) {
        this.wanted = List.copyOf(wanted);
        this.messages = messages;
    }

    public static ProgramLanguage of(String... args) {
        List<LanguageTag> wanted = new ArrayList<>();
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(OPTION + "=")) {
                add(wanted, args[i].substring(OPTION.length() + 1));
            } else if (args[i].equals(OPTION) && i + 1 < args.length) {
                add(wanted, args[++i]);
            }
        }
        return new ProgramLanguage(
                wanted,
                Messages.preferring(wanted.stream().map(LanguageTag::toString).toList()));
    }

    private static void add(List<LanguageTag> wanted, String tag) {
        try {
            wanted.add(LanguageTag.of(tag));
        } catch (ValueFormatException e) {
            // Whoever parses the arguments complains.
            return;
        }
    }

    /** The languages of texts, the most wanted first; none if only the document's own is wanted. */
    List<LanguageTag> wanted() {
        return wanted;
    }

    /** The words of the program: in the first wanted language that it speaks, or in English. */
    public Messages messages() {
        return messages;
    }
}
