package org.unionplan.cli.io;

import picocli.CommandLine.Option;

/** The option of commands that write a file. */
public final class ForceOption {

    @Option(names = "--force", description = "Overwrite the output file if it exists.")
    private boolean force;

    /** Returns the file of that name as a target that may exist only if the option was given. */
    public TargetFile target(String name, Output to) {
        return new TargetFile(name, force, to);
    }
}
