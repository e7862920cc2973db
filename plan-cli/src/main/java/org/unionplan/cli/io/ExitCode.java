package org.unionplan.cli.io;

/** The exit codes of the program. */
public final class ExitCode {

    /** Everything was done, and no document has errors. */
    public static final int SOUND = 0;

    /** A document has errors, or is no document at all. */
    public static final int ERRORS = 1;

    /** The program was used wrongly, a file could not be read, or the output could not be written. */
    public static final int UNUSABLE = 2;

    private ExitCode() {}
}
