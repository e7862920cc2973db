package org.unionplan.cli.option;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.time.Timeframe;
import picocli.CommandLine.Option;

/** The option {@code --as-of} of commands that otherwise judge a register as of its own day. */
public final class RegisterDayOption {

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The day to answer for; without it, the day of the register.")
    private @Nullable LocalDate day;

    /** The day asked for, else that of the register, if it has one. */
    public Optional<LocalDate> of(AgreementRegister register) {
        return Optional.ofNullable(day).or(() -> dayOf(register));
    }

    /** The last day on which the register says it was true. */
    public static Optional<LocalDate> dayOf(AgreementRegister register) {
        return register.getAsOf().flatMap(Timeframe::getLatestLast);
    }
}
