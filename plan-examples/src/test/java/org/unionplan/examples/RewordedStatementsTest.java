package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.message.Messages;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.LanguageTag;

/** The two published wordings of the plan of 2021 to 2025, as the examples have them. */
class RewordedStatementsTest {

    private final DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(
            Examples.read("professional-employees-2021-2025-first.json", StrategicPlan.class),
            Examples.read("professional-employees-2021-2025-second.json", StrategicPlan.class));

    @Test
    void twoStatementsAreRewordedAndBesidesThereIsATitleAndTheLabelOfTheRevision() {
        assertThat(comparison.getSubstance())
                .extracting(Change::getKind, change -> change.getPlace().toString())
                .containsExactly(
                        tuple(Change.Kind.CHANGED, "/title"),
                        tuple(Change.Kind.CHANGED, "/revision/label"),
                        tuple(Change.Kind.REWORDED, "/cornerstones/1/statement"),
                        tuple(Change.Kind.REWORDED, "/cornerstones/3/statement"));
    }

    @Test
    void eachByOneClause() {
        assertThat(comparison.getSubstance().get(2).getClauses())
                .singleElement()
                .satisfies(clause -> {
                    assertThat(clause.getNumberBefore()).contains(2);
                    assertThat(clause.getNumberAfter()).contains(2);
                    assertThat(clause.getAfter()).contains("to teach members, because that makes us stronger");
                });
        assertThat(comparison.getSubstance().get(3).getClauses())
                .singleElement()
                .extracting(WordingChange.Clause::getNumberBefore, WordingChange.Clause::getNumberAfter)
                .containsExactly(Optional.of(5), Optional.of(5));
    }

    @Test
    void theHeadingsAreOnlySpelledDifferently() {
        assertThat(comparison.getChanges())
                .filteredOn(change -> !change.isOfSubstance())
                .extracting(change -> change.getMember().orElse(""))
                .containsExactly("valuesHeading", "cornerstonesHeading");
    }

    @Test
    void theSummarySaysSo() {
        assertThat(comparison.words().getSummaryLine().in(Messages.english()))
                .isEqualTo("1 title added, 1 label changed, 2 statements reworded, 2 editorial changes");
        assertThat(comparison.words(LanguageTag.of("fr-CA")).getSummaryLine().in(Messages.of("fr-CA")))
                .isEqualTo("1 titre ajouté, 1 étiquette modifiée, 2 énoncés reformulés, 2 corrections de forme");
    }
}
