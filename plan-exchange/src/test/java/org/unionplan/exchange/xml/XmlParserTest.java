package org.unionplan.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML files, parsed within limits and never beyond the file itself. */
class XmlParserTest {

    private final XmlFindings findings = new XmlFindings();

    private Optional<XmlElement> parse(String text) {
        return new XmlParser(text, findings).parse();
    }

    private List<String> found(String text) {
        return findings.report(text).getFindings().stream()
                .map(finding -> finding.getLocation().orElseThrow() + " " + finding.getCode())
                .toList();
    }

    private void assertRefused(String text, String finding) {
        assertThat(parse(text)).isEmpty();
        assertThat(found(text)).containsExactly(finding);
    }

    @Test
    void elementsHaveTextAttributesAndPlaces() {
        String text =
                "<?xml version='1.0'?>\r\n<!-- a --><a b='1'>\n  <c> x&amp;<![CDATA[<]]>&#13; </c>\n  \uD83D\uDE00<d/></a>";
        XmlElement root = parse(text).orElseThrow();

        assertThat(root.getAttribute("b")).contains("1");
        assertThat(root.textOf("c")).contains(" x&<\r ");
        assertThat(root.getText()).contains("\uD83D\uDE00");
        assertThat(new XmlPlaces(text).at(root.getOffset()).toString()).isEqualTo("2:11");
        assertThat(new XmlPlaces(text)
                        .at(root.find("d").orElseThrow().getOffset())
                        .toString())
                .isEqualTo("4:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", ""})
    void everyElementOfALargeFileHasTheOffsetOfItsTag(String end) {
        StringBuilder text = new StringBuilder("<?xml version='1.0'?>" + end + "<p:all xmlns:p='urn:p'>");
        for (int i = 0; i < 5_000; i++) {
            text.append(end)
                    .append("<p:each n='")
                    .append(i)
                    .append("'>\uD83D\uDE00 &#233;")
                    .append("</p:each>");
        }
        String file = text.append("</p:all>").toString();

        assertThat(parse(file).orElseThrow().getChildren())
                .allSatisfy(each -> assertThat(file.startsWith(
                                "<p:each n='" + each.getAttribute("n").orElseThrow() + "'", each.getOffset()))
                        .isTrue());
    }

    @Test
    void billionLaughsAreRefused() {
        StringBuilder text = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertRefused(text.append("]>\n<a>&l9;</a>").toString(), "2:1 xml.dtd");
    }

    @Test
    void externalEntitiesAreRefused() {
        assertRefused("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "1:1 xml.dtd");
    }

    @Test
    void anExternalDeclarationIsRefused() {
        assertRefused("<!DOCTYPE a SYSTEM 'http://union.example/a.dtd'><a/>", "1:1 xml.dtd");
    }

    @Test
    void inclusionsAreRefused() {
        assertRefused(
                "<a>\n <i:include xmlns:i='http://www.w3.org/2001/XInclude' href='b.xml'/></a>", "2:2 xml.include");
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused("<a>".repeat(10_000) + "</a>".repeat(10_000), "1:151 xml.limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<a>\n<b></a>",
                "<a",
                "<a>&nbsp;</a>",
                "<a/><b/>",
                "<a b='1' b='2'/>",
                "<a>\u0007</a>"
            })
    void whatIsNotWellFormedIsRefusedWithItsPlace(String text) {
        assertThat(parse(text)).isEmpty();
        assertThat(findings.report(text).getFindings())
                .singleElement()
                .satisfies(each -> assertThat(each.getLocation()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void theDeclaredEncodingCounts(String encoding) {
        byte[] bytes =
                ("<?xml version='1.0' encoding='" + encoding + "'?><a>\u00e9</a>").getBytes(Charset.forName(encoding));

        assertThat(XmlSource.of(bytes).orElseThrow().getText()).contains("\u00e9");
    }

    @Test
    void utf16IsKnownByItsMark() {
        byte[] bytes = "<a>\u00e9</a>".getBytes(StandardCharsets.UTF_16);

        assertThat(XmlSource.of(bytes).orElseThrow().getText()).isEqualTo("<a>\u00e9</a>");
    }

    @Test
    void bytesOutsideTheEncodingAreNoticed() {
        assertThat(XmlSource.of("<a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1))
                        .orElseThrow()
                        .isWhole())
                .isFalse();
        assertThat(XmlSource.of("<?xml version='1.0' encoding='x-nothing'?><a/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
