package org.unionplan.cli;

import picocli.CommandLine.Option;

/** The option {@code --lang} of commands that report in one of the program's languages. */
final class ReportLanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = ReportLanguage.Converter.class,
            description = "Output language: en (the default) or fr.")
    private ReportLanguage language = ReportLanguage.ENGLISH;

    ReportLanguage get() {
        return language;
    }
}
