package org.unionplan.cli;

import org.unionplan.exchange.AgreementImport;
import org.unionplan.exchange.ListMapping;
import org.unionplan.value.ElementId;

/** Makes a register of a list of agreements. */
final class RegisterImport implements ImportKind {

    private final Output output;

    RegisterImport(Output output) {
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
