package org.unionplan.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.cli.document.DocumentFile;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.show.PactTree;
import org.unionplan.cli.show.PlanTree;
import org.unionplan.cli.show.RegisterTree;
import org.unionplan.cli.show.ReportTree;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plan show}: prints a document as an indented outline to be read by people. */
@Command(
        name = "show",
        header = "Prints a document to be read.",
        description = {
            "Prints a plan, a pact or a register of agreements as an outline, in the document's own terms.",
            "Exits with 1 if the file holds no document that can be shown, with 2 if it could not be read."
        })
final class ShowCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final DocumentFile file = new DocumentFile();

    ShowCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        return file.open(to, document -> {
            show(document, Wording.of(document, to), new TextLayout(to));
            return ExitCode.SOUND;
        });
    }

    private static void show(Document document, Wording wording, TextLayout layout) {
        if (document instanceof StrategicPlan plan) {
            new PlanTree(plan, wording).print(layout);
        } else if (document instanceof Pact pact) {
            new PactTree(pact, wording).print(layout);
        } else if (document instanceof AgreementRegister register) {
            new RegisterTree(register, wording).print(layout);
        } else if (document instanceof ProgressReport report) {
            new ReportTree(report, wording).print(layout);
        }
    }
}
