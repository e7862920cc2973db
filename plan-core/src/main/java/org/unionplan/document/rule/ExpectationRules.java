package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.accountable;
import static org.unionplan.rule.engine.RuleDeclaration.advice;

import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;

/** The rules of what a reader expects of any document, and of who answers for it. */
enum ExpectationRules implements DeclaredRule {
    MISSING_TITLE(
            advice("document.title.missing", Document.class, "Lists and reports have nothing to show but an id.")),
    MISSING_LANGUAGE(advice(
            "document.language.missing",
            Document.class,
            "Screen readers and translators do not know the language of the words.")),
    MISSING_BEARER(
            accountable("duty.bearer.missing", Duty.class, "A report is promised, but no one is responsible for it.")),
    MISSING_RECURRENCE(accountable(
            "duty.recurrence.missing", Duty.class, "A report is promised without a date by which it is late."));

    private final RuleDeclaration declaration;

    ExpectationRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case MISSING_TITLE -> missingTitle((Document) subject, context);
            case MISSING_LANGUAGE -> missingLanguage((Document) subject, context);
            case MISSING_BEARER -> missingBearer((Duty) subject, context);
            case MISSING_RECURRENCE -> missingRecurrence((Duty) subject, context);
        }
    }

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
}
