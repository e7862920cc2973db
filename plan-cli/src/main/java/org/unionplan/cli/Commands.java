package org.unionplan.cli;

import java.util.List;
import java.util.function.Supplier;
import org.unionplan.cli.io.Output;

/** The commands of the program by name. Each is created only when it is needed, since picocli inspects it by reflection. */
final class Commands {

    /** In the order of the help. */
    static final List<String> NAMES = List.of(
            "validate",
            "check",
            "find",
            "pacts",
            "rollup",
            "show",
            "scorecard",
            "pact",
            "compare",
            "merge",
            "record",
            "new",
            "expiry",
            "clusters",
            "import",
            "export",
            "calendar",
            "accountability",
            "resources",
            "page",
            "schema",
            "completion");

    private Commands() {}

    /**
     * Returns the names that can matter for these arguments: the first argument if it is a command, otherwise all, since
     * options come before the command or the program has to list its commands.
     */
    static List<String> neededFor(String... args) {
        return args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    }

    static Object create(String name, Supplier<Output> output) {
        return switch (name) {
            case "validate" -> new ValidateCommand(output);
            case "check" -> new CheckCommand(output);
            case "find" -> new FindCommand(output);
            case "pacts" -> new PactsCommand(output);
            case "rollup" -> new RollUpCommand(output);
            case "show" -> new ShowCommand(output);
            case "scorecard" -> new ScorecardCommand(output);
            case "pact" -> new PactCommand(output);
            case "compare" -> new CompareCommand(output);
            case "merge" -> new MergeCommand(output);
            case "record" -> new RecordCommand(output);
            case "new" -> new NewCommand(output);
            case "expiry" -> new ExpiryCommand(output);
            case "clusters" -> new ClustersCommand(output);
            case "import" -> new ImportCommand(output);
            case "export" -> new ExportCommand(output);
            case "calendar" -> new CalendarCommand(output);
            case "accountability" -> new AccountabilityCommand(output);
            case "resources" -> new ResourcesCommand(output);
            case "page" -> new PageCommand(output);
            case "schema" -> new SchemaCommand(output);
            case "completion" -> new CompletionCommand(output);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
