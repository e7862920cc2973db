package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.lexicon.CalendarWords;
import org.unionplan.lexicon.CurrencyCodes;
import org.unionplan.lexicon.LanguageCodes;
import org.unionplan.lexicon.NearestName;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/** The rules of dates, figures and names that are written twice: once for people and once for programs. */
enum WordingRules implements DeclaredRule {
    REVERSED(error("timeframe.reversed", Timeframe.class, "Two years or dates were swapped.")),
    PLACEHOLDER(warning(
            "timeframe.placeholder",
            Timeframe.class,
            "A spreadsheet or database filled in a date where there was none, and it was taken for one.")),
    AMBIGUOUS(warning(
            "timeframe.ambiguous", Timeframe.class, "A school or fiscal year was written as in the source, 2023-24.")),
    WEEKDAY(warning(
                    "timeframe.weekday",
                    Timeframe.class,
                    "The weekday of the source does not fall on the date that was entered, so one of them is wrong.")
            .having("asWritten")
            .exceptBareValues()),
    YEAR(warning("timeframe.year", Timeframe.class, "The source names another year than the date that was entered.")
            .having("asWritten")
            .exceptBareValues()),
    UNREADABLE(warning(
            "recurrence.unreadable",
            Recurrence.class,
            "A rhythm was written in a notation of another system, and would never fall due.")),
    FIGURE(warning("quantity.words", Quantity.class, "The figure was mistyped, or its 'more than' was lost.")
            .having("asWritten")
            .exceptBareValues()),
    NEGATIVE(warning(
            "quantity.negative", Quantity.class, "The dash before a number of people was taken for a minus sign.")),
    UNKNOWN_CURRENCY(warning(
            "currency.unknown",
            Money.class,
            "A currency was abbreviated by habit instead of by its code of ISO 4217.")),
    LANGUAGES(warning(
                    "language.unknown",
                    Extensible.class,
                    "A country's code was taken for a language's, or a tag was mistyped.")
            .havingAny(Type.Kind.TEXT, Type.Kind.LANGUAGE)
            .exceptBareValues()),
    UNKNOWN_MEMBERS(warning(
                    "member.unknown",
                    Extensible.class,
                    "A member was misspelled, so every program would overlook its value.")
            .havingUnknownMembers()
            .exceptBareValues());

    private final RuleDeclaration declaration;

    WordingRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case REVERSED -> reversed((Timeframe) subject, context);
            case PLACEHOLDER -> placeholder((Timeframe) subject, context);
            case AMBIGUOUS -> ambiguous((Timeframe) subject, context);
            case WEEKDAY -> weekday((Timeframe) subject, context);
            case YEAR -> year((Timeframe) subject, context);
            case UNREADABLE -> unreadable((Recurrence) subject, context);
            case FIGURE -> figure((Quantity) subject, context);
            case NEGATIVE -> negative((Quantity) subject, context);
            case UNKNOWN_CURRENCY -> unknownCurrency((Money) subject, context);
            case LANGUAGES -> languages((Extensible) subject, context);
            case UNKNOWN_MEMBERS -> unknownMembers((Extensible) subject, context);
        }
    }

    private static void reversed(Timeframe timeframe, RuleContext context) {
        if (timeframe.isReversed()) {
            context.report(context.here(), "timeframe", timeframe);
        }
    }

    private static void placeholder(Timeframe timeframe, RuleContext context) {
        if (timeframe.isPlaceholder()) {
            context.report(context.here(), "date", timeframe);
        }
    }

    private static void ambiguous(Timeframe timeframe, RuleContext context) {
        if (!timeframe.isAmbiguous()) {
            return;
        }
        for (String date : timeframe.toString().split("/", -1)) {
            if (date.length() >= 7 && Timeframe.parse(date).isAmbiguous()) {
                String from = date.substring(0, 4);
                String to = from.substring(0, 2) + date.substring(5, 7);
                context.report(context.here(), "timeframe", timeframe, "from", from, "to", to);
                return;
            }
        }
    }

    private static void unreadable(Recurrence recurrence, RuleContext context) {
        if (recurrence.isUnreadable()) {
            context.report(context.here(), "recurrence", recurrence);
        }
    }

    private static void unknownCurrency(Money money, RuleContext context) {
        if (CurrencyCodes.isForm(money.getCurrency()) && !CurrencyCodes.isKnown(money.getCurrency())) {
            context.report(context.here().member("currency"), "found", money.getCurrency());
        }
    }

    private static void weekday(Timeframe timeframe, RuleContext context) {
        Optional<String> words = timeframe.getAsWritten();
        if (words.isEmpty() || !timeframe.isDay()) {
            return;
        }
        var day = timeframe.getEarliestFirst().orElseThrow().getDayOfWeek();
        CalendarWords.weekdayIn(words.get())
                .filter(named -> named != day)
                .ifPresent(named -> context.report(
                        context.here().member("asWritten"),
                        "date",
                        timeframe,
                        "weekday",
                        CalendarWords.english(day),
                        "words",
                        words.get()));
    }

    private static void year(Timeframe timeframe, RuleContext context) {
        if (timeframe.getAsWritten().isEmpty() || timeframe.span().isEmpty()) {
            return;
        }
        int from = timeframe.span().get().getFirst().getYear();
        int to = timeframe.span().get().getLast().getYear();
        List<Integer> years = CalendarWords.yearsIn(timeframe.getAsWritten().get());
        if (!years.isEmpty() && years.stream().noneMatch(year -> year >= from && year <= to)) {
            context.report(
                    context.here().member("asWritten"),
                    "date",
                    timeframe,
                    "words",
                    timeframe.getAsWritten().get());
        }
    }

    private static void figure(Quantity quantity, RuleContext context) {
        if (quantity.getAsWritten().isEmpty()) {
            return;
        }
        Quantity read;
        try {
            read = Quantity.parse(quantity.getAsWritten().get());
        } catch (ValueFormatException e) {
            // Words without a figure that can be read do not contradict the value.
            return;
        }
        if (!read.getValue().equals(quantity.getValue()) || read.getQualifier() != quantity.getQualifier()) {
            context.report(
                    context.here().member("asWritten"),
                    "value",
                    quantity.getValue(),
                    "qualifier",
                    quantity.getQualifier().getKeyword(),
                    "words",
                    quantity.getAsWritten().get());
        }
    }

    private static void negative(Quantity quantity, RuleContext context) {
        if (quantity.getValue().signum() < 0 && isCount(context.property())) {
            context.report(context.here(), "value", quantity.getValue());
        }
    }

    /** Returns true if a quantity there counts people or votes; one of a metric, a floor or a change may be negative. */
    private static boolean isCount(@Nullable Property property) {
        return property != null && property.getRole() == Property.Role.COUNT;
    }

    private static void languages(Extensible subject, RuleContext context) {
        Shape<?> shape = context.getShape();
        for (long due = shape.getPositions(Type.Kind.TEXT) & context.present(); due != 0; due &= due - 1) {
            Property property = shape.getProperties().get(Long.numberOfTrailingZeros(due));
            Object value = context.value(property);
            if (value instanceof Text text) {
                languages(text, property, -1, context);
            } else if (value instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    languages((Text) items.get(i), property, i, context);
                }
            }
        }
        if (subject instanceof Document document) {
            Optional<LanguageTag> language = document.getLanguage();
            if (language.isPresent() && !LanguageCodes.isKnown(language.get().getPrimaryLanguage())) {
                context.report(context.here().member("language"), "tag", language.get());
            }
        }
    }

    private static void languages(Text text, Property property, int item, RuleContext context) {
        if (!text.isByLanguage()) {
            return;
        }
        for (LanguageTag tag : text.getWordings().keySet()) {
            if (!LanguageCodes.isKnown(tag.getPrimaryLanguage())) {
                var member = context.here().member(property.getName());
                context.report((item < 0 ? member : member.item(item)).member(tag.toString()), "tag", tag);
            }
        }
    }

    private static void unknownMembers(Extensible subject, RuleContext context) {
        if (subject.getUnknownMembers().isEmpty() || context.isOfNewerVersion()) {
            return;
        }
        List<String> known = context.getShape().getProperties().stream()
                .map(Property::getName)
                .toList();
        for (String name : subject.getUnknownMembers().getNames()) {
            boolean schema = subject instanceof Document && name.equals("$schema");
            if (schema || name.startsWith("x-") || name.indexOf(':') > 0) {
                continue;
            }
            context.report(
                    context.here().member(name),
                    "member",
                    name,
                    "shape",
                    context.getShape().getName().replace('-', ' '),
                    "nearest",
                    NearestName.of(name, known).orElseGet(() -> prefixed(name)));
        }
    }

    /** The name as that of a member of one's own; what was meant as a prefix is replaced. */
    private static String prefixed(String name) {
        boolean tried = name.length() > 2 && "xX".indexOf(name.charAt(0)) >= 0 && "-_.".indexOf(name.charAt(1)) >= 0;
        return "x-" + (tried ? name.substring(2) : name);
    }
}
