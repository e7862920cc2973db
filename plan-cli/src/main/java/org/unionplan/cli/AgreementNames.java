package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Opening;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

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
        String first = opening.getEarliest().map(LocalDate::toString).orElse("..");
        String last = opening.getLatest().map(LocalDate::toString).orElse("..");
        String days = first.equals(last) ? first : first + "/" + last;
        return opening.isDated() ? days + (opening.isDoubtful() ? "?" : "") : "no date";
    }

    static String agreements(int number) {
        return number == 1 ? "1 agreement" : number + " agreements";
    }

    /** How many agreements and employees, with what is missing. */
    static String headCount(ExpiryMap.HeadCount count) {
        int stated = count.getAgreements() - count.getUnstated();
        String employees = stated == 0
                ? "no figures"
                : bounds(count.getEmployees())
                        + " employees"
                        + (count.getUnstated() == 0 ? "" : " and " + count.getUnstated() + " without figures");
        return agreements(count.getAgreements()) + ", " + employees;
    }

    /** A figure or what figures come to, never more exact than they are. */
    static String bounds(Quantity.Bounds bounds) {
        String about = bounds.isApproximate() ? "about " : "";
        if (bounds.getLower().isPresent() && bounds.getLower().equals(bounds.getUpper())) {
            return about + FigureWords.decimal(bounds.getLower().get());
        }
        String lower = bounds.getLower().map(FigureWords::decimal).orElse("");
        String upper = bounds.getUpper().map(FigureWords::decimal).orElse("");
        if (upper.isEmpty()) {
            return (bounds.isLowerReached() ? "at least " : "more than ") + about + lower;
        }
        boolean fromNothing = bounds.getLower().map(Decimal.ZERO::equals).orElse(true);
        String most = (bounds.isUpperReached() ? "at most " : "less than ") + about + upper;
        return fromNothing
                ? most
                : (bounds.isLowerReached() ? "at least " : "more than ") + about + lower + ", " + most;
    }
}
