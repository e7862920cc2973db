package org.unionplan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;

/**
 * Pages in Chromium: no error, no request, nothing that axe-core objects to, at 320 and 1,280 pixels, light and dark, and in
 * print. Skipped where no Chromium is installed. Pictures are in {@code target/pages}. Each class of tests has a static method
 * {@code pages} with names and pages, so that several browsers run at a time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserPages {

    /** The names of rows that are broken within words, since their column has no room for them. */
    private static final String NARROW = "return [...document.querySelectorAll('.scroll tbody th')]"
            + ".filter(th => th.checkVisibility() && th.getBoundingClientRect().width < 96).map(th => th.textContent)";

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final Path PICTURES = Path.of("target", "pages");
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Objections of axe-core as lines, the rule and the elements. */
    private static final String OBJECTIONS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => done(found.violations.map(v =>
                    v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))),
                    failed => done(['axe: ' + failed]));
            """;

    private @Nullable ChromeDriver opened;
    private String axe = "";

    @BeforeAll
    void open() throws IOException {
        Optional<Path> chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(
                chromium.isPresent() && Files.isExecutable(DRIVER),
                "No Chromium with chromedriver is installed, so pages are not tried in a browser.");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--lang=en");
        options.setCapability("goog:loggingPrefs", logs);
        opened = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        try (InputStream script = Objects.requireNonNull(BrowserPages.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void close() {
        if (opened != null) {
            opened.quit();
        }
    }

    private ChromeDriver browser() {
        return Objects.requireNonNull(opened);
    }

    static Document document(String name) {
        return DocumentJson.standard()
                .inspect(DOCUMENTS.resolve(name))
                .getDocument()
                .orElseThrow();
    }

    static byte[] page(String document, String day, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentPage.of(document(document), LocalDate.parse(day))
                .since(LocalDate.parse(day).minusYears(1))
                .in(language)
                .write(out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageIsSoundInABrowser(String name, byte[] html) throws IOException {
        Path file = PICTURES.resolve(name + ".html").toAbsolutePath();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(html);
        }
        for (int width : new int[] {320, 1280}) {
            for (String scheme : List.of("light", "dark")) {
                look(file, width, scheme);
                assertThat(objections())
                        .describedAs("%s, %d pixels, %s", name, width, scheme)
                        .isEmpty();
                assertThat(browser().executeScript("return document.documentElement.scrollWidth"))
                        .describedAs("%s fits %d pixels", name, width)
                        .isEqualTo((long) width);
                picture(name + "-" + width + "-" + scheme);
            }
        }
        look(file, 320, "light");
        assertThat(browser().executeScript(NARROW)).describedAs(name).isEqualTo(List.of());
        print(name);

        assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser().executeScript("return performance.getEntriesByType('resource').map(each => each.name)"))
                .isEqualTo(List.of());
    }

    private void look(Path file, int width, String scheme) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser().get(file.toUri().toString());
    }

    @SuppressWarnings("unchecked") // the script answers with a list of strings
    private List<String> objections() {
        browser().executeScript(axe);
        return (List<String>) Objects.requireNonNull(browser().executeAsyncScript(OBJECTIONS));
    }

    private void picture(String name) throws IOException {
        Map<String, Object> shot = browser()
                .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String)
                Objects.requireNonNull(shot.get("data"))));
    }

    private void print(String name) throws IOException {
        String pdf = ((PrintsPage) browser()).print(new PrintOptions()).getContent();
        byte[] bytes = OutputType.BYTES.convertFromBase64Png(pdf);
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.write(PICTURES.resolve(name + ".pdf"), bytes);
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 700, "height", 990, "deviceScaleFactor", 1, "mobile", false));
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        picture(name + "-print");
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
