package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.actor.Actor;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The rules of what is owed and what was done of it. */
enum DutyRules implements DeclaredRule {
    NEVER(warning(
            "duty.recurrence.never",
            Duty.class,
            "A report is to come every autumn of a mandate that ends in summer, and so never.")),
    FOREIGN(warning(
            "fulfilment.bearer.foreign",
            Duty.class,
            "A report is entered for someone who does not owe it, so that whoever does stays overdue.")),
    REPEATED(warning("fulfilment.repeated", Duty.class, "One report was entered twice and would stand for two."));

    private final RuleDeclaration declaration;

    DutyRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case NEVER -> never((Duty) subject, context);
            case FOREIGN -> foreign((Duty) subject, context);
            case REPEATED -> repeated((Duty) subject, context);
        }
    }

    private static void never(Duty duty, RuleContext context) {
        Optional<Recurrence> recurrence = duty.getRecurrence().filter(DutyRules::comesAtAll);
        Optional<LocalDate> first = duty.getTimeframe().flatMap(Timeframe::getEarliestFirst);
        Optional<LocalDate> last = duty.getTimeframe().flatMap(Timeframe::getLatestLast);
        if (recurrence.isPresent()
                && first.isPresent()
                && last.isPresent()
                && !duty.getTimeframe().orElseThrow().isReversed()
                && recurrence
                        .get()
                        .countedFrom(first.get())
                        .occurrences(first.get(), last.get())
                        .isEmpty()) {
            context.report(
                    context.here().member("recurrence"),
                    "recurrence",
                    recurrence.get(),
                    "timeframe",
                    duty.getTimeframe().orElseThrow());
        }
    }

    /** "At most four times a year" requires nothing, and words alone have no due days. */
    private static boolean comesAtAll(Recurrence recurrence) {
        return !recurrence.occurrences(LocalDate.MIN, LocalDate.MAX).isEmpty();
    }

    private static void foreign(Duty duty, RuleContext context) {
        if (duty.getFulfilments().isEmpty()) {
            return;
        }
        List<Actor> actors =
                context.root(Document.class).map(Document::getActors).orElse(List.of());
        Set<ElementId> bearers = duty.bearersAmong(actors);
        for (int i = 0; i < duty.getFulfilments().size(); i++) {
            Optional<ElementId> bearer = duty.getFulfilments().get(i).getBearer();
            // An actor that the document does not have is a dangling reference, with a finding of its own.
            if (!bearers.isEmpty()
                    && bearer.isPresent()
                    && !bearers.contains(bearer.get())
                    && context.find(bearer.get(), Actor.class).isPresent()) {
                context.report(context.here().member("fulfilments").item(i).member("bearer"), "id", bearer.get());
            }
        }
    }

    private static void repeated(Duty duty, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < duty.getFulfilments().size(); i++) {
            Fulfilment fulfilment = duty.getFulfilments().get(i);
            if (!seen.add(new ValueKey()
                    .addAll(Fulfilment.shape(), List.of(fulfilment))
                    .toString())) {
                context.report(context.here().member("fulfilments").item(i), "date", fulfilment.getDate());
            }
        }
    }
}
