package org.unionplan.json.codec;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The sentences about the form of documents, and about files as a whole. */
public final class FormMessages implements Messages.Bundle {

    private static final byte[] END_OF_LINE = {'\n'};

    /** For the service loader. */
    public FormMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String suffix = (language.equals("en") ? "" : "_" + language) + ".properties";
        InputStream problems = FormMessages.class.getResourceAsStream("/org/unionplan/json/problems" + suffix);
        InputStream files = FormMessages.class.getResourceAsStream("/org/unionplan/json/files" + suffix);
        return problems == null || files == null
                ? Optional.empty()
                : Optional.of(new SequenceInputStream(
                        Collections.enumeration(List.of(problems, new ByteArrayInputStream(END_OF_LINE), files))));
    }
}
