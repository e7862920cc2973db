package org.unionplan.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.unionplan.compare.DocumentComparison;

/** Pages of plans in a browser. */
class PlanBrowserTest extends BrowserPages {

    static Stream<Arguments> pages() throws IOException {
        return Stream.of(
                Arguments.of("plan", page("three-years-ahead.json", "2025-06-30", "en")),
                Arguments.of("comparison", comparison()));
    }

    private static byte[] comparison() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonPage.of(DocumentComparison.between(
                        document("professional-employees-2021-2025-first.json"),
                        document("professional-employees-2021-2025-second.json")))
                .write(out);
        return out.toByteArray();
    }
}
