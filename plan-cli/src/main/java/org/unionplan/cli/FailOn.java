package org.unionplan.cli;

import org.unionplan.rule.Severity;

/** The lowest severity that makes the program fail. */
enum FailOn {
    ERROR("error", Severity.ERROR),
    WARNING("warning", Severity.WARNING);

    private final String word;
    private final Severity severity;

    FailOn(String word, Severity severity) {
        this.word = word;
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return word;
    }

    static final class Converter extends WordConverter<FailOn> {

        Converter() {
            super(values());
        }
    }
}
