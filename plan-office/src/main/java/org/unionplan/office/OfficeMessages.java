package org.unionplan.office;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The sentences about workbooks. */
public final class OfficeMessages implements Messages.Bundle {

    /** For the service loader. */
    public OfficeMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "workbooks" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(OfficeMessages.class.getResourceAsStream(file));
    }
}
