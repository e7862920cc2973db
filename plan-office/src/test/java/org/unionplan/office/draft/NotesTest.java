package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Narrative;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

/** Notes at the foot of a page or the end of a text. */
class NotesTest {

    private static StrategicPlan plan(byte[] file) {
        return PlanDraft.read(file, Optional.empty(), Optional.empty()).getPlan();
    }

    private static Tuple note(String number, String text) {
        return tuple(Optional.of(number), Text.of(text));
    }

    private static List<Tuple> notes(List<Narrative> narratives) {
        return narratives.stream()
                .map(each -> tuple(each.getNumber(), each.getText()))
                .toList();
    }

    @Test
    void notesInWordArePassagesOfWhatTheyAreAbout() {
        String heading = "<w:pStyle w:val=\"H2\"/>";
        String item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";
        StrategicPlan plan = plan(new DocxFile()
                .styled("T", "Harbour plan")
                .noted("", "We meet everyone on every berth.", "endnote", "As of May.")
                .noted(heading, "Reach", "footnote", "All berths.\nAnd all ships.")
                .paragraph("We visit.")
                .noted(item, "Print maps", "footnote", "In ink.")
                .item(2, 1, "Of the north side")
                .item(2, 0, "Hand them out")
                .bytes());
        Cornerstone reach = plan.getCornerstones().get(0);

        assertThat(plan.getSummary()).contains(Text.of("We meet everyone on every berth."));
        assertThat(notes(plan.getNarratives())).containsExactly(note("1", "As of May."));
        assertThat(reach.getStatement()).contains(Text.of("We visit."));
        assertThat(notes(reach.getNarratives())).containsExactly(note("2", "All berths.\nAnd all ships."));
        assertThat(reach.getChildren())
                .extracting(each -> each.getName().in())
                .containsExactly("Print maps", "Hand them out");
        assertThat(notes(reach.getChildren().get(0).getNarratives())).containsExactly(note("3", "In ink."));
        assertThat(reach.getChildren().get(0).getChildren()).hasSize(1);
    }

    @Test
    void aNoteOfAValueIsNotItsStatement() {
        StrategicPlan plan = plan(new DocxFile()
                .styled("H2", "Our values")
                .noted(
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>",
                        "Courage",
                        "footnote",
                        "Since 1901.")
                .item(2, 0, "Care")
                .bytes());

        assertThat(plan.getCoreValues()).extracting(CoreValue::getStatement).containsOnly(Optional.empty());
        assertThat(notes(plan.getNarratives())).containsExactly(note("1", "Since 1901."));
    }

    @Test
    void notesInMarkdownArePassagesEvenIfTheyAreASingleWord() {
        StrategicPlan plan = plan("""
                # Harbour plan

                ## Reach

                We visit[^1] all[^b] ships.

                ## Care

                [^1]: Weekly
                [^b]: In every port.

                [^c]: See [the list](https://harbour.example/list).
                """.getBytes(StandardCharsets.UTF_8));
        Cornerstone last = plan.getCornerstones().get(1);

        assertThat(notes(last.getNarratives())).containsExactly(note("1", "Weekly"), note("b", "In every port."));
        assertThat(last.getStatement()).contains(Text.of("[^c]: See the list."));
        assertThat(last.getReferences()).hasSize(1);
    }
}
