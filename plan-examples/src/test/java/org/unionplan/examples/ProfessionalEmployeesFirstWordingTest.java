package org.unionplan.examples;

import static org.unionplan.examples.Fact.label;
import static org.unionplan.examples.Fact.stated;
import static org.unionplan.examples.Fact.told;

import java.util.List;
import org.unionplan.document.Revision;
import org.unionplan.plan.StrategicPlan;

class ProfessionalEmployeesFirstWordingTest extends ProfessionalEmployeesFacts {

    ProfessionalEmployeesFirstWordingTest() {
        super("000_e54c360a6ceefddf.txt", "professional-employees-2021-2025-first.json");
    }

    @Override
    List<Fact<StrategicPlan>> ofThisWording() {
        return List.of(
                told("first wording", p -> p.getRevision().flatMap(Revision::getLabel), "first"),
                told("no title", StrategicPlan::getTitle, List.of()),
                label("heading over the values", StrategicPlan::getValuesHeading, "Values statement"),
                label(
                        "heading over the cornerstones",
                        StrategicPlan::getCornerstonesHeading,
                        "Cornerstones, pillars, and priorities"),
                stated(
                        "education goes on in several forms",
                        p -> has(
                                p.getCornerstones().get(1).getStatement(),
                                "fresh ways to offer education in several forms",
                                "diverse",
                                "changes"),
                        true,
                        "education in various formats"),
                stated(
                        "an Equity Lens shapes the culture",
                        p -> has(
                                p.getCornerstones().get(3).getStatement(),
                                "culture",
                                "equitable",
                                "AMAPCEO’s Equity Lens"),
                        true,
                        "AMAPCEO’s Equity Lens"));
    }
}
