package org.unionplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.UnusableValueException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code plan completion}: prints a script with which a shell completes commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Supplier<Output> output;

    @Parameters(paramLabel = "${bundle:param.SHELL}", descriptionKey = "SHELL", converter = ShellConverter.class)
    private String shell = "";

    CompletionCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        CommandLine program = Main.commands(to.messages());
        Stream<String> script = shell.equals("fish")
                ? fish(program)
                // The script of picocli is for both of the others.
                : AutoComplete.bash(program.getCommandName(), program).lines();
        script.forEach(to::print);
        return ExitCode.SOUND;
    }

    private static Stream<String> fish(CommandLine program) {
        return Stream.concat(
                Stream.of("complete -c plan -n __fish_use_subcommand -f"),
                program.getSubcommands().values().stream()
                        .flatMap(command -> Stream.concat(
                                Stream.of("complete -c plan -n __fish_use_subcommand -a " + command.getCommandName()
                                        + describedAs(command.getCommandSpec()
                                                .usageMessage()
                                                .header())),
                                command.getCommandSpec().options().stream().map(option -> fish(command, option)))));
    }

    private static String fish(CommandLine command, OptionSpec option) {
        StringBuilder line = new StringBuilder("complete -c plan -n '__fish_seen_subcommand_from ")
                .append(command.getCommandName())
                .append('\'');
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return line.append(option.arity().max() > 0 ? " -r" : "")
                .append(describedAs(option.description()))
                .toString();
    }

    /** The first sentence or clause, in single quotes. */
    private static String describedAs(String... words) {
        String text = words.length == 0 ? "" : words[0].split("(?<=\\w)[.;:](?= |$)", 2)[0];
        return " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** Reads the name of a shell. */
    static final class ShellConverter implements ITypeConverter<String> {

        @Override
        public String convert(String name) {
            if (!SHELLS.contains(name)) {
                throw UnusableValueException.expectedOneOf(String.join(", ", SHELLS), name);
            }
            return name;
        }
    }
}
