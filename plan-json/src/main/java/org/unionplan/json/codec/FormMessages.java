package org.unionplan.json.codec;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The sentences about the form of documents. */
public final class FormMessages implements Messages.Bundle {

    /** For the service loader. */
    public FormMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "/org/unionplan/json/problems" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(FormMessages.class.getResourceAsStream(file));
    }
}
