package org.unionplan.party;

import java.util.List;
import org.unionplan.rule.Rule;

/** The rules of what a reader expects of any document, and of who answers for it. */
final class DocumentFacts {

    static final List<Rule<?>> ALL = List.of(
            Rule.advice(
                    "document.title.missing",
                    PlanDocument.class,
                    "Lists and reports have nothing to show but an id.",
                    (document, context) -> {
                        if (document.getTitle().isEmpty()
                                && document.getAliases().isEmpty()) {
                            context.report(context.here());
                        }
                    }),
            Rule.advice(
                    "document.language.missing",
                    PlanDocument.class,
                    "Screen readers and translators cannot tell the language of the words.",
                    (document, context) -> {
                        if (document.getLanguage().isEmpty()
                                && document.getTitle()
                                        .map(title -> !title.isByLanguage())
                                        .orElse(false)) {
                            context.report(context.here());
                        }
                    }),
            Rule.accountable(
                    "duty.bearer.missing", Duty.class, "A report is promised and nobody owes it.", (duty, context) -> {
                        if (duty.getBearers().isEmpty()
                                && !duty.getEveryElectedPost().orElse(false)) {
                            context.report(context.here());
                        }
                    }),
            Rule.accountable(
                    "duty.recurrence.missing",
                    Duty.class,
                    "A report is promised and nobody can say when it is late.",
                    (duty, context) -> {
                        if (duty.getRecurrence().isEmpty()
                                && duty.getTimeframe().isEmpty()) {
                            context.report(context.here());
                        }
                    }));

    private DocumentFacts() {}
}
