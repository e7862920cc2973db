package org.unionplan.cli.source;

import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.ListOptions;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.office.draft.PactDraft;
import org.unionplan.value.ElementId;

/** Creates a pact from a text. */
public final class PactTextImport implements ImportKind {

    private final Output output;

    public PactTextImport(Output output) {
        this.output = output;
    }

    @Override
    public String word() {
        return "pact";
    }

    @Override
    public Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id)
            throws UnreadableFileException {
        PactDraft draft = TextDraft.read(() -> PactDraft.read(
                file.bytes(), Optional.of(id), output.languages().stream().findFirst()));
        return TextDraft.imported(draft.getPact(), draft.getReport(), draft.getBlocks(), draft.getForm());
    }
}
