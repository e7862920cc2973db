package org.unionplan.exchange.markdown;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The words of Markdown, and the sentences about it. */
public final class MarkdownMessages implements Messages.Bundle {

    /** For the service loader. */
    public MarkdownMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "markdown" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(MarkdownMessages.class.getResourceAsStream(file));
    }
}
