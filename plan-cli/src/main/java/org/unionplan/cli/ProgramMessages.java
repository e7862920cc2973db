package org.unionplan.cli;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The sentences of the program. */
public final class ProgramMessages implements Messages.Bundle {

    /** For the service loader. */
    public ProgramMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "program" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(ProgramMessages.class.getResourceAsStream(file));
    }
}
