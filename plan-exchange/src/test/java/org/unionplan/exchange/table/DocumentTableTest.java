package org.unionplan.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

class DocumentTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("plan")
            .language("en")
            .addActor(a -> a.id("board").name("Board"))
            .addCornerstone(c -> c.id("one")
                    .name("One")
                    .timeframe("2026/2027-03")
                    .addResponsibility(r -> r.role("leads").actor("board"))
                    .addResponsibility(r -> r.role("leads").person("A. Roy"))
                    .addResponsibility(r -> r.role("supports").person("B. Roy"))
                    .addPillar(p -> p.id("below").name("Below"))
                    .addStatusUpdate(s -> s.date("2026-05").status("delayed"))
                    .addStatusUpdate(s -> s.date("2026-04-30").status("in-progress")))
            .addMetric(m -> m.id("share")
                    .name("Share")
                    .scale(Metric.Scale.PERCENT)
                    .addObservation(o ->
                            o.asOf("2026-01").numerator(57).denominator(120).estimated(true)))
            .build();

    private static List<ExportRow> rows(DocumentTable table, Document document) {
        return table.rows(document).toList();
    }

    @Test
    void anElementShowsWhoLeadsItWhenItIsAndItsLatestStatus() {
        List<ExportRow> rows = rows(DocumentTable.elements(), PLAN);

        assertThat(rows)
                .extracting(ExportRow::toString)
                .containsExactly(
                        "plan|one|cornerstone|0|||One||Board; A. Roy|||2026/2027-03|2026-01-01|2027-03-31|delayed|2026-05-31|",
                        "plan|below|pillar|1|one||Below||||||||||");
        assertThat(rows.get(0).get("timeframeLast")).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void anObservationShowsItsFigureAlsoWhereItIsARatio() {
        // 57 of 120 is 47.5%.
        assertThat(rows(DocumentTable.observations(), PLAN))
                .extracting(ExportRow::toString)
                .containsExactly(
                        "plan|strategic-plan|share|Share|percent|2026-01|2026-01-01|2026-01-31|47.5|exact|%|57|120||||true||");
    }

    @Test
    void aReportHasObservationsOfMetricsThatItOnlyNames() {
        ProgressReport report = ProgressReport.builder()
                .id("report")
                .addMetricReport(m -> m.metric("members")
                        .addObservation(o -> o.asOf("2026-03-31").value(-5).source("=Payroll()")))
                .build();

        assertThat(rows(DocumentTable.observations(), report))
                .extracting(ExportRow::toString)
                .containsExactly(
                        "report|progress-report|members|||2026-03-31|2026-03-31|2026-03-31|-5|exact||||||||=Payroll()|");
    }

    @Test
    void anAgreementShowsLooseFiguresAndDates() {
        AgreementRegister register = AgreementRegister.builder()
                .id("register")
                .addActor(a -> a.id("local").name("Local 1"))
                .addAgreement(a -> a.id("a")
                        .union("local")
                        .employer("gone")
                        .employees("about 40")
                        .expiry("2027"))
                .build();

        ExportRow row = rows(DocumentTable.agreements(), register).get(0);

        assertThat(Stream.of(
                                "unionName",
                                "employerName",
                                "employees",
                                "employeesQualifier",
                                "expiryFirst",
                                "expiryLast")
                        .map(column -> row.get(column).map(Object::toString).orElse("-")))
                .containsExactly("Local 1", "gone", "40", "approximate", "2027-01-01", "2027-12-31");
        assertThat(row.get("title")).isEmpty();
        assertThatThrownBy(() -> row.get("titel")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, not-bound", "2026-01-10, bound"})
    void aBindingIsTheAnswerForItsDay(LocalDate day, String answer) {
        Pact pact = Pact.builder()
                .id("pact")
                .addActor(a -> a.id("a").name("A"))
                .addActor(a -> a.id("b").name("B"))
                .addParty(p -> p.actor("a"))
                .addParty(p -> p.actor("b"))
                .addSignature(s -> s.party("a").date("2026-01-10"))
                .addSignature(s -> s.party("b").date("2026-01-10"))
                .addPledge(p -> p.id("p").text("Join.").modality(Provision.Modality.OBLIGATION))
                .build();

        assertThat(rows(DocumentTable.bindings(day), pact))
                .extracting(row ->
                        row.get("partyName").get() + " " + row.get("answer").get())
                .containsExactly("A " + answer, "B " + answer);
    }

    @Test
    void textsAreInTheLanguageWantedOrThatOfTheDocument() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .language("fr")
                .addCornerstone(c ->
                        c.id("a").name(Text.of(LanguageTag.of("en"), "Young").with(LanguageTag.of("fr"), "Jeunes")))
                .build();

        assertThat(DocumentTable.elements().rows(plan, LanguageTag.of("en")).map(row -> row.get("name")))
                .containsExactly(Optional.of("Young"));
        assertThat(DocumentTable.elements().rows(plan).map(row -> row.get("name")))
                .containsExactly(Optional.of("Jeunes"));
    }

    @Test
    void aFindingHasTheSentenceOfItsLanguage() {
        StrategicPlan plan =
                StrategicPlan.builder().id("plan").organization("nobody").build();
        FindingTable table = FindingTable.in(Messages.french());

        assertThat(table.rows(DocumentValidator.standard().validate(plan)).map(ExportRow::toString))
                .contains(
                        "||/organization|error|reference.dangling|Rien dans le document n’a l’identifiant «\u00a0nobody\u00a0».|");
    }

    @Test
    void thePageHasEveryColumnInItsOrder() throws IOException {
        String page = Files.readString(Path.of("../docs/tables.md"));

        assertThat(documented(page, "observations"))
                .isEqualTo(columns("file,line", DocumentTable.observations().getColumns()));
        assertThat(documented(page, "agreements"))
                .isEqualTo(columns("file,line", DocumentTable.agreements().getColumns()));
        assertThat(documented(page, "elements"))
                .isEqualTo(columns("file,line", DocumentTable.elements().getColumns()));
        assertThat(documented(page, "bindings"))
                .isEqualTo(columns("file,line", DocumentTable.bindings(DAY).getColumns()));
        assertThat(documented(page, "findings"))
                .isEqualTo(columns("file", FindingTable.in(Messages.english()).getColumns()));
    }

    private static List<String> documented(String page, String table) {
        String section = page.split("\n## " + table + "\n", 2)[1].split("\n## ", 2)[0];
        return Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\|")
                .matcher(section)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
    }

    private static List<String> columns(String before, List<TableColumn> columns) {
        List<String> all = new ArrayList<>();
        for (String name : before.split(",", -1)) {
            all.add(name + (name.equals("line") ? " number" : " text"));
        }
        columns.forEach(each -> all.add(each.toString()));
        return all;
    }
}
