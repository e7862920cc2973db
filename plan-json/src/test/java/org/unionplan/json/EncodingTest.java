package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.pact.Pact;

class EncodingTest {

    private static final String PACT =
            "{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"p\", \"title\": \"Unité\"}";

    private final DocumentJson json = DocumentJson.standard();

    private Pact read(byte[] bytes) {
        return json.read(new ByteArrayInputStream(bytes), Pact.class);
    }

    @Test
    void toleratesAByteOrderMark() {
        byte[] marked = ("\uFEFF" + PACT).getBytes(StandardCharsets.UTF_8);

        assertThat(read(marked).getTitle().orElseThrow()).hasToString("Unité");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-16, UTF-16",
        "UTF-32LE, UTF-32",
        "UTF-32BE, UTF-32",
        "ISO-8859-1, 'the byte 0xE9, as in Latin-1 or Windows-1252'",
        "windows-1252, 'the byte 0xE9, as in Latin-1 or Windows-1252'",
    })
    void namesOtherEncodings(String charset, String found) {
        assertThatThrownBy(() -> read(PACT.getBytes(Charset.forName(charset))))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("Expected UTF-8; found " + found + ". Save the file as UTF-8.");
    }

    // Overlong slash, a surrogate in three bytes, a byte beyond Unicode: none is UTF-8 (RFC 3629, section 10).
    @ParameterizedTest
    @CsvSource({"C0AF", "EDA080", "F4908080", "80", "C3"})
    void refusesBytesThatAreNoUtf8(String hex) {
        byte[] bytes = "{\"a\": \"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] odd = HexFormat.of().parseHex(hex);
        byte[] whole = new byte[bytes.length + odd.length - 1];
        System.arraycopy(bytes, 0, whole, 0, 7);
        System.arraycopy(odd, 0, whole, 7, odd.length);
        System.arraycopy(bytes, 8, whole, 7 + odd.length, bytes.length - 8);

        assertThatThrownBy(() -> read(whole)).hasMessageContaining("1:8: Expected UTF-8;");
    }

    @Test
    void saysThatADocumentIsEmpty() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessage("stream:1:1: Expected a document; found nothing.");
    }

    @Test
    void writesUtf8WhateverTheDefaultCharset(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pact.json");
        json.write(json.read(PACT, Pact.class), file);

        assertThat(Files.readAllBytes(file)).containsSequence("Unité".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesTheFileOfAnError(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pact.json");
        Files.writeString(file, "{");

        assertThatThrownBy(() -> json.read(file, Pact.class)).hasMessageStartingWith(file + ":1:2: ");
    }

    @Test
    void failsAsFilesFailWhereThereIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> json.read(folder.resolve("none.json"), Pact.class))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void saysThatADirectoryIsNoFile(@TempDir Path folder) {
        assertThat(json.inspect(folder).getDocument()).isEmpty();
        assertThatThrownBy(() -> json.read(folder, Pact.class))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(folder + ": Expected a file; found a directory. Name a file in it.");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37, a PDF",
        "504B0304, 'a ZIP archive, as office documents are'",
        "1F8B08, data compressed with gzip"
    })
    void namesWhatWasPickedByMistake(String hex, String found) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(hex)))
                .hasMessage("stream:1:1: Expected UTF-8; found " + found + ".");
    }
}
