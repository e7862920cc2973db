package org.unionplan.cli.source;

import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.ProgressBar;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.ListOptions;
import org.unionplan.exchange.agreement.AgreementImport;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.value.ElementId;

/** Creates a register from a list of agreements. */
public final class RegisterImport implements ImportKind {

    private final Output output;

    public RegisterImport(Output output) {
        this.output = output;
    }

    @Override
    public String word() {
        return "register";
    }

    @Override
    public Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id)
            throws UnreadableFileException {
        ProgressBar bar = output.progress(0);
        try {
            AgreementImport list = file.agreements(
                    options.reading(mapping).withProgress(rows -> bar.show(0, rows)),
                    options.encoding(),
                    options.sheet(),
                    id);
            return Imported.ofRows(
                    list.getRegister(),
                    list.getReport(),
                    list.getRows(),
                    list.getRows() - list.getLeftOut(),
                    list.getForm());
        } finally {
            bar.clear();
        }
    }
}
