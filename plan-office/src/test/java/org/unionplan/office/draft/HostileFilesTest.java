package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.Text;

/** Files that are damaged, deep, huge, of another kind or in another encoding. */
class HostileFilesTest {

    private static PlanDraft draft(byte[] file) {
        return Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> PlanDraft.read(file, Optional.empty(), Optional.empty()));
    }

    private static PlanDraft draft(String text) {
        return draft(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> draft(file))
                .isInstanceOf(UnionplanException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | The file is a PDF. Save it as a web page (HTML), a Word document (DOCX) or Markdown, and import"
                        + " that.",
                "{\\rtf1 | The file is a rich text document. Save it as a web page (HTML), a Word document (DOCX) or"
                        + " Markdown, and import that.",
                "GIF89a | The file is a picture. Save it as a web page (HTML), a Word document (DOCX) or Markdown, and"
                        + " import that."
            })
    void filesOfOtherKindsSayWhatToDo(String content, String sentence) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?>\n<!-- a --><catalog><book/></catalog>",
                "<!DOCTYPE catalog [<!ELEMENT catalog (#PCDATA)>]>\n<catalog>Sea</catalog>\n",
                "\ufeff<catalog xmlns=\"http://c.example\">Sea</catalog>",
                "<?xml version=\"1.0\"?><?style a?><catalog/>"
            })
    void xmlOfOtherKindsIsRefusedWithItsRoot(String text) {
        assertRefused(
                text.getBytes(StandardCharsets.UTF_8),
                "The file is XML with the root \"catalog\". Plans are read from StratML and IATI; save others as a web page"
                        + " (HTML), a Word document (DOCX) or Markdown, and import that.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\">\n<html><h1>Sea</h1></html>",
                "<!doctype html><h1>Sea</h1>",
                "<!-- saved --><html><h1>Sea</h1></html>",
                "<!-- lint --><!-- lint -->\n\n# Sea\n",
                "<p align=\"center\">\n\n# Sea\n",
                "[the sea](https://sea.example)\n\n# Sea\n",
                "{: .wide}\n\n# Sea\n"
            })
    void whatBeginsLikeAnotherKindMayBeAText(String text) {
        assertThat(draft(text).getPlan().toString()).contains("Sea");
        assertThat(draft(text).getBlocks()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"plan\"}", " [\n {\"a\": 1}]", "{}\n"})
    void jsonIsRefused(String text) {
        assertRefused(
                text.getBytes(StandardCharsets.UTF_8),
                "The file is JSON. A document in this format needs no import; save others as a web page (HTML), a Word"
                        + " document (DOCX) or Markdown, and import that.");
    }

    @Test
    void bytesThatAreNoTextAndPagesWithTheirPicturesAreRefused() {
        byte[] bytes = new byte[512];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertRefused(
                bytes,
                "The file is not a text. Save it as a web page (HTML), a Word document (DOCX) or Markdown, and import that.");
        assertRefused(
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>"
                        .getBytes(StandardCharsets.UTF_8),
                "The file is a web page saved with its pictures (MHTML). Save it as HTML only, and import that.");
    }

    @Test
    void aControlCharacterOrTwoDoNotMakeATextBinary() {
        assertThat(draft("# Sea\u0000\n\n- Ships\u0007 and harbours\n")
                        .getPlan()
                        .getTitle())
                .contains(Text.of("Sea\ufffd"));
    }

    @Test
    void oldDocumentsAndOpenDocumentTextsSayWhatToDo() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThatThrownBy(() -> draft(old)).hasMessageContaining("Save it as");
        assertThatThrownBy(() -> draft(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .hasMessage(
                        "The file is an OpenDocument text. Save it as a Word document (DOCX) or a web page (HTML), and"
                                + " import that.")
                .satisfies(e -> assertThat(((UnionplanException) e)
                                .getProblem()
                                .orElseThrow()
                                .in(Messages.french()))
                        .startsWith("Le fichier est un texte OpenDocument."));
        assertRefused(
                zip("word/document.xml", "<w:document"),
                "The file is damaged or protected by a password and cannot be read.");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void anArchiveThatUnfoldsTooFarIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                zip.write(blank);
            }
        }
        assertRefused(out.toByteArray(), "The file unfolds to more than 268,435,456 bytes, the limit.");
    }

    @Test
    void entitiesFromOutsideAreNotRead() {
        byte[] file = new DocxFile()
                .paragraph("before &x; after")
                .bytes("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");

        try {
            assertThat(draft(file).getPlan().toString()).doesNotContain("root:");
        } catch (UnionplanException e) {
            assertThat(e).hasMessageContaining("damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<ul><li>", "<b>", "<table><tr><td>", "<blockquote>", "<a href=x>", "<h2>", "<span><p>"
            })
    void aDeepPageIsRead(String tag) {
        PlanDraft draft = draft("<!doctype html><h1>Deep</h1>" + tag.repeat(10_000) + "bottom");

        assertThat(draft.getPlan().getTitle()).contains(Text.of("Deep"));
        assertThat(draft.getPlan().toString() + draft.getReport()).contains("bottom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*", "_", "[", "![", "<b>", "**a "})
    void deepMarkdownIsRead(String mark) {
        PlanDraft draft = draft("# Deep\n\n" + mark.repeat(10_000) + "bottom\n");

        assertThat(draft.getPlan().getTitle()).contains(Text.of("Deep"));
        assertThat(draft.getPlan().toString() + draft.getReport()).contains("bottom");
    }

    @Test
    void aDeepListIsKeptAsPassagesOfTheLastElement() {
        String list = IntStream.range(0, 90)
                .mapToObj(i -> "  ".repeat(i) + "- item" + i)
                .collect(Collectors.joining("\n"));
        PlanDraft draft = draft("# Deep\n\n" + list);

        assertThat(draft.getPlan().toString()).contains("item0", "item7", "item89");
        assertThat(draft.getReport().getFindings("draft.deep")).isNotEmpty();
    }

    @Test
    void tooManyTagsBlocksOrBytesAreRefusedWithTheirLimit() {
        assertRefused(
                ("<!doctype html>" + "<i>".repeat(500_001)).getBytes(StandardCharsets.UTF_8),
                "The page has more than 500,000 tags, the limit.");
        assertRefused(
                "- a\n".repeat(50_001).getBytes(StandardCharsets.UTF_8),
                "Line 50001: the text has more than 50,000 headings, paragraphs and items, the limit.");
        assertRefused(
                ("a\n\n" + "b".repeat(100_001)).getBytes(StandardCharsets.UTF_8),
                "Line 3: a paragraph has more than 100,000 characters, the limit.");
        assertRefused(new byte[(32 << 20) + 1], "The file is larger than 33,554,432 bytes, the limit.");
    }

    @Test
    void scriptsAreNotTextAndTextThatLooksLikeThemStays() {
        PlanDraft draft =
                draft("<!doctype html><h1>A</h1><script>bad()</script><h2>&lt;script&gt;x&lt;/script&gt;</h2>");

        assertThat(draft.getPlan().getCornerstones().get(0).getName()).hasToString("<script>x</script>");
        assertThat(draft.getPlan().toString()).doesNotContain("bad");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-16LE, true",
        "windows-1252, false",
        "ISO-8859-15, false",
    })
    void encodingsAreKnown(String encoding, boolean mark) {
        String page =
                (mark ? "\ufeff" : "") + "<html><head><meta charset=\"" + encoding + "\"></head><h1>Été</h1></html>";

        assertThat(draft(page.getBytes(Charset.forName(encoding))).getPlan().getTitle())
                .contains(Text.of("Été"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void twoBytesForACharacterAreKnownWithoutAMark(String encoding) {
        PlanDraft page = draft("<!doctype html><h1>\u00c9t\u00e9 \u2013 plan</h1>".getBytes(Charset.forName(encoding)));
        PlanDraft text = draft("# \u00c9t\u00e9\n".getBytes(Charset.forName(encoding)));

        assertThat(page.getPlan().getTitle()).contains(Text.of("\u00c9t\u00e9 \u2013 plan"));
        assertThat(page.getForm()).isEqualTo("HTML, " + encoding);
        assertThat(text.getPlan().getTitle()).contains(Text.of("\u00c9t\u00e9"));
        assertThat(text.getReport().getFindings("source.encoding")).hasSize(1);
    }

    @Test
    void anEncodingThatIsWrongOrNotDeclaredIsRepaired() {
        byte[] declaredWrong = "<html><meta charset=iso-8859-1><h1>Été</h1>".getBytes(StandardCharsets.UTF_8);
        byte[] undeclared = "# Été\n".getBytes(Charset.forName("windows-1252"));

        assertThat(draft(declaredWrong).getPlan().getTitle()).contains(Text.of("Été"));
        assertThat(draft(undeclared).getPlan().getTitle()).contains(Text.of("Été"));
        assertThat(draft(undeclared).getReport().getFindings("source.encoding")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "<html></html>", "<!--", "---\n", "#\n- \n"})
    void aFileWithoutTextIsAnEmptyPlan(String text) {
        assertThat(draft(text).getPlan().getCornerstones()).isEmpty();
        assertThat(draft(text).getBlocks()).isZero();
    }
}
