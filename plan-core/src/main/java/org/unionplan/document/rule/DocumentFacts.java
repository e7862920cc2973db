package org.unionplan.document.rule;

import java.util.List;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;

/** The rules of what a reader expects of any document, and of who answers for it. */
final class DocumentFacts {

    static final List<Rule<?>> ALL = List.of(
            Rule.advice(
                    "document.title.missing",
                    Document.class,
                    "Lists and reports have nothing to show but an id.",
                    Look.MISSING_TITLE),
            Rule.advice(
                    "document.language.missing",
                    Document.class,
                    "Screen readers and translators cannot tell the language of the words.",
                    Look.MISSING_LANGUAGE),
            Rule.accountable(
                    "duty.bearer.missing", Duty.class, "A report is promised and nobody owes it.", Look.MISSING_BEARER),
            Rule.accountable(
                    "duty.recurrence.missing",
                    Duty.class,
                    "A report is promised and nobody can say when it is late.",
                    Look.MISSING_RECURRENCE));

    private DocumentFacts() {}

    private static void missingTitle(Document document, RuleContext context) {
        if (document.getTitle().isEmpty() && document.getAliases().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void missingLanguage(Document document, RuleContext context) {
        if (document.getLanguage().isEmpty()
                && document.getTitle().isPresent()
                && !document.getTitle().get().isByLanguage()) {
            context.report(context.here());
        }
    }

    private static void missingBearer(Duty duty, RuleContext context) {
        if (duty.getBearers().isEmpty() && !duty.getEveryElectedPost().orElse(false)) {
            context.report(context.here());
        }
    }

    private static void missingRecurrence(Duty duty, RuleContext context) {
        if (duty.getRecurrence().isEmpty() && duty.getTimeframe().isEmpty()) {
            context.report(context.here());
        }
    }

    /** Which rule looks. One class for all of them: functions would have to be made one by one before the first check. */
    private enum Look implements Rule.Check<Object> {
        MISSING_TITLE,
        MISSING_LANGUAGE,
        MISSING_BEARER,
        MISSING_RECURRENCE;

        @Override
        public void check(Object subject, RuleContext context) {
            switch (this) {
                case MISSING_TITLE -> missingTitle((Document) subject, context);
                case MISSING_LANGUAGE -> missingLanguage((Document) subject, context);
                case MISSING_BEARER -> missingBearer((Duty) subject, context);
                case MISSING_RECURRENCE -> missingRecurrence((Duty) subject, context);
            }
        }
    }
}
