package org.unionplan.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.option.UnusableValueException;
import org.unionplan.message.Message;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Complaints about arguments, in every language of the program. picocli's own are in English and may hold markup. */
final class Misuse {

    private Misuse() {}

    static Message of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof OverwrittenOptionException repeated) {
            return Message.of("usage.option.repeated").with("option", name(repeated.getOverwritten()));
        }
        if (e instanceof MissingParameterException missing) {
            return Message.of("usage.missing")
                    .with(
                            "parameters",
                            missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
        }
        ArgSpec parameter = e.getArgSpec();
        if (parameter != null && !(e instanceof MaxValuesExceededException)) {
            return problem(parameter, e.getValue())
                    .map(problem -> Message.of("usage.value")
                            .with("parameter", name(parameter))
                            .with("problem", problem))
                    .orElseGet(() -> Message.of("usage.value.needed").with("parameter", name(parameter)));
        }
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty()
                ? Message.of("usage.other").withFallback(Objects.requireNonNullElse(e.getMessage(), "wrong usage"))
                : Message.of("usage.command.missing").with("commands", String.join(", ", commands));
    }

    private static Message unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return Message.of("usage.option.unknown").with("option", first);
        }
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty()
                ? Message.of("usage.argument.unexpected").with("argument", first)
                : Message.of("usage.command.unknown")
                        .with("command", first)
                        .with("commands", String.join(", ", commands));
    }

    /** The option by its longest name, such as --output; a parameter by its label, such as FILE. */
    private static String name(ArgSpec parameter) {
        return parameter instanceof OptionSpec option ? option.longestName() : parameter.paramLabel();
    }

    /** The reason, which picocli keeps as an English sentence only: the converter is asked again. */
    private static Optional<Message> problem(ArgSpec parameter, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        if (parameter.converters().length == 0) {
            return Optional.of(UnusableValueException.expected("usage.expected.number", value)
                    .getProblem());
        }
        try {
            parameter.converters()[0].convert(value);
            return Optional.empty();
        } catch (UnusableValueException e) {
            return Optional.of(e.getProblem());
        } catch (Exception e) {
            return Optional.of(
                    Message.of("usage.other").withFallback(Objects.requireNonNullElse(e.getMessage(), value)));
        }
    }
}
