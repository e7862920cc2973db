package org.unionplan.pact.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.document.Document;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** Rules about the numbers of people a pact covers. */
enum CoverageRules implements DeclaredRule {
    TOTALS(warning(
            "pact.coverage.total",
            Pact.class,
            "The figures of the parties do not add up to the number the pact claims to cover.")),
    STRANGERS(
            warning("pact.coverage.stranger", Pact.class, "A head count was entered for someone who is not a party."));

    private final RuleDeclaration declaration;

    CoverageRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case TOTALS -> totals((Pact) subject, context);
            case STRANGERS -> strangers((Pact) subject, context);
        }
    }

    private static void strangers(Pact pact, RuleContext context) {
        Set<ElementId> known = MembershipRules.known(pact);
        for (int i = 0; i < pact.getCoverage().size(); i++) {
            Optional<ElementId> party = pact.getCoverage().get(i).getParty();
            if (party.isPresent() && MembershipRules.isStranger(party.get(), known, context)) {
                context.report(context.here().member("coverage").item(i).member("party"), "party", party.get());
            }
        }
    }

    private static boolean isWhole(Pact pact) {
        return pact.getContent()
                .filter(content -> content == Document.Content.WHOLE)
                .isPresent();
    }

    /** Figures are comparable if they count the same people or things as of the same time. */
    private static String key(Coverage coverage) {
        return ValueKey.of(
                coverage.getAsOf(),
                coverage.getQuantity().getOf(),
                coverage.getQuantity().getUnit());
    }

    private static void totals(Pact pact, RuleContext context) {
        Map<String, Map<ElementId, Quantity.Bounds>> parts = new HashMap<>();
        for (Coverage coverage : pact.getCoverage()) {
            coverage.getParty()
                    .ifPresent(party -> parts.computeIfAbsent(key(coverage), same -> new TreeMap<>())
                            .put(party, coverage.getQuantity().getBounds().asCount()));
        }
        for (int i = 0; i < pact.getCoverage().size(); i++) {
            Coverage whole = pact.getCoverage().get(i);
            Map<ElementId, Quantity.Bounds> counted = parts.getOrDefault(key(whole), Map.of());
            boolean all = pact.getParties().stream().map(Party::getActor).allMatch(counted::containsKey);
            if (whole.getParty().isPresent() || !all || counted.isEmpty()) {
                continue;
            }
            Quantity.Bounds sum = counted.values().stream().reduce(Quantity.Bounds.ZERO, Quantity.Bounds::plus);
            Quantity.Bounds claimed = whole.getQuantity().getBounds();
            // Parties and their people may be missing from what is not declared whole; there are never too many.
            if (isWhole(pact) ? !claimed.overlaps(sum) : sum.isSurelyAbove(claimed)) {
                context.report(
                        context.here().member("coverage").item(i).member("quantity"), "claimed", claimed, "sum", sum);
            }
        }
    }
}
