package org.unionplan.cli.option;

import java.io.Serial;
import org.unionplan.message.Message;
import picocli.CommandLine.TypeConversionException;

/** A value of an option that cannot be used, with what was expected. */
public final class UnusableValueException extends TypeConversionException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Message problem;

    UnusableValueException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** A value that is not of the expected form. */
    public static UnusableValueException expected(String code, String found) {
        return expected(Message.of(code), found);
    }

    /** A value that is not one of those words. */
    public static UnusableValueException expectedOneOf(String words, String found) {
        return expected(Message.of("usage.expected.words").with("words", words), found);
    }

    private static UnusableValueException expected(Message expected, String found) {
        return new UnusableValueException(
                Message.of("usage.expected").with("expected", expected).with("found", found));
    }

    public Message getProblem() {
        return problem;
    }
}
