package org.unionplan.cli;

import java.util.Optional;
import org.unionplan.exchange.ListMapping;
import org.unionplan.office.draft.PactDraft;
import org.unionplan.value.ElementId;

/** Makes a pact of a text. */
final class PactTextImport implements ImportKind {

    private final Output output;

    PactTextImport(Output output) {
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
