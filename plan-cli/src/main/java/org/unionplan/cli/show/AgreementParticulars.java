package org.unionplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.bargaining.CollectiveAgreement.Notice;
import org.unionplan.bargaining.CollectiveAgreement.WageIncrease;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.value.ExternalId;

/** Wage increases, notices and industry codes of an agreement in words, each on one line. */
final class AgreementParticulars {

    private final Wording wording;
    private final FigureWords figures;

    AgreementParticulars(Wording wording) {
        this.wording = wording;
        this.figures = new FigureWords(wording);
    }

    String increase(WageIncrease increase) {
        List<String> parts = new ArrayList<>();
        wording.when(increase.getDate()).ifPresent(parts::add);
        figures.quantity(increase.getPercent())
                .ifPresent(percent ->
                        parts.add(wording.say(Message.of("wages.percent").with("percent", percent))));
        increase.getAmount().map(figures::money).ifPresent(amount -> parts.add(amount(amount, increase)));
        wording.text(increase.getGroup()).ifPresent(parts::add);
        wording.text(increase.getNote()).ifPresent(parts::add);
        return parts.isEmpty() ? wording.say("no-particulars") : Wording.joined(", ", parts);
    }

    private String amount(String amount, WageIncrease increase) {
        return wording.text(increase.getPer())
                .map(per -> wording.say(
                        Message.of("wages.per").with("amount", amount).with("per", per)))
                .orElse(amount);
    }

    String notice(Notice notice) {
        List<String> parts = new ArrayList<>();
        wording.when(notice.getDate()).ifPresent(parts::add);
        notice.getKind().map(wording::term).ifPresent(parts::add);
        notice.getBy().map(wording::term).ifPresent(parts::add);
        wording.when(notice.getInitiated())
                .ifPresent(date ->
                        parts.add(wording.say(Message.of("notice.initiated").with("date", date))));
        wording.text(notice.getNote()).ifPresent(parts::add);
        return parts.isEmpty() ? wording.say("no-particulars") : Wording.joined(", ", parts);
    }

    /** The codes with their classifications: "naics 623110"; absent if there are none. */
    static Optional<String> codes(List<ExternalId> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(codes.stream()
                        .map(code -> code.getSystem() + " " + code.getId())
                        .collect(Collectors.joining("; ")));
    }
}
