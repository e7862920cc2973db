package org.unionplan.cli.io;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The terminal that the program writes to, if it is one.
 *
 * @param environment the variables of the environment
 * @param interactive whether somebody sits before it
 */
public record Terminal(Map<String, String> environment, boolean interactive) {

    /** The width of text without a limit. */
    static final int USUAL_WIDTH = 80;

    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(Map.of(), false);

    private static final int WIDEST = 10_000;

    /** The place where this process writes to. */
    public static Terminal ofSystem() {
        return new Terminal(System.getenv(), isInteractive(System.console()));
    }

    /** From Java 22 on a console may exist without a terminal, and knows that. */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Returns true if the environment welcomes colours; see no-color.org. */
    public boolean likesColors() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Returns the number of characters that fit on a line. */
    public int width() {
        int wished = columns(environment.getOrDefault("COLUMNS", ""));
        if (wished > 0) {
            return wished;
        }
        return interactive ? new UsageMessageSpec().autoWidth(true).width() : USUAL_WIDTH;
    }

    /** The number, at most the greatest width; 0 if it is not a number. */
    private static int columns(String written) {
        if (!written.matches("[0-9]{1,5}")) {
            return 0;
        }
        return Math.min(Integer.parseInt(written), WIDEST);
    }
}
