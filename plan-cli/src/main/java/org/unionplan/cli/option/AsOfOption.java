package org.unionplan.cli.option;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The required option {@code --as-of} of commands that judge a document as of a day. */
public final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:param.DATE}",
            required = true,
            converter = DayConverter.class,
            description = "The day, such as 2027-06-30; what comes later does not count.")
    private @Nullable LocalDate day;

    public LocalDate get() {
        return Objects.requireNonNull(day, "picocli refuses a command line without it");
    }
}
