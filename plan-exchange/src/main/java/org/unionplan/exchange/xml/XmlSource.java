package org.unionplan.exchange.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file, decoded by its byte order mark or declaration. */
public final class XmlSource {

    private static final int LOOKED_AT = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private final String text;
    private final boolean whole;

    private XmlSource(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /** Decodes a file; empty if it declares an encoding that is not known. */
    public static Optional<XmlSource> of(byte[] bytes) {
        int mark = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            mark = bytes[0] == 0 ? 0 : 2;
            charset = StandardCharsets.UTF_16BE;
        } else if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            mark = bytes[0] == '<' ? 0 : 2;
            charset = StandardCharsets.UTF_16LE;
        } else {
            Matcher declared = DECLARED.matcher(
                    new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
            if (declared.find()) {
                if (!isSupported(declared.group(1))) {
                    return Optional.empty();
                }
                charset = Charset.forName(declared.group(1));
            }
        }
        String text = new String(bytes, mark, bytes.length - mark, charset);
        // Only where a replacement character turns up is it worth asking whether the file has it.
        return Optional.of(
                text.indexOf('\uFFFD') < 0
                        ? new XmlSource(text, true)
                        : decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset));
    }

    private static XmlSource decode(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters =
                CharBuffer.allocate((int) Math.ceil(bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(bytes, characters, true);
        return new XmlSource(characters.flip().toString(), !result.isError());
    }

    private static boolean isSupported(String name) {
        return Charset.isSupported(name) && !name.regionMatches(true, 0, "UTF-16", 0, 6);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the characters, up to the first that cannot be decoded. */
    public String getText() {
        return text;
    }

    /** Returns false if bytes are not in the encoding. */
    public boolean isWhole() {
        return whole;
    }
}
