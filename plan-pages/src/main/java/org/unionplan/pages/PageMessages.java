package org.unionplan.pages;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The words of pages that do not come from a document. */
public final class PageMessages implements Messages.Bundle {

    /** For the service loader. */
    public PageMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "pages" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(PageMessages.class.getResourceAsStream(file));
    }
}
