package org.unionplan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.JsonFormatException;
import org.unionplan.rule.InvalidDocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code plan}. */
@Command(
        name = "plan",
        header = "Works on strategic plans, solidarity pacts and registers of collective agreements.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Main.Version.class)
public final class Main {

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Disk disk;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            converter = ColorChoice.Converter.class,
            description = "Use colours: auto (on a terminal, the default), always or never.")
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

    private @Nullable Output output;

    private Main(PrintStream out, PrintStream err, Terminal terminal, Disk disk) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.disk = disk;
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
        return new Main(out, err, terminal, disk).execute(args);
    }

    private int execute(String[] args) {
        StringWriter usage = new StringWriter();
        CommandLine commands = new CommandLine(this)
                .addSubcommand(new ValidateCommand(this::output))
                .addSubcommand(new ShowCommand(this::output))
                .addSubcommand(new ScorecardCommand(this::output))
                .addSubcommand(new PactCommand(this::output))
                .addSubcommand(new CompareCommand(this::output))
                .addSubcommand(new MergeCommand(this::output))
                .addSubcommand(new NewCommand(this::output))
                .addSubcommand(new ExpiryCommand(this::output))
                .addSubcommand(new ClustersCommand(this::output))
                .addSubcommand(new ImportAgreementsCommand(this::output))
                .addSubcommand(new AccountabilityCommand(this::output))
                .addSubcommand(new ResourcesCommand(this::output))
                .addSubcommand(new SchemaCommand(this::output))
                // A file may be called @plan.json; that does not make it a list of arguments.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(usage))
                .setColorScheme(Help.defaultColorScheme(terminal.likesColors() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, Math.min(terminal.width(), 100)))
                .setParameterExceptionHandler((e, wrong) -> misused(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        int exitCode = execute(commands, args);
        // The help comes from picocli with the line ends of the system.
        usage.toString().lines().forEach(line -> output().print(line));
        output().flush();
        return output().isBroken() ? ExitCode.UNUSABLE : exitCode;
    }

    private int execute(CommandLine commands, String[] args) {
        try {
            return commands.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            output().complain("there is not enough memory for that");
            return ExitCode.UNUSABLE;
        }
    }

    private Output output() {
        Output ready = output;
        if (ready == null) {
            boolean colors = color == ColorChoice.ALWAYS || (color == ColorChoice.AUTO && terminal.likesColors());
            ready = new Output(out, err, colors, terminal.width(), terminal.interactive(), disk);
            output = ready;
        }
        return ready;
    }

    /** picocli would read markup in its own message, which quotes what the user wrote; so it is printed here. */
    private int misused(ParameterException e) {
        output().complain(complaint(e));
        output().complain("try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.UNUSABLE;
    }

    private static String complaint(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return Objects.requireNonNullElse(e.getMessage(), "that was not understood");
        }
        String first = "'" + unmatched.getUnmatched().get(0) + "'";
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty()
                ? first + " is too much: one file at a time"
                : first + " is no command; there are " + listed(List.copyOf(commands));
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private int failed(Exception e) {
        output().complain(Objects.requireNonNullElse(e.getMessage(), "something went wrong in the program itself"));
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
