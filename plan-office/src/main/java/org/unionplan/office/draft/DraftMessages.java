package org.unionplan.office.draft;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The sentences about drafts. */
public final class DraftMessages implements Messages.Bundle {

    /** For the service loader. */
    public DraftMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "drafts" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(DraftMessages.class.getResourceAsStream(file));
    }
}
