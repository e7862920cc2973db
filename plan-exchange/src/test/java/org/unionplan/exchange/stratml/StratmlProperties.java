package org.unionplan.exchange.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.testkit.Documents;
import org.unionplan.value.Pointer;

/** What holds for every plan that goes out as StratML and comes in again. */
class StratmlProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(12);
    }

    @Property(tries = 600)
    void differsOnlyByWhatItsFindingsSay(@ForAll("plans") StrategicPlan plan, @ForAll StratmlForm form) {
        XmlExport export = StratmlFile.write(plan, form);
        StrategicPlan back = read(export.getText(), plan).getPlan().orElseThrow();

        Map<Pointer, String> before = ids(plan);
        Map<Pointer, String> after = ids(back);
        Set<String> told = new TreeSet<>();
        for (Finding finding : export.getReport().getFindings()) {
            told.add(owner(finding.getPointer(), before));
            told.addAll(finding.getParameters().values());
        }
        for (Change change : DocumentComparison.betweenRevisions(plan, back).getChanges()) {
            assertThat(things(change, before, after)).as(change.toString()).containsAnyElementsOf(told);
        }
    }

    @Property(tries = 60)
    void isWrittenAgainWithTheSameBytes(@ForAll("plans") StrategicPlan plan, @ForAll StratmlForm form) {
        String text = StratmlFile.write(plan, form).getText();
        XmlImport first = read(text, plan);
        StrategicPlan back = first.getPlan().orElseThrow();
        XmlExport again = StratmlFile.write(back, form);

        assertThat(first.getReport().getFindings("stratml.order")).isEmpty();
        assertThat(again.getText()).isEqualTo(text);
        assertThat(again.getReport().getFindings()).isEmpty();
        assertThat(read(again.getText(), plan).getPlan()).contains(back);
    }

    private static XmlImport read(String text, StrategicPlan plan) {
        return StratmlFile.read(text.getBytes(StandardCharsets.UTF_8), plan.getId());
    }

    private static Map<Pointer, String> ids(StrategicPlan plan) {
        Map<Pointer, String> ids = new TreeMap<>();
        DocumentIndex.of(plan, StrategicPlan.shape()).getNodes().stream()
                .filter(node -> node.getParent().isPresent())
                .forEach(node -> node.getId().ifPresent(id -> ids.put(node.getPointer(), id.toString())));
        return ids;
    }

    /** Returns the identifier of what is at a place or around it, or the member of the document. */
    private static String owner(Pointer place, Map<Pointer, String> ids) {
        Optional<Pointer> each = Optional.of(place);
        while (each.isPresent() && !ids.containsKey(each.get())) {
            each = each.get().getParent();
        }
        return each.map(ids::get)
                .orElseGet(() -> place.getTokens().isEmpty()
                        ? ""
                        : "/" + place.getTokens().get(0));
    }

    /** Returns what a change is about: the things around it before and after, and identifiers that changed. */
    private static Set<String> things(Change change, Map<Pointer, String> before, Map<Pointer, String> after) {
        Set<String> things = new TreeSet<>();
        change.getBefore().ifPresent(place -> things.add(owner(place, before)));
        if (change.getKind() == Change.Kind.REORDERED || change.getKind() == Change.Kind.MOVED) {
            change.getBefore().flatMap(Pointer::getParent).ifPresent(list -> things.add(owner(list, before)));
        }
        change.getAfter().ifPresent(place -> things.add(owner(place, after)));
        Stream.of(change.getIdBefore(), change.getIdAfter(), change.getValueBefore())
                .flatMap(Optional::stream)
                .forEach(id -> things.add(id.toString()));
        return things;
    }
}
