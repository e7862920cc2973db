package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionplan.examples.Examples.find;
import static org.unionplan.examples.Fact.label;
import static org.unionplan.examples.Fact.labels;
import static org.unionplan.examples.Fact.stated;
import static org.unionplan.examples.Fact.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Reference;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;

/** Facts of the workers' platform about bargaining. */
class WorkersPlatformRegisterFactsTest extends SourceFacts<AgreementRegister> {

    private static final String PLATFORM = "workers-platform";

    WorkersPlatformRegisterFactsTest() {
        super("002_7bca4c033865adb6.txt", "workers-platform-register.json", AgreementRegister.class);
    }

    @Override
    Stream<List<Fact<AgreementRegister>>> facts() {
        return Stream.of(document(), cluster(), demands());
    }

    private static List<Fact<AgreementRegister>> document() {
        return List.of(
                stated("kind", AgreementRegister::getKind, "expiry-map", "Collective Agreement Expiry Map"),
                told("no agreement is known yet", r -> r.getAgreements().size(), 0),
                told(
                        "it belongs to the platform",
                        r -> r.getReferences().stream()
                                .map(Reference::getDocument)
                                .distinct()
                                .toList(),
                        List.of(PLATFORM)),
                told(
                        "to three places in it",
                        r -> r.getReferences().stream()
                                .map(Reference::getTarget)
                                .toList(),
                        List.of("coordination", "bargaining-clusters", "expiry-map")));
    }

    private static List<Fact<AgreementRegister>> cluster() {
        return List.of(
                told("one cluster", r -> r.getClusters().size(), 1),
                stated(
                        "its name",
                        r -> r.getClusters().get(0).getName(),
                        "Coordinated bargaining clusters",
                        "coordinated bargaining clusters"),
                stated(
                        "four sectors",
                        r -> r.getClusters().get(0).getSectors(),
                        List.of("municipal", "long-term-care", "universities", "social-services"),
                        "municipal, long-term care, universities, social services"),
                stated(
                        "what it is for",
                        r -> r.getClusters()
                                .get(0)
                                .getPurpose()
                                .map(purpose -> purpose.toString().contains("move together")),
                        true,
                        "workers move together"),
                told("what it demands", r -> r.getClusters().get(0).getFramework(), "shared-demands"),
                told(
                        "no agreement is chosen yet",
                        r -> find(r, "cross-sector-cluster", BargainingCluster.class)
                                .getMembers(),
                        List.of()));
    }

    private static List<Fact<AgreementRegister>> demands() {
        return List.of(
                told("one framework", r -> r.getDemandFrameworks().size(), 1),
                stated("its name", r -> framework(r).getName(), "Shared demand frameworks", "shared demand frameworks"),
                label("its condition", r -> framework(r).getCondition(), "where appropriate"),
                told(
                        "topics of its demands",
                        r -> framework(r).getDemands().stream()
                                .map(Demand::getTopic)
                                .toList(),
                        List.of("wages", "staffing-levels", "workload", "contracting-out", "benefits")),
                labels(
                        "in the words of the platform",
                        r -> framework(r).getDemands().stream()
                                .map(Demand::getText)
                                .map(Optional::orElseThrow)
                                .toList(),
                        "wages",
                        "staffing levels",
                        "workload protections",
                        "contracting-out language",
                        "benefits"),
                told(
                        "no floor is named",
                        r -> framework(r).getDemands().stream()
                                .allMatch(demand -> demand.getFloor().isEmpty()),
                        true),
                told(
                        "derived from the platform",
                        r -> framework(r).getReferences().get(0).getTarget(),
                        "shared-demand-frameworks"));
    }

    @Test
    void thePlatformAndItsRegisterPointAtWhatTheOtherReallyHas() {
        AgreementRegister register = Examples.read("workers-platform-register.json", AgreementRegister.class);
        StrategicPlan platform = Examples.read("workers-platform.json", StrategicPlan.class);

        List<ElementId> intoPlatform =
                targets(DocumentIndex.of(register, DocumentType.shapeOf(register)), platform.getId());
        List<ElementId> intoRegister =
                targets(DocumentIndex.of(platform, DocumentType.shapeOf(platform)), register.getId());

        assertThat(intoPlatform)
                .hasSize(4)
                .allSatisfy(id -> assertThat(find(platform, id.toString(), PlanElement.class))
                        .isNotNull());
        assertThat(intoRegister)
                .hasSize(2)
                .allSatisfy(id ->
                        assertThat(find(register, id.toString(), Object.class)).isNotNull());
    }

    private static List<ElementId> targets(DocumentIndex from, ElementId document) {
        return from.all(Reference.class).stream()
                .filter(reference -> reference.getDocument().equals(Optional.of(document.toString())))
                .flatMap(reference -> reference.getTarget().stream())
                .toList();
    }

    private static DemandFramework framework(AgreementRegister register) {
        return find(register, "shared-demands", DemandFramework.class);
    }
}
