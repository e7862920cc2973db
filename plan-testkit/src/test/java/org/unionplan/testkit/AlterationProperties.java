package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.document.Document;

class AlterationProperties {

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 200)
    void aPlantedChangeIsReportedAsExactlyThatKindInThatPlace(
            @ForAll("documents") Document document, @ForAll @IntRange(max = 1_000) int choice) {
        for (Alteration alteration : Alteration.ALL) {
            Optional<PlantedChange> planted = alteration.plant(document, choice);
            planted.ifPresent(change -> assertThat(DocumentComparison.between(change.before(), change.after())
                            .getChanges())
                    .as(alteration.toString())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.getKind()).isEqualTo(alteration.getKind());
                        assertThat(found.getBefore()).isEqualTo(change.placeBefore());
                        assertThat(found.getAfter()).isEqualTo(change.placeAfter());
                    }));
        }
    }

    @Example
    void thereIsOneForEveryKindOfChange() {
        assertThat(Alteration.ALL).extracting(Alteration::getKind).containsExactlyInAnyOrder(Change.Kind.values());
    }

    /** So that the property above has something to look at. */
    @Example
    void eachCanBePlantedInSomeOfTheDocuments() {
        Set<Alteration> planted = EnumSet.noneOf(Alteration.class);
        List<Document> documents = Documents.any().sampleStream().limit(60).toList();
        for (Document document : documents) {
            Alteration.ALL.stream()
                    .filter(alteration -> alteration.plant(document, 0).isPresent())
                    .forEach(planted::add);
        }
        assertThat(planted).containsExactlyElementsOf(Alteration.ALL);
    }
}
