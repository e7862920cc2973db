package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;

/**
 * The version of the document format a document was written for, {@code major.minor}. A newer minor version may add
 * members, which are kept; a newer major version may change what members mean, and is refused when reading.
 */
public final class FormatVersion implements Comparable<FormatVersion>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int major;
    private final int minor;

    /** The version this library writes and knows in full. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final int MAX_PART = 9_999;

    public FormatVersion(int major, int minor) {
        if (major < 1 || minor < 0 || major > MAX_PART || minor > MAX_PART) {
            throw notAVersion(major + "." + minor);
        }
        this.major = major;
        this.minor = minor;
    }

    /** At least 1. */
    public int getMajor() {
        return major;
    }

    /** At least 0. */
    public int getMinor() {
        return minor;
    }

    /**
     * Reads {@code major.minor}.
     *
     * @throws ValueFormatException if it is anything else
     */
    public static FormatVersion parse(String version) {
        Objects.requireNonNull(version, "version");

        int point = version.indexOf('.');
        if (point < 0) {
            throw notAVersion(version);
        }
        return new FormatVersion(
                part(version, version.substring(0, point)), part(version, version.substring(point + 1)));
    }

    private static int part(String version, String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= 4
                && isDigits(digits)
                && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!plain) {
            throw notAVersion(version);
        }
        return Integer.parseInt(digits);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static ValueFormatException notAVersion(String found) {
        return new ValueFormatException(Message.of("expected.version.value").with("version", CURRENT), found);
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormatVersion that && major == that.major && minor == that.minor;
    }

    @Override
    public int hashCode() {
        return Objects.hash(major, minor);
    }
}
