package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** The two wordings as they were published, transcribed here from the pages; skipped where those are not at hand. */
class PublishedWordingsTest {

    private static final Pattern HEADING = Pattern.compile("Cornerstone #\\d+: (.+)");
    private static final Pattern ITEM = Pattern.compile("\\s*[-\u2022]\\s+(.+)");

    /** The title, the heading over the values, cornerstones with their statements, and pillars. */
    private static StrategicPlan transcribed(String page) {
        List<String> lines =
                page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan").language("en");
        lines.stream()
                .filter(line -> line.startsWith("Building on a Strong Foundation: Strategic Plan"))
                .findFirst()
                .ifPresent(plan::title);
        lines.stream().filter(line -> line.startsWith("Values ")).findFirst().ifPresent(plan::valuesHeading);
        lines.stream()
                .filter(line -> line.startsWith("Cornerstones, "))
                .findFirst()
                .ifPresent(plan::cornerstonesHeading);
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                Cornerstone.Builder cornerstone = Cornerstone.builder()
                        .id(ElementId.slug(heading.group(1)))
                        .name(heading.group(1))
                        .statement(lines.get(i + 1));
                pillars(lines.subList(i + 2, lines.size())).forEach(cornerstone::addPillar);
                plan.addCornerstone(cornerstone.build());
            }
        }
        return plan.build();
    }

    private static List<Pillar> pillars(List<String> lines) {
        List<Pillar> pillars = new ArrayList<>();
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (!item.matches()) {
                return pillars;
            }
            pillars.add(Pillar.builder()
                    .id("pillar-" + ElementId.slug(item.group(1)))
                    .name(item.group(1))
                    .build());
        }
        return pillars;
    }

    private final DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(
            transcribed(Examples.page("000_e54c360a6ceefddf.txt")),
            transcribed(Examples.page("001_55bb34dceedd0634.txt")));

    @Test
    void theWholePageIsTranscribed() {
        assertThat(comparison.getBefore().getCornerstones())
                .extracting(cornerstone -> cornerstone.getPillars().size())
                .containsExactly(4, 4, 3, 3);
    }

    @Test
    void twoStatementsAreRewordedByOneClauseEachAndThePageHasATitle() {
        assertThat(comparison.getSubstance())
                .extracting(Change::getKind, change -> change.getPlace().toString())
                .containsExactly(
                        tuple(Change.Kind.CHANGED, "/title"),
                        tuple(Change.Kind.REWORDED, "/cornerstones/1/statement"),
                        tuple(Change.Kind.REWORDED, "/cornerstones/3/statement"));
        assertThat(comparison.getSubstance().get(1).getClauses())
                .extracting(WordingChange.Clause::getNumberBefore)
                .containsExactly(Optional.of(2));
        assertThat(comparison.getSubstance().get(2).getClauses())
                .extracting(WordingChange.Clause::getNumberBefore)
                .containsExactly(Optional.of(5));
    }

    @Test
    void allElseIsAMatterOfSpelling() {
        assertThat(comparison.getChanges())
                .filteredOn(change -> !change.isOfSubstance())
                .extracting(change -> change.getMember().orElse(""))
                .containsExactly("valuesHeading", "cornerstonesHeading");
    }
}
