package org.unionplan.exchange.stratml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.unionplan.exchange.XmlImport;
import org.unionplan.value.ElementId;

/** Files of made-up unions beside these tests. */
final class StratmlFiles {

    private StratmlFiles() {}

    static String text(String name) {
        try (InputStream in = StratmlFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XmlImport read(String text) {
        return StratmlFile.read(text.getBytes(StandardCharsets.UTF_8), ElementId.of("imported"));
    }
}
