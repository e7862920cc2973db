package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.HeadCount;
import org.unionplan.bargaining.Opening;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/** What agreements are called and how many people they cover, in words. */
final class AgreementNames {

    private final Wording wording;

    AgreementNames(Wording wording) {
        this.wording = wording;
    }

    /** Most agreements have no title of their own; people call them by those who made them. */
    String name(CollectiveAgreement agreement) {
        List<String> parties = new ArrayList<>();
        wording.name(agreement.getEmployer()).ifPresent(parties::add);
        wording.name(agreement.getUnion()).ifPresent(parties::add);
        return wording.text(agreement.getTitle())
                .orElseGet(() -> parties.isEmpty() ? "Agreement" : String.join(" and ", parties));
    }

    /** What the agreement with that identifier is called, or the identifier if there is none. */
    String name(ElementId id) {
        return wording.find(id, CollectiveAgreement.class).map(this::name).orElseGet(() -> wording.name(id));
    }

    /** A day, or the first and the last possible one. */
    static String days(Opening opening) {
        String first = opening.earliest().map(LocalDate::toString).orElse("..");
        String last = opening.latest().map(LocalDate::toString).orElse("..");
        String days = first.equals(last) ? first : first + "/" + last;
        return opening.isDated() ? days + (opening.doubtful() ? "?" : "") : "no date";
    }

    static String agreements(int number) {
        return number == 1 ? "1 agreement" : number + " agreements";
    }

    /** How many agreements and employees, with what is missing. */
    static String headCount(HeadCount count) {
        int stated = count.agreements() - count.unstated();
        String employees = stated == 0
                ? "no figures"
                : bounds(count.employees())
                        + " employees"
                        + (count.unstated() == 0 ? "" : " and " + count.unstated() + " without figures");
        return agreements(count.agreements()) + ", " + employees;
    }

    /** A figure or what figures come to, never more exact than they are. */
    static String bounds(Bounds bounds) {
        String about = bounds.approximate() ? "about " : "";
        if (bounds.lower().isPresent() && bounds.lower().equals(bounds.upper())) {
            return about + FigureWords.decimal(bounds.lower().get());
        }
        String lower = bounds.lower().map(FigureWords::decimal).orElse("");
        String upper = bounds.upper().map(FigureWords::decimal).orElse("");
        if (upper.isEmpty()) {
            return (bounds.lowerReached() ? "at least " : "more than ") + about + lower;
        }
        boolean fromNothing = bounds.lower().map(Decimal.ZERO::equals).orElse(true);
        String most = (bounds.upperReached() ? "at most " : "less than ") + about + upper;
        return fromNothing ? most : (bounds.lowerReached() ? "at least " : "more than ") + about + lower + ", " + most;
    }
}
