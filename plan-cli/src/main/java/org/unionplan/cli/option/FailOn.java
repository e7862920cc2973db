package org.unionplan.cli.option;

import org.unionplan.rule.Severity;

/** The lowest severity that makes the program fail. */
public enum FailOn {
    ERROR("error", Severity.ERROR),
    WARNING("warning", Severity.WARNING);

    private final String word;
    private final Severity severity;

    FailOn(String word, Severity severity) {
        this.word = word;
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<FailOn> {

        public Converter() {
            super(values());
        }
    }
}
