package org.unionplan.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationSiteTest {

    private static final Path PROJECT = Path.of("..");

    private final Path site;

    DocumentationSiteTest(@TempDir Path site) throws IOException {
        this.site = site;
        DocumentationSite.write(PROJECT, site);
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void everyLinkLeadsToAFileOfTheSiteAndAHeadingInIt() throws IOException {
        int links = 0;
        for (Path page : pages()) {
            for (MatchResult link : Pattern.compile("href=\"([^\"#:]*)(?:#([^\"]*))?\"")
                    .matcher(Files.readString(page))
                    .results()
                    .toList()) {
                links++;
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                if (link.group(1).endsWith("apidocs/index.html")) {
                    continue;
                }
                assertThat(target).as(page.toString()).exists();
                if (link.group(2) != null) {
                    assertThat(found(" id=\"([^\"]*)\"", Files.readString(target)))
                            .as(page + " " + link.group())
                            .contains(link.group(2));
                }
            }
        }
        assertThat(links).isGreaterThan(100);
    }

    @Test
    void everyPageHasATitleAndIsReachedFromTheStart() throws IOException {
        assertThat(pages())
                .contains(
                        site.resolve("index.html"),
                        site.resolve("docs/guide/get-started.html"),
                        site.resolve("docs/rules.html"),
                        site.resolve("docs/decisions/index.html"))
                .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("<title></title>"));
        assertThat(Files.readString(site.resolve("docs/README.html"))).contains("href=\"guide/get-started.html\"");
    }

    @Test
    void thePagesRequestNothingAndRunNothing() throws IOException {
        assertThat(pages())
                .allSatisfy(page -> assertThat(Files.readString(page).replace("<img src=\"data:image/png;base64,", ""))
                        .doesNotContain("<script", "<img", "<link", "<iframe", "@import", "url("));
    }

    @Test
    void markupInACodeBlockIsText() throws IOException {
        assertThat(Files.readString(site.resolve("README.html")))
                .contains("&lt;groupId&gt;org.unionplan&lt;/groupId&gt;");
    }

    @Test
    void everyRunWritesTheSameBytes(@TempDir Path again) throws IOException {
        DocumentationSite.write(PROJECT, again);

        for (Path page : pages()) {
            assertThat(again.resolve(site.relativize(page))).hasSameBinaryContentAs(page);
        }
    }
}
