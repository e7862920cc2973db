package org.unionplan.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plan validate}: checks files and says what is wrong with them, one finding a line. */
@Command(
        name = "validate",
        header = "Checks documents and says what is wrong with them.",
        description = {
            "Prints one line for every finding, FILE:LINE:COLUMN: SEVERITY: CODE: MESSAGE, and a summary.",
            "Exits with 0 if there are no errors, with 1 if there are, with 2 if a file could not be read."
        })
final class ValidateCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents in JSON.")
    private List<String> files = List.of();

    ValidateCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        Checker checker = new Checker();
        FindingPrinter findings = new FindingPrinter(to);
        for (String file : files) {
            try {
                findings.print(file, checker.check(checker.read(file)));
            } catch (UnreadableFileException e) {
                findings.complain(file, e);
            }
            if (to.isBroken()) {
                break;
            }
        }
        findings.printSummary();
        return findings.exitCode();
    }
}
