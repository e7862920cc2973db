package org.unionplan.pages;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** Complaints about what a page is asked to be; the words of pages are in {@link PageWords}. */
public final class PageMessages implements Messages.Bundle {

    /** For the service loader. */
    public PageMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "complaints" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(PageMessages.class.getResourceAsStream(file));
    }
}
