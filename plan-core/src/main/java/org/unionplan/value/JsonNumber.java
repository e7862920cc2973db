package org.unionplan.value;

/** Recognises the grammar of numbers in RFC 8259, section 6. */
final class JsonNumber {

    private JsonNumber() {}

    static boolean matches(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int integerEnd = digits(text, i);
        if (integerEnd == i || (text.charAt(i) == '0' && integerEnd > i + 1)) {
            return false;
        }
        i = integerEnd;
        if (i < text.length() && text.charAt(i) == '.') {
            int fractionEnd = digits(text, i + 1);
            if (fractionEnd == i + 1) {
                return false;
            }
            i = fractionEnd;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
                i++;
            }
            int exponentEnd = digits(text, i);
            if (exponentEnd == i) {
                return false;
            }
            i = exponentEnd;
        }
        return i == text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
