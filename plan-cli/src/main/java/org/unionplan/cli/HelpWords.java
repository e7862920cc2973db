package org.unionplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.unionplan.message.Messages;

/**
 * The help of the program in one language, in the form that picocli reads: headers, descriptions, exit codes,
 * examples.
 */
final class HelpWords {

    private HelpWords() {}

    /** The file is chosen by our own language, not by the locale of the machine. */
    static ResourceBundle of(Messages messages) {
        String file = messages.getLanguage().equals("fr") ? "help_fr.properties" : "help.properties";
        try (InputStream in = HelpWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the file " + file + " is missing from the program");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
