package org.unionplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.Pointer;

/** The law of all formats of others: out and in again is equal, or a finding each. */
public final class RoundTrip {

    private RoundTrip() {}

    /**
     * Compares a plan with what came back, and asks for a finding about the thing of each change. A finding that something is
     * left out is about everything in it.
     */
    public static void assertThatReportCovers(ValidationReport report, StrategicPlan plan, StrategicPlan back) {
        Map<Pointer, String> before = ids(plan);
        Map<Pointer, String> after = ids(back);
        Set<String> told = new TreeSet<>();
        for (Finding finding : report.getFindings()) {
            told.add(owner(finding.getPointer(), before));
            told.addAll(finding.getParameters().values());
        }
        List<Pointer> lost =
                report.getFindings("xml.lost").stream().map(Finding::getPointer).toList();
        for (Change change : DocumentComparison.betweenRevisions(plan, back).getChanges()) {
            if (change.getBefore()
                    .filter(place -> lost.stream().anyMatch(place::isWithin))
                    .isPresent()) {
                continue;
            }
            assertThat(things(change, before, after)).as(change.toString()).containsAnyElementsOf(told);
        }
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
