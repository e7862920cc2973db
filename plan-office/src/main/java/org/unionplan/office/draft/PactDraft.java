package org.unionplan.office.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.office.source.Block;
import org.unionplan.office.source.SourceText;
import org.unionplan.pact.Pact;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/**
 * The draft of a pact that a web page, a Word document or a Markdown file became: recitals before the list of pledges, the
 * pledges, clauses after them, who signed, where and when, and the parties they signed for. Every guess is in the report
 * with its line.
 */
public final class PactDraft {

    private static final String UNTITLED = "pact";

    private final Pact pact;
    private final ValidationReport report;
    private final int blocks;
    private final String form;

    private PactDraft(Pact pact, ValidationReport report, int blocks, String form) {
        this.pact = pact;
        this.report = report;
        this.blocks = blocks;
        this.form = form;
    }

    /**
     * Reads a file: HTML and DOCX are known by their bytes, all else is Markdown.
     *
     * @param id the identifier of the pact; made from its title if absent
     * @param language the language it is written in; as the file declares or by its words if absent
     * @throws org.unionplan.message.UnionplanException if the file is of another kind, is damaged or too large
     */
    public static PactDraft read(byte[] file, Optional<ElementId> id, Optional<LanguageTag> language) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");

        SourceText source = SourceText.read(file);
        List<Block> blocks = source.getBlocks();
        DraftFindings findings = new DraftFindings();
        source.getDate().ifPresent(date -> findings.guess("source.head", 1, date));
        Optional<String> title = PactDraftReader.title(source);
        ElementId made = id.orElseGet(() -> ElementId.slug(title.orElse(UNTITLED)));
        DraftContext context = DraftContext.of(made, DraftWords.read(), findings);
        Pact pact = new PactDraftReader(context)
                .read(blocks, title)
                .title(title.map(Text::of))
                .language(language.or(() -> context.language(source)))
                .build();
        ValidationReport report = ValidationReport.of(source.getFindings())
                .and(findings.report())
                .and(DocumentValidator.standard()
                        .validate(pact)
                        .filter(finding -> finding.getSeverity() == Severity.ERROR));
        return new PactDraft(pact, report, blocks.size(), source.getForm());
    }

    /** Returns the pact. */
    public Pact getPact() {
        return pact;
    }

    /** Returns the guesses and doubts, with the line of each; in a Word document the number of its paragraph. */
    public ValidationReport getReport() {
        return report;
    }

    /** Returns the number of headings, paragraphs, items and tables in the file. */
    public int getBlocks() {
        return blocks;
    }

    /** Returns the form of the file, such as HTML, with its encoding. */
    public String getForm() {
        return form;
    }
}
