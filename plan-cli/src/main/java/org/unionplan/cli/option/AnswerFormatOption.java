package org.unionplan.cli.option;

import picocli.CommandLine.Option;

/** The option {@code --format} of commands that answer as text or as JSON. */
public final class AnswerFormatOption {

    @Option(
            names = "--format",
            paramLabel = "${bundle:param.FORM}",
            converter = AnswerFormat.Converter.class,
            description = "Print text (the default) or json.")
    private AnswerFormat format = AnswerFormat.TEXT;

    public boolean isJson() {
        return format == AnswerFormat.JSON;
    }
}
