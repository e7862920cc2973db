package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.exchange.markdown.MarkdownExport;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;
import org.unionplan.value.Text;

/** Documents that go out as Markdown and come in again. */
class MarkdownRoundTripProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(12);
    }

    @Provide
    Arbitrary<Pact> pacts() {
        return Documents.pacts();
    }

    private static String words(Text text) {
        return DraftWords.folded(text.in()).replace(" ", "");
    }

    /** The levels, numbers and names, as far as they are not reported as lost. */
    private static List<String> tree(StrategicPlan plan, MarkdownExport export) {
        boolean hasDoubts = hasDoubts(export);
        boolean hasNumbers = !hasDoubts && !lost(export).contains("number");
        return PlanIndex.of(plan)
                .elements()
                .map(element -> element.getLevel().getKeyword() + " "
                        + (hasNumbers ? element.getNumber().orElse("-") : "") + " "
                        + (hasDoubts ? withoutNumber(element.getName()) : words(element.getName())))
                .toList();
    }

    private static String withoutNumber(Text name) {
        return words(Text.of(HeadingLabel.ofItem(name.in().strip()).name()));
    }

    private static Set<String> lost(MarkdownExport export) {
        return export.getReport().getFindings("markdown.lost").stream()
                .map(finding -> finding.getParameters().get("member"))
                .collect(Collectors.toSet());
    }

    /** Returns true if words that begin like a number are reported. */
    private static boolean hasDoubts(MarkdownExport export) {
        return !export.getReport().getFindings("markdown.numbered").isEmpty();
    }

    @Property(tries = 300)
    void theStructureOfAPlanComesBackOrIsReported(@ForAll("plans") StrategicPlan plan, @ForAll boolean french) {
        MarkdownExport export = MarkdownExport.of(plan, french ? Messages.french() : Messages.english(), List.of());
        PlanDraft draft = PlanDraft.read(
                export.getText().getBytes(StandardCharsets.UTF_8), Optional.of(plan.getId()), plan.getLanguage());

        assertThat(tree(draft.getPlan(), export)).as(export.getText()).isEqualTo(tree(plan, export));
        assertThat(draft.getReport().hasErrors()).isFalse();
        assertThat(draft.getPlan().getMetrics()).as(export.getText()).hasSameSizeAs(plan.getMetrics());
        if (!lost(export).contains("id")) {
            assertThat(draft.getPlan().getCoreValues()).as(export.getText()).hasSameSizeAs(plan.getCoreValues());
        }
    }

    @Property(tries = 100)
    void thePledgesOfAPactComeBackOrAreReported(@ForAll("pacts") Pact pact) {
        MarkdownExport export = MarkdownExport.of(pact, Messages.english(), List.of());
        Pact back = PactDraft.read(
                        export.getText().getBytes(StandardCharsets.UTF_8),
                        Optional.of(pact.getId()),
                        pact.getLanguage())
                .getPact();

        if (hasDoubts(export)) {
            return;
        }
        assertThat(back.getPledges().stream().map(each -> words(each.getText())).toList())
                .as(export.getText())
                .isEqualTo(pact.getPledges().stream()
                        .map(each -> words(each.getText()))
                        .toList());
    }
}
