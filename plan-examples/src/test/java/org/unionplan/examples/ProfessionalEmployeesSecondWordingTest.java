package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionplan.examples.Fact.label;
import static org.unionplan.examples.Fact.stated;
import static org.unionplan.examples.Fact.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Revision;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

class ProfessionalEmployeesSecondWordingTest extends ProfessionalEmployeesFacts {

    ProfessionalEmployeesSecondWordingTest() {
        super("001_55bb34dceedd0634.txt", "professional-employees-2021-2025-second.json");
    }

    @Override
    List<Fact<StrategicPlan>> ofThisWording() {
        return List.of(
                told("second wording", p -> p.getRevision().flatMap(Revision::getLabel), "second"),
                label("title", StrategicPlan::getTitle, "Building on a Strong Foundation: Strategic Plan 2021–2025"),
                label("heading over the values", StrategicPlan::getValuesHeading, "Values Statement"),
                label(
                        "heading over the cornerstones",
                        StrategicPlan::getCornerstonesHeading,
                        "Cornerstones, Pillars, & Priorities"),
                stated(
                        "members are educated and the union is stronger",
                        p -> has(p.getCornerstones().get(1).getStatement(), "teach members", "stronger"),
                        true,
                        "educate members to make us stronger"),
                stated(
                        "the organization is inclusive and equitable",
                        p -> has(p.getCornerstones().get(3).getStatement(), "equitable", "includes everyone"),
                        true,
                        "inclusive and equitable organization"));
    }

    @Test
    void itDiffersFromTheFirstByItsTitleItsHeadingsAndOneClauseInEachOfTwoStatements() {
        StrategicPlan first = Examples.read("professional-employees-2021-2025-first.json", StrategicPlan.class);
        StrategicPlan second = Examples.read("professional-employees-2021-2025-second.json", StrategicPlan.class);

        assertThat(differingClauses(first, second)).containsExactly("clause 2 of 2", "clause 5 of 4");
        assertThat(StrategicPlan.builder()
                        .from(second)
                        .title(Optional.empty())
                        .revision(first.getRevision())
                        .valuesHeading(first.getValuesHeading())
                        .cornerstonesHeading(first.getCornerstonesHeading())
                        .cornerstones(withStatementsOf(first, second))
                        .build())
                .isEqualTo(first);
    }

    private static List<String> differingClauses(StrategicPlan first, StrategicPlan second) {
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<String> before = clauses(first.getCornerstones().get(i));
            List<String> after = clauses(second.getCornerstones().get(i));
            for (int j = 0; j < before.size(); j++) {
                if (!before.get(j).equals(after.get(j))) {
                    differing.add("clause " + (j + 1) + " of " + (i + 1));
                }
            }
        }
        return differing;
    }

    /** The cornerstones of the second wording with what the first one says. */
    private static List<Cornerstone> withStatementsOf(StrategicPlan first, StrategicPlan second) {
        return IntStream.range(0, 4)
                .mapToObj(i -> {
                    Text statement =
                            first.getCornerstones().get(i).getStatement().orElseThrow();
                    return second.getCornerstones().get(i).withStatement(statement);
                })
                .toList();
    }
}
