package org.unionplan.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.value.ElementId;

/** The answer whether a provision of a pact binds a party on a day. */
record BindingRows(TableSource source, LocalDate day, ElementId party, Provision provision, Binding binding) {

    static ColumnList<BindingRows> columns() {
        return new ColumnList<BindingRows>()
                .text("document", row -> row.source.id())
                .date("on", row -> Optional.of(row.day))
                .text("party", row -> Optional.of(row.party))
                .text("partyName", row -> Optional.of(row.source.actor(row.party)))
                .text("provision", row -> Optional.of(row.provision.getId()))
                .text("number", row -> row.provision.getNumber())
                .text("modality", row -> row.binding.getModality().map(Provision.Modality::getKeyword))
                .text("answer", row -> Optional.of(row.binding.getAnswer().getKeyword()))
                .truth("uncertain", row -> Optional.of(row.binding.isUncertain()))
                .text("through", row -> row.binding.getThrough())
                .texts(
                        "conditions",
                        row -> row.binding.getConditions().stream()
                                .map(row.source::text)
                                .toList());
    }

    static Stream<BindingRows> of(TableSource source, LocalDate day) {
        if (!(source.document() instanceof Pact pact)) {
            return Stream.empty();
        }
        PactTimeline timeline = PactTimeline.of(pact);
        List<Provision> provisions = source.index().all(Provision.class);
        return timeline.getParties().stream()
                .flatMap(party -> provisions.stream()
                        .map(provision -> new BindingRows(
                                source, day, party, provision, timeline.boundOn(party, provision.getId(), day))));
    }
}
