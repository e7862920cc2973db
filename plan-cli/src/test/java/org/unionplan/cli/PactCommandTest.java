package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.time.Timeframe;

class PactCommandTest {

    private final Program program;

    PactCommandTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    private static Provision.Builder pledge(String id, String text) {
        return Provision.builder().id(id).text(text);
    }

    private static Pact pact(String name) {
        return Pact.builder()
                .id("pact")
                .title(name)
                .consent(Pact.Consent.SIGNATURE)
                .term("2024-03-01/2024-12-31")
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addSignature(Signature.builder()
                        .party("a")
                        .signatory(name)
                        .date("2024-03-01")
                        .build())
                .addSignature(Signature.builder().party("b").date("2024-03-10").build())
                .addPledge(pledge("support", "Support each other.")
                        .addProvision(pledge("visit", name)
                                .modality(Provision.Modality.PERMISSION)
                                .addBearer("b")
                                .build())
                        .build())
                .addActor(Documents.actor("a", name))
                .addActor(Documents.actor("b", "Union B"))
                .addActor(Documents.actor("e", "Employer"))
                .build();
    }

    private Result run(Pact pact, String... options) {
        List<String> args = Stream.concat(Stream.of("pact", program.file("pact.json", pact)), Stream.of(options))
                .toList();
        return program.run(args.toArray(String[]::new));
    }

    @Test
    void ofRenewalsWithoutEndTheFirstTheLastAndTheirNumberAreTold() {
        Pact daily = Pact.builder()
                .from(pact("Union A"))
                .term("2024-03-01/2024-03-31")
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofDays(1))
                        .build())
                .build();

        // One on each of the 30 days of April: 19, 10 more, and the last.
        String out = run(daily, "--on", "2024-04-30").out();

        assertThat(out)
                .contains("2024-04-01: renewed automatically\n")
                .contains(
                        "2024-04-19: renewed automatically\n  renewed automatically 10 more times\n  2024-04-30: renewed automatically\n")
                .doesNotContain("2024-04-20:");
        assertThat(run(daily, "--on", "9999-12-31").out().lines()).hasSizeLessThan(100);
    }

    @Test
    void theLifeOfAPactIsToldWithATableOfPledges() {
        Result result = run(pact("Union A"));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("""
                Union A [pact]

                Timeline
                  2024-03-01: pending
                    Union A: contracting, since 2024-03-01
                    - Union A signed on 2024-03-01, by Union A
                  2024-03-10: in force
                    Union A: party, since 2024-03-10
                    Union B: party, since 2024-03-10
                    - Union B signed on 2024-03-10
                  2025-01-01: expired
                    Union A: former, since 2025-01-01
                    Union B: former, since 2025-01-01

                Not specified
                  - The pact does not say when it enters into force; it is assumed to do so once
                    all parties have consented
                  - The pact does not say who may join; anyone recorded as having acceded is
                    assumed to have been admitted
                  - The pact does not say whether a party may leave; a notice takes effect on
                    the day it states

                Bound at any time
                  1. Support each other. [support]
                  2. Union A [visit]

                                             1   2
                  Union A                    x   -
                  Union B                    x   p
                  x bound, p permitted, a aspiration, - not bound, ? uncertain, c on a condition
                """);
    }

    @Test
    void forADayItTellsHowThePactStandsAndWhy() {
        assertThat(run(pact("Union A"), "--on", "2024-03-05").out())
                .contains("""
                On 2024-03-05
                  Pending, since 2024-03-01
                    - The pact does not say when it enters into force; it is assumed to do so
                      once all parties have consented
                    - Union A signed on 2024-03-01, by Union A
                    - The term runs until 2024-12-31
                  Union A: contracting, since 2024-03-01
                  Union B: not yet bound
                """)
                .contains("""
                                             1   2
                  Union A                    -   -
                  Union B                    -   -
                """);
    }

    @Test
    void datesThatReadAlikeAreNamedOnce() {
        Pact pact = pact("Union A");
        Pact loose = pact.withSignatures(pact.getSignatures().stream()
                .map(signature -> signature.withDate(Timeframe.parse("2024-03")))
                .toList());

        assertThat(run(loose, "--on", "2024-03-20").out()).containsOnlyOnce("The date \"2024-03\" is imprecise");
    }

    @Test
    void forOnePartyItGivesTheReasonsPledgeByPledge() {
        assertThat(run(pact("Union A"), "--on", "2024-05-01", "--party", "a").out())
                .contains("""
                Why
                  support: bound
                    - Union A signed on 2024-03-01, by Union A
                """)
                .contains("""
                  visit: not bound
                    - Union A binds Union B
                """)
                .doesNotContain("Union B: ");
    }

    @Test
    void wrongUseIsExplained() throws IOException {
        assertThat(run(pact("Union A"), "--on", "May").err())
                .contains("expected a day such as 2027-06-30, found 'May'");
        assertThat(run(pact("Union A"), "--party", "nobody").err())
                .contains("no actor of this pact has the id 'nobody'\n");
        assertThat(run(pact("Union A"), "--party", "A").err())
                .contains("no actor of this pact has the id 'A'; did you mean 'a'?\n");
        assertThat(program.run("pact", program.file("plan.json", Documents.sound()))
                        .err())
                .contains("it is not a pact");
        assertThat(program.run("pact", program.file("broken.json", "{")).exitCode())
                .isEqualTo(ExitCode.ERRORS);
        assertThat(program.run("pact", "missing.json").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void textFromAPactIsShownAndNeverObeyed() {
        String evil = "\u001b[31m@|red x|@ %s\u202e";

        for (Result result : List.of(
                run(pact(evil)),
                run(pact(evil), "--on", "2024-05-01"),
                run(pact(evil), "--on", "2024-05-01", "--party", "b"))) {
            assertThat(result.exitCode()).isZero();
            assertThat(result.out().codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .isEmpty();
            assertThat(result.out()).doesNotContain("\u202e").contains("\\u001b[31m@|red x|@");
        }
    }

    static List<Path> examples() {
        try (Stream<Path> files = Files.list(Path.of("..", "plan-examples", "documents", "pacts"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsTold(Path file) {
        Result result = program.run("pact", file.toString(), "--on", "2023-12-04");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("On 2023-12-04", "Timeline", "Bound on 2023-12-04");
        assertThat(result.out().lines()).noneMatch(line -> line.length() > 80);
    }
}
