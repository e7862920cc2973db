package org.unionplan.cli;

import picocli.CommandLine.Option;

/** The option of commands that write a file. */
final class ForceOption {

    @Option(names = "--force", description = "Overwrite the output file if it exists.")
    private boolean force;

    /** Returns the file of that name as a target that may exist only if the option was given. */
    TargetFile target(String name, Output to) {
        return new TargetFile(name, force, to);
    }
}
