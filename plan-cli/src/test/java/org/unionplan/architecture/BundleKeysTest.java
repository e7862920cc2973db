package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys of bundles: where one is repeated, the last sentence wins without a word. */
class BundleKeysTest {

    @Test
    void areThereOnce() throws IOException {
        try (Stream<Path> files = Files.find(Page.ROOT, 12, (file, attributes) -> isBundle(file))) {
            assertThat(files.flatMap(file -> repeated(file).stream().map(key -> file.getFileName() + ": " + key)))
                    .isEmpty();
        }
    }

    private static boolean isBundle(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/resources/") && path.endsWith(".properties");
    }

    private static List<String> repeated(Path file) {
        Set<String> keys = new HashSet<>();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !keys.add(key))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
