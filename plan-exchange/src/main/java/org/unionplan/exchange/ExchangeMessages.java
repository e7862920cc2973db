package org.unionplan.exchange;

import java.io.InputStream;
import java.util.Optional;
import org.unionplan.message.Messages;

/** The sentences about lists and calendars. */
public final class ExchangeMessages implements Messages.Bundle {

    /** For the service loader. */
    public ExchangeMessages() {}

    @Override
    public Optional<InputStream> open(String language) {
        String file = "findings" + (language.equals("en") ? "" : "_" + language) + ".properties";
        return Optional.ofNullable(ExchangeMessages.class.getResourceAsStream(file));
    }
}
