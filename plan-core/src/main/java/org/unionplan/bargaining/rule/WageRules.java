package org.unionplan.bargaining.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.CollectiveAgreement.WageIncrease;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Money;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;

/** The rules of wage increases and industry codes of agreements. */
enum WageRules implements DeclaredRule {
    OUTSIDE(warning(
            "agreement.increase.outside",
            CollectiveAgreement.class,
            "A wage increase is dated before the start or after the expiry of its agreement.")),
    NEGATIVE(warning(
            "agreement.increase.negative",
            WageIncrease.class,
            "A dash before a figure became its sign, and an increase became a cut.")),
    WITHOUT_FIGURE(advice(
            "agreement.increase.figure",
            WageIncrease.class,
            "A wage increase was entered without its percentage or amount.")),
    INDUSTRY_CODE(warning(
            "agreement.industry.code",
            CollectiveAgreement.class,
            "The words of an industry, or a number with too many digits, were entered as its code."));

    /** Two to six digits, and the three sectors that are ranges (NAICS 2022, structure). */
    private static final Pattern NAICS = Pattern.compile("[1-9][0-9]{1,5}|31-33|44-45|48-49");

    private final RuleDeclaration declaration;

    WageRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case OUTSIDE -> outside((CollectiveAgreement) subject, context);
            case NEGATIVE -> negative((WageIncrease) subject, context);
            case WITHOUT_FIGURE -> withoutFigure((WageIncrease) subject, context);
            case INDUSTRY_CODE -> industryCode((CollectiveAgreement) subject, context);
        }
    }

    private static void outside(CollectiveAgreement agreement, RuleContext context) {
        List<WageIncrease> increases = agreement.getWageIncreases();
        for (int i = 0; i < increases.size(); i++) {
            Optional<Timeframe> date = increases.get(i).getDate();
            if (AgreementRules.isSurelyBefore(date, agreement.getStart())
                    || AgreementRules.isSurelyBefore(agreement.getExpiry(), date)) {
                context.report(
                        context.here().member("wageIncreases").item(i).member("date"),
                        "date",
                        date.orElseThrow(),
                        "start",
                        agreement.getStart().map(Timeframe::toString).orElse(".."),
                        "expiry",
                        agreement.getExpiry().map(Timeframe::toString).orElse(".."));
            }
        }
    }

    private static void negative(WageIncrease increase, RuleContext context) {
        increase.getPercent()
                .map(Quantity::getValue)
                .filter(WageRules::isNegative)
                .ifPresent(percent -> context.report(context.here().member("percent"), "value", percent));
        increase.getAmount()
                .map(Money::getAmount)
                .filter(WageRules::isNegative)
                .ifPresent(amount -> context.report(context.here().member("amount"), "value", amount));
    }

    private static boolean isNegative(Decimal value) {
        return value.compareTo(Decimal.ZERO) < 0;
    }

    private static void withoutFigure(WageIncrease increase, RuleContext context) {
        boolean bare = increase.getPercent().isEmpty()
                && increase.getAmount().isEmpty()
                && increase.getNote().isEmpty();
        if (bare) {
            context.report(context.here());
        }
    }

    private static void industryCode(CollectiveAgreement agreement, RuleContext context) {
        Pointer at = context.here().member("industryCodes");
        for (int i = 0; i < agreement.getIndustryCodes().size(); i++) {
            ExternalId code = agreement.getIndustryCodes().get(i);
            if (isNaics(code.getSystem()) && !NAICS.matcher(code.getId()).matches()) {
                context.report(at.item(i), "system", code.getSystem(), "code", code.getId());
            }
        }
    }

    /** The classification has a name of its own in French: SCIAN. */
    private static boolean isNaics(String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.equals("naics") || lower.equals("scian");
    }
}
