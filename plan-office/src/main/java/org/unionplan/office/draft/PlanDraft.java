package org.unionplan.office.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.office.source.Block;
import org.unionplan.office.source.SourceText;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/**
 * The draft of a plan that a web page, a Word document or a Markdown file became. What has no place of its own in a plan is
 * a passage where it stood, and every guess is in the report with its line, so that the report is a list of what to check.
 */
public final class PlanDraft {

    private static final String UNTITLED = "plan";

    private final StrategicPlan plan;
    private final ValidationReport report;
    private final int blocks;
    private final boolean isMarked;
    private final String form;

    private PlanDraft(StrategicPlan plan, ValidationReport report, int blocks, boolean isMarked, String form) {
        this.plan = plan;
        this.report = report;
        this.blocks = blocks;
        this.isMarked = isMarked;
        this.form = form;
    }

    /**
     * Reads a file: HTML and DOCX are known by their bytes, all else is Markdown.
     *
     * @param id the identifier of the plan; made from its title if absent
     * @param language the language it is written in; as the file declares or by its words if absent
     * @throws org.unionplan.message.UnionplanException if the file is of another kind, is damaged or too large
     */
    public static PlanDraft read(byte[] file, Optional<ElementId> id, Optional<LanguageTag> language) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");

        SourceText source = SourceText.read(file);
        List<Block> blocks = source.getBlocks();
        DraftWords words = DraftWords.read();
        DraftFindings findings = new DraftFindings();
        DraftTitle title = DraftTitle.of(SectionReader.read(blocks, words, findings), source, findings);
        ElementId made = id.orElseGet(
                () -> ElementId.slug(title.title().map(Text::toString).orElse(UNTITLED)));
        DraftContext context = DraftContext.of(made, words, findings);
        Optional<LanguageTag> written = language.or(() -> context.language(source));
        PlanDraftReader reader = new PlanDraftReader(context, new DraftTables(context, written));
        StrategicPlan plan = reader.read(title, source).language(written).build();
        ValidationReport report = ValidationReport.of(source.getFindings())
                .and(findings.report())
                .and(reader.tables().report())
                .and(DocumentValidator.standard()
                        .validate(plan)
                        .filter(finding -> finding.getSeverity() == Severity.ERROR));
        boolean isMarked = blocks.stream().anyMatch(block -> block.kind() != Block.Kind.PARAGRAPH);
        return new PlanDraft(plan, report, blocks.size(), isMarked, source.getForm());
    }

    /** Returns the plan. */
    public StrategicPlan getPlan() {
        return plan;
    }

    /** Returns the guesses and doubts, with the line of each; in a Word document the number of its paragraph. */
    public ValidationReport getReport() {
        return report;
    }

    /** Returns the number of headings, paragraphs, items and tables in the file. */
    public int getBlocks() {
        return blocks;
    }

    /** Returns true if the file has a heading, a list or a table, and is not plain paragraphs throughout. */
    public boolean isMarked() {
        return isMarked;
    }

    /** Returns the form of the file, such as HTML, with its encoding. */
    public String getForm() {
        return form;
    }
}
