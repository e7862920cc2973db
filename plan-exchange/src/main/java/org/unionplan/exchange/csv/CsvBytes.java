package org.unionplan.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a list and what they say: UTF-8 with or without its mark, UTF-16 with its mark, or, where they cannot be
 * UTF-8, windows-1252. Lines in UTF-8 and lines that are not may be in one file, as where lists were put together;
 * each is then read for itself.
 *
 * @param text what they say, without a mark
 * @param encoding what they are
 * @param foreignLines the lines, from 1, that are windows-1252 in what is otherwise UTF-8
 * @param lostLines the lines with bytes that mean nothing in any of these
 * @param isStated true if the encoding was stated, not found
 */
record CsvBytes(
        CharSequence text, String encoding, List<Integer> foreignLines, List<Integer> lostLines, boolean isStated) {

    CsvBytes(CharSequence text, String encoding, List<Integer> foreignLines, List<Integer> lostLines) {
        this(text, encoding, foreignLines, lostLines, false);
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Returns the text in an encoding that was stated. */
    static CsvBytes of(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Integer> lost = plain.indexOf('\uFFFD') < 0 ? List.of() : lostLines(plain);
        return new CsvBytes(plain, charset.name(), List.of(), lost, true);
    }

    private static List<Integer> lostLines(String text) {
        List<Integer> lost = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == '\uFFFD' && (lost.isEmpty() || lost.get(lost.size() - 1) != line)) {
                lost.add(line);
            }
        }
        return List.copyOf(lost);
    }

    static CsvBytes of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return wide(bytes, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return wide(bytes, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        return utf8(bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static CsvBytes wide(byte[] bytes, Charset charset, String name) {
        String text = new String(bytes, 2, bytes.length - 2, charset);
        boolean sound = isDecodable(ByteBuffer.wrap(bytes, 2, bytes.length - 2), charset);
        List<Integer> lost = sound ? List.of() : lostLines(text);
        return new CsvBytes(text, name, List.of(), lost);
    }

    private static CsvBytes utf8(byte[] bytes, int from) {
        if (AsciiText.isAscii(bytes, from)) {
            return new CsvBytes(AsciiText.of(bytes, from), "UTF-8", List.of(), List.of());
        }
        if (isDecodable(ByteBuffer.wrap(bytes, from, bytes.length - from), StandardCharsets.UTF_8)) {
            return new CsvBytes(
                    new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8),
                    "UTF-8",
                    List.of(),
                    List.of());
        }
        return byLines(bytes, from);
    }

    /** Line by line: no character of either encoding but the line feed itself has its byte. */
    private static CsvBytes byLines(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder(bytes.length);
        List<Integer> foreign = new ArrayList<>();
        List<Integer> lost = new ArrayList<>();
        boolean beyondAscii = from > 0;
        int line = 1;
        for (int start = from; start < bytes.length; line++) {
            int end = start;
            boolean ascii = true;
            while (end < bytes.length && bytes[end] != '\n') {
                ascii &= bytes[end] >= 0;
                end++;
            }
            int length = Math.min(end + 1, bytes.length) - start;
            if (ascii || isDecodable(ByteBuffer.wrap(bytes, start, length), StandardCharsets.UTF_8)) {
                text.append(new String(bytes, start, length, StandardCharsets.UTF_8));
                beyondAscii |= !ascii;
            } else {
                foreign.add(line);
                String words = new String(bytes, start, length, WINDOWS);
                if (words.indexOf('\uFFFD') >= 0) {
                    lost.add(line);
                }
                text.append(words);
            }
            start += length;
        }
        return beyondAscii
                ? new CsvBytes(text.toString(), "UTF-8", List.copyOf(foreign), List.copyOf(lost))
                : new CsvBytes(text.toString(), "windows-1252", List.of(), List.copyOf(lost));
    }

    private static boolean isDecodable(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(8_192);
        while (true) {
            out.clear();
            var result = decoder.decode(bytes, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }
}
