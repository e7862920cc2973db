package org.unionplan.cli.document;

import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;

/** Prints the findings of one file after the other in some form and knows the exit code. */
public abstract class Results {

    private final Output output;
    private final Severity failOn;
    private int unreadable;
    private boolean failed;

    public Results(Output output, Severity failOn) {
        this.output = output;
        this.failOn = failOn;
    }

    /** Takes what was found in that file. */
    public final void add(String file, ValidationReport report) {
        failed |= report.hasAtLeast(failOn);
        print(file, report);
    }

    /** Takes what was found in one of the many documents of that file, which has not ended. */
    final void part(String file, ValidationReport report) {
        failed |= report.hasAtLeast(failOn);
        printPart(file, report);
    }

    /** Takes what was found in that file after it ended. */
    final void append(String file, ValidationReport report) {
        failed |= report.hasAtLeast(failOn);
        printMore(file, report);
    }

    /** Takes the end of a file of so many documents. */
    protected abstract void end(String file, long documents);

    /** Complains about a file that could not be read, on the stream for complaints whatever the form. */
    public final void complain(String file, UnreadableFileException e) {
        unreadable++;
        output.complain(file, e.getReason());
        noteUnreadable(file, e.getReason());
    }

    /** Keeps that a file could not be read, where the form has a place for it. */
    protected void noteUnreadable(String file, Message reason) {
        // Most forms have none.
    }

    /** Prints that, or keeps it to print it at the end. */
    protected abstract void print(String file, ValidationReport report);

    /** Prints that which was found in part of the file, or keeps it. */
    protected abstract void printPart(String file, ValidationReport report);

    /** Prints that which was found in a file that has ended, or adds it to what is kept of the file. */
    protected abstract void printMore(String file, ValidationReport report);

    /** Records that nothing was checked, for a reason already reported. */
    public final void abandon() {
        failed = true;
    }

    /** Prints what comes at the end. */
    public abstract void finish();

    protected final Output output() {
        return output;
    }

    /** Returns the number of files that could not be read. */
    public final int unreadable() {
        return unreadable;
    }

    /** Returns the exit code. */
    public final int exitCode() {
        if (unreadable > 0) {
            return ExitCode.UNUSABLE;
        }
        return failed ? ExitCode.ERRORS : ExitCode.SOUND;
    }
}
