package org.unionplan.cli.io;

/** A text style on a terminal: a rendition of ECMA-48, section 8.3.117. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    YELLOW("33"),
    CYAN("36");

    private final String rendition;

    Style(String rendition) {
        this.rendition = rendition;
    }

    /** Those words in this style. */
    String paint(String words) {
        return this == PLAIN ? words : "\u001b[" + rendition + "m" + words + "\u001b[0m";
    }
}
