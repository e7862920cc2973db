package org.unionplan.cli.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Opening;
import org.unionplan.message.Message;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** Names of agreements and their head counts in words. */
public final class AgreementNames {

    private final Wording wording;

    public AgreementNames(Wording wording) {
        this.wording = wording;
    }

    /** Most agreements have no title of their own; people call them by those who made them. */
    public String name(CollectiveAgreement agreement) {
        List<String> parties = new ArrayList<>();
        wording.name(agreement.getEmployer()).ifPresent(parties::add);
        wording.name(agreement.getUnion()).ifPresent(parties::add);
        return wording.text(agreement.getTitle())
                .orElseGet(
                        () -> parties.isEmpty() ? wording.say("agreement.unnamed") : String.join(" \u2013 ", parties));
    }

    /** Returns the name of the agreement with that identifier; the identifier if it has none. */
    public String name(ElementId id) {
        return wording.find(id, CollectiveAgreement.class).map(this::name).orElseGet(() -> wording.name(id));
    }

    /** A day, or the first and the last possible one. */
    public String days(Opening opening) {
        String first = opening.getEarliest().map(LocalDate::toString).orElse("..");
        String last = opening.getLatest().map(LocalDate::toString).orElse("..");
        String days = first.equals(last) ? first : first + "/" + last;
        return opening.isDated() ? days + (opening.isDoubtful() ? "?" : "") : wording.say("agreement.undated");
    }

    public String agreements(int number) {
        return wording.say(Message.of("agreement.count").withNumber("count", number));
    }

    /** The number of agreements and employees, and what is missing. */
    public String headCount(ExpiryMap.EmployeeCount count) {
        int stated = count.getAgreements() - count.getUnstated();
        Message employees = stated == 0
                ? Message.of("head-count.none")
                : Message.of(count.getUnstated() == 0 ? "head-count.all" : "head-count.some")
                        .with("employees", bounds(count.getEmployees()))
                        .withNumber("unstated", count.getUnstated());
        return agreements(count.getAgreements()) + ", " + wording.say(employees);
    }

    /** A figure or the sum of figures, never more exact than they are. */
    public String bounds(Quantity.Bounds bounds) {
        String about = bounds.isApproximate() ? "approximate" : "exact";
        if (bounds.getLower().isPresent() && bounds.getLower().equals(bounds.getUpper())) {
            return bound(about, bounds.getLower().get());
        }
        Optional<String> lower =
                bounds.getLower().map(each -> bound(bounds.isLowerReached() ? "at-least" : "more-than", each));
        Optional<String> upper =
                bounds.getUpper().map(each -> bound(bounds.isUpperReached() ? "at-most" : "less-than", each));
        boolean fromNothing = bounds.getLower().map(Decimal.ZERO::equals).orElse(true);
        return upper.isPresent() && !fromNothing
                ? lower.orElse("") + ", " + upper.get()
                : upper.or(() -> lower).orElse("");
    }

    private String bound(String qualifier, Decimal value) {
        return wording.say(Message.of("quantity." + qualifier).withNumber("value", value.toString()));
    }
}
