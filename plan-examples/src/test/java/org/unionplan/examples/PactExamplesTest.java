package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.json.DocumentJson;
import org.unionplan.pact.Pact;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactCoverage;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;

/** The lives of the example pacts, as their summaries and clauses have it. */
class PactExamplesTest {

    private static final DocumentJson JSON = DocumentJson.standard();

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Examples.file("pacts"))) {
            return Stream.concat(Stream.of(Examples.file("solidarity-pact-2014.json")), files)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PactTimeline timeline(String name) {
        Path top = Examples.file(name + ".json");
        Path file = Files.exists(top) ? top : Examples.file("pacts").resolve(name + ".json");
        return PactTimeline.of(JSON.read(file, Pact.class));
    }

    @Test
    void thereAreNine() {
        assertThat(files()).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsCanonicalAndFreeOfErrorsAndWarnings(Path file) {
        Pact pact = JSON.read(file, Pact.class);

        assertThat(JSON.inspect(file).getReport().getFindings()).isEmpty();
        assertThat(JSON.write(pact)).isEqualTo(Examples.text(file));
        assertThat(DocumentValidator.standard().validate(pact).getFindings())
                .allMatch(finding -> finding.getSeverity() == Severity.ADVICE);
        assertThat(pact.getParties()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "solidarity-pact-2014,   2014-04-15, draft",
        "solidarity-pact-2014,   2014-04-16, in-force",
        "solidarity-pact-2014,   2014-12-31, in-force",
        "solidarity-pact-2014,   2015-01-01, expired",
        // The front ends with the day of the settlement.
        "common-front,           2023-04-10, draft",
        "common-front,           2023-04-11, in-force",
        "common-front,           2024-02-20, in-force",
        "common-front,           2024-02-21, terminated",
        "no-raid-protocol,       2025-01-31, in-force",
        "no-raid-protocol,       2025-02-01, expired",
        // Signed in June, for a term from July, renewed three times, replaced at the end of 2021.
        "yearly-agreement,       2018-06-30, pending",
        "yearly-agreement,       2018-07-01, in-force",
        "yearly-agreement,       2019-07-01, in-force",
        "yearly-agreement,       2021-12-31, in-force",
        "yearly-agreement,       2022-01-01, superseded",
        // Twenty-six months from 1 September 2021 are over with 31 October 2023.
        "hospital-agreement-2021, 2023-10-31, in-force",
        "hospital-agreement-2021, 2023-11-01, expired",
        "hospital-agreement-2023, 2023-11-01, pending",
        "hospital-agreement-2023, 2023-12-03, pending",
        "hospital-agreement-2023, 2023-12-04, in-force",
        // The second signature for one of the unions was four days late.
        "joint-body,             2022-05-08, pending",
        "joint-body,             2022-05-09, in-force",
        "failed-ratification,    2020-02-10, pending",
        "failed-ratification,    2020-03-02, pending",
        "failed-ratification,    2020-03-03, lapsed",
        // Some day in May 1997: surely in force from its last.
        "declared-pact,          1997-05-30, draft",
        "declared-pact,          1997-05-31, in-force"
    })
    void eachStandsOnEachDayAsItSays(String name, LocalDate day, String status) {
        assertThat(timeline(name).on(day).getStatus().getKeyword()).isEqualTo(status);
    }

    @Test
    void theFourthFederationCountsFromTheSecondDay() {
        PactTimeline front = timeline("common-front");
        LocalDate first = LocalDate.parse("2023-04-11");

        assertThat(front.boundOn("technicians", "one-table", first).isBound()).isFalse();
        assertThat(front.boundOn("technicians", "one-table", first.plusDays(1)).isBound())
                .isTrue();
        assertThat(covered(front, first)).isEqualTo("355000 EXACT");
        assertThat(covered(front, first.plusDays(1))).isEqualTo("420000 MORE_THAN");
    }

    private static String covered(PactTimeline timeline, LocalDate day) {
        PactCoverage coverage = timeline.coverageOn(day);
        assertThat(coverage.isUncertain()).isFalse();
        return coverage.getStated().stream()
                .map(figure -> figure.getQuantity().getValue() + " "
                        + figure.getQuantity().getQualifier())
                .collect(Collectors.joining(", "));
    }

    @Test
    void affiliatesAreBoundWithTheirFederationAndTheWitnessIsNot() {
        PactTimeline protocol = timeline("no-raid-protocol");
        LocalDate inWindow = LocalDate.parse("2024-03-15");

        assertThat(protocol.boundOn("signallers", "no-raiding", inWindow).getThrough())
                .hasToString("Optional[rail]");
        assertThat(protocol.boundOn("council", "no-raiding", inWindow).isBound())
                .isFalse();
        Binding window = protocol.boundOn("dockers", "window", inWindow);
        assertThat(window.getAnswer()).isEqualTo(Binding.Answer.CONDITIONAL);
        assertThat(window.isOwed()).isFalse();
        assertThat(window.getConditions()).hasSize(1);
        assertThat(protocol.boundOn("dockers", "window", LocalDate.parse("2024-04-01"))
                        .isApplicable())
                .isFalse();
        assertThat(protocol.boundOn("rail", "depots", LocalDate.parse("2024-07-01"))
                        .isBound())
                .isFalse();
        assertThat(protocol.boundOn("rail", "depots", LocalDate.parse("2024-09-02"))
                        .isBound())
                .isTrue();
    }

    @Test
    void theYearlyAgreementRenewedItselfThreeTimes() {
        PactTimeline yearly = timeline("yearly-agreement");

        assertThat(yearly.on(LocalDate.parse("2021-10-01")).getTermEnd()).contains(LocalDate.parse("2022-06-30"));
        assertThat(yearly.on(LocalDate.parse("2021-10-01")).getReasons().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")))
                .endsWith("The pact was renewed automatically 3 times; the term runs until 2022-06-30");
    }

    @Test
    void theDeclaredPactIsDoubtfulForAMonth() {
        PactTimeline declared = timeline("declared-pact");

        assertThat(declared.on(LocalDate.parse("1997-04-30")).isUncertain()).isFalse();
        assertThat(declared.on(LocalDate.parse("1997-05-01")).isUncertain()).isTrue();
        assertThat(declared.on(LocalDate.parse("1997-05-30")).isUncertain()).isTrue();
        assertThat(declared.on(LocalDate.parse("1997-05-31")).isUncertain()).isFalse();
        assertThat(declared.boundOn("millers", "hope", LocalDate.parse("1998-01-01"))
                        .isOwed())
                .isFalse();
    }
}
