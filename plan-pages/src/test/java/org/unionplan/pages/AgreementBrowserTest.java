package org.unionplan.pages;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Pages of pacts and registers in a browser. */
class AgreementBrowserTest extends BrowserPages {

    static Stream<Arguments> pages() throws IOException {
        return Stream.of(
                Arguments.of("pact", page("solidarity-pact-2014.json", "2014-06-30", "fr")),
                Arguments.of("register", page("agreement-register.json", "2026-11-01", "en")));
    }
}
