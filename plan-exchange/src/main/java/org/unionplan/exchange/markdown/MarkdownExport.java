package org.unionplan.exchange.markdown;

import java.util.List;
import java.util.Objects;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.LanguageTag;

/**
 * A plan or pact as Markdown (CommonMark, with tables as on GitHub), and the report of what it does not carry. No text of the
 * document is markup in it.
 */
public final class MarkdownExport {

    private final String text;
    private final ValidationReport report;

    MarkdownExport(String text, ValidationReport report) {
        this.text = text;
        this.report = report;
    }

    /**
     * Writes a plan.
     *
     * @param messages the language of headings and labels
     * @param languages the languages wanted for texts of the plan, the first one first
     */
    public static MarkdownExport of(StrategicPlan plan, Messages messages, List<LanguageTag> languages) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(languages, "languages");

        return new PlanMarkdown(plan, new MarkdownLines(messages, languages)).write();
    }

    /**
     * Writes a pact.
     *
     * @param messages the language of headings and labels
     * @param languages the languages wanted for texts of the pact, the first one first
     */
    public static MarkdownExport of(Pact pact, Messages messages, List<LanguageTag> languages) {
        Objects.requireNonNull(pact, "pact");
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(languages, "languages");

        return new PactMarkdown(pact, new MarkdownLines(messages, languages)).write();
    }

    /** Returns the Markdown. */
    public String getText() {
        return text;
    }

    /** Returns a finding for each member that is not written. */
    public ValidationReport getReport() {
        return report;
    }
}
