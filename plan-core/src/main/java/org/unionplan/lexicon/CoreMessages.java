package org.unionplan.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unionplan.message.Messages;

/**
 * The sentences of this module: those of the rules and those of each subject. A host's validator reads the sentences of
 * the rules from a copy at the root of the class path, where a file of another jar may hide it.
 */
public final class CoreMessages implements Messages.Bundle {

    /** The prefix of the codes of rules where they are keys of a host's validator. */
    public static final String VALIDATOR_PREFIX = "org.unionplan.";

    private static final List<String> SUBJECTS =
            List.of("rules", "words", "values", "metrics", "pacts", "agreements", "changes", "portfolio");

    private static final byte[] END_OF_LINE = {'\n'};

    /** For the service loader. */
    public CoreMessages() {}

    @Override
    public Optional<InputStream> open(String language) throws IOException {
        String suffix = language.equals("en") ? "" : "_" + language;
        List<InputStream> files = new ArrayList<>();
        for (String subject : SUBJECTS) {
            files.add(file("/org/unionplan/message/" + subject + suffix + ".properties"));
            files.add(new ByteArrayInputStream(END_OF_LINE));
        }
        return Optional.of(new SequenceInputStream(Collections.enumeration(files)));
    }

    private static InputStream file(String name) throws IOException {
        InputStream file = CoreMessages.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("the file of messages " + name + " is missing from the library");
        }
        return file;
    }
}
