package org.unionplan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.io.Disk;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.ProgramLanguage;
import org.unionplan.cli.io.Terminal;
import org.unionplan.cli.option.ColorChoice;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.LanguageTagConverter;
import org.unionplan.json.JsonFormatException;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.ValidationReport.InvalidDocumentException;
import org.unionplan.value.LanguageTag;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program {@code plan}. */
@Command(
        name = "plan",
        header = "Works on strategic plans, solidarity pacts and registers of collective agreements.",
        synopsisSubcommandLabel = "${bundle:param.COMMAND}",
        versionProvider = Main.Version.class)
public final class Main {

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Disk disk;
    private final ProgramLanguage language;

    @Option(
            names = "--lang",
            paramLabel = "${bundle:param.TAG}",
            scope = ScopeType.INHERIT,
            converter = LanguageTagConverter.class,
            description = {
                "Output language, en (default) or fr; texts of the document appear in it if it has them.",
                "Repeat for second choices."
            })
    @SuppressWarnings("UnusedVariable") // read by ProgramLanguage, before the arguments are parsed
    private List<LanguageTag> languages = List.of();

    @Option(
            names = "--color",
            paramLabel = "${bundle:param.WHEN}",
            scope = ScopeType.INHERIT,
            converter = ColorChoice.Converter.class,
            description = "Colours: auto (default; on a terminal), always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
    private boolean version;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print only complaints; the exit code tells the outcome.")
    private boolean quiet;

    private @Nullable Output output;

    private Main(PrintStream out, PrintStream err, Terminal terminal, Disk disk, ProgramLanguage language) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.disk = disk;
        this.language = language;
    }

    /** Runs the program and ends this process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.exit(run(args, out, err, Terminal.ofSystem()));
    }

    /** Standard streams of our own, since System.out has no buffer worth the name. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the program as if its output went to a file or a pipe. What it prints is UTF-8, whatever the encoding of the
     * streams.
     *
     * @return 0 if all is well, 1 if a document has errors, 2 if the program was used wrongly or a file is unreadable
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Terminal.NONE);
    }

    static int run(String[] args, PrintStream out, PrintStream err, Terminal terminal) {
        return run(args, out, err, terminal, Disk.REAL);
    }

    static int run(String[] args, PrintStream out, PrintStream err, Terminal terminal, Disk disk) {
        return new Main(out, err, terminal, disk, ProgramLanguage.of(args)).execute(args);
    }

    private int execute(String[] args) {
        StringWriter usage = new StringWriter();
        int exitCode = execute(commandLine(Commands.neededFor(args)).setOut(new PrintWriter(usage)), args);
        // The help comes from picocli with the line ends of the system.
        usage.toString().lines().forEach(line -> output().add(line));
        output().flush();
        return output().isBroken() ? ExitCode.UNUSABLE : exitCode;
    }

    /** All commands, as for output to a pipe. */
    static CommandLine commands() {
        return commands(Messages.english());
    }

    /** All commands with help in that language. */
    static CommandLine commands(Messages messages) {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Main(none, none, Terminal.NONE, Disk.REAL, ProgramLanguage.of("--lang", messages.getLanguage()))
                .commandLine(Commands.NAMES);
    }

    private CommandLine commandLine(List<String> names) {
        CommandLine commands = new CommandLine(this);
        names.forEach(name -> commands.addSubcommand(Commands.create(name, this::output)));
        return commands
                // A file may be called @plan.json; that does not make it a list of arguments.
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(terminal.likesColors() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, Math.min(terminal.width(), 100)))
                .setResourceBundle(HelpWords.of(language.messages()))
                .setExecutionStrategy(this::run)
                .setParameterExceptionHandler((e, wrong) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    private int execute(CommandLine commands, String[] args) {
        try {
            return commands.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            output().complain(Message.of("failed.memory"));
            return ExitCode.UNUSABLE;
        }
    }

    private Output output() {
        Output ready = output;
        if (ready == null) {
            boolean colors = color == ColorChoice.ALWAYS || (color == ColorChoice.AUTO && terminal.likesColors());
            ready = new Output(out, err, colors, terminal.width(), terminal.interactive(), disk, language);
            if (quiet) {
                ready.silence();
            }
            output = ready;
        }
        return ready;
    }

    private int run(ParseResult parsed) {
        CommandSpec command = (parsed.hasSubcommand() ? parsed.subcommand() : parsed).commandSpec();
        if (InputFile.isStandardInputRepeated(command.args())) {
            return misused(Message.of("usage.input.repeated"), command);
        }
        output().startActivity();
        return new CommandLine.RunLast().execute(parsed);
    }

    /** picocli would read markup in its own message, which quotes what the user wrote; so it is printed here. */
    private int misused(ParameterException e) {
        return misused(Misuse.of(e), e.getCommandLine().getCommandSpec());
    }

    private int misused(Message complaint, CommandSpec command) {
        output().complain(complaint);
        output().complain(Message.of("usage.try").with("command", command.qualifiedName()));
        return ExitCode.UNUSABLE;
    }

    private int failed(Exception e) {
        output().complain(
                        e instanceof UnionplanException ours
                                        && ours.getProblem().isPresent()
                                ? ours.getProblem().get()
                                : Message.of("failed.unexpected")
                                        .with("reason", Objects.requireNonNullElse(e.getMessage(), e.toString())));
        return e instanceof JsonFormatException || e instanceof InvalidDocumentException
                ? ExitCode.ERRORS
                : ExitCode.UNUSABLE;
    }

    /** The version that the packaged program says it is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage())
                    .map(Package::getImplementationVersion)
                    .orElse("development");
            return new String[] {"plan " + version};
        }
    }
}
