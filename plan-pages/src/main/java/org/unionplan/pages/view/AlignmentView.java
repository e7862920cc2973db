package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.PactAlignment;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** The support for each pledge of a pact in the parties' own plans. */
final class AlignmentView {

    private final PageContext context;
    private final PageWording wording;
    private final PactAlignment alignment;

    AlignmentView(Pact pact, Map<ElementId, StrategicPlan> plans, PageContext context) {
        this.context = context;
        this.wording = context.wording();
        this.alignment = PactAlignment.of(pact, plans);
    }

    PageWording wording() {
        return wording;
    }

    List<String> pledges() {
        return alignment.getPledges().stream().map(wording::name).toList();
    }

    List<PartyPlan> rows() {
        List<PartyPlan> rows = new ArrayList<>();
        for (ElementId party : alignment.getParties()) {
            List<PledgeBacking> cells = new ArrayList<>();
            for (ElementId pledge : alignment.getPledges()) {
                cells.add(alignment
                        .of(party, pledge)
                        .map(this::cell)
                        .orElseGet(() -> cell("no-plan", List.of(), List.of())));
            }
            rows.add(new PartyPlan(wording.name(party), context.anchors().link(party), cells));
        }
        return rows;
    }

    private PledgeBacking cell(PactAlignment.Support support) {
        String code = switch (support.getBacking()) {
            case BACKED -> "backed";
            case UNBACKED -> "unbacked";
            case CONTRADICTED -> "contradicted";
            case NO_PLAN -> "no-plan";
            case NOT_BEARER -> "not-bearer";
        };
        return cell(
                code,
                support.getElements().stream()
                        .map(PlanElement::getName)
                        .map(wording::text)
                        .toList(),
                support.getContradictions().stream()
                        .map(each -> wording.say(each.getMessage()))
                        .toList());
    }

    private PledgeBacking cell(String code, List<String> elements, List<String> contradictions) {
        String mark = switch (code) {
            case "backed" -> "attained";
            case "unbacked" -> "at-risk";
            case "contradicted" -> "missed";
            default -> "no-data";
        };
        return new PledgeBacking(mark, wording.say("page.alignment." + code), elements, contradictions);
    }

    /** A party with what its plan has for each pledge. */
    record PartyPlan(String party, @Nullable String href, List<PledgeBacking> cells) {}

    /** The support for a pledge in a plan. */
    record PledgeBacking(String mark, String words, List<String> elements, List<String> contradictions) {}
}
