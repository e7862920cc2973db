package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.ClusterMember;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.cli.Program.Result;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.json.DocumentJson;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

class ExpiryCommandTest {

    private final Program program;

    ExpiryCommandTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    private static AgreementRegister register(String name) {
        return AgreementRegister.builder()
                .id("ours")
                .title(name)
                .asOf("2026-11-01")
                .addAgreement(CollectiveAgreement.builder()
                        .id("inside")
                        .employer("town")
                        .union("local-1")
                        .sector("municipal")
                        .employees(1412)
                        .expiry("2027-03-31")
                        .build())
                .addAgreement(CollectiveAgreement.builder()
                        .id("outside")
                        .title(name)
                        .sector("municipal")
                        .employees(Quantity.of(Quantity.Qualifier.AT_LEAST, 95))
                        .expiry("2027-03")
                        .addPlace(Place.builder().locality(name).build())
                        .build())
                .addAgreement(CollectiveAgreement.builder()
                        .id("home")
                        .employer("home-inc")
                        .sector("long-term-care")
                        .expiry("2027-12-31")
                        .reopener("2026-10-01")
                        .build())
                .addAgreement(
                        CollectiveAgreement.builder().id("undated").note(name).build())
                .addCluster(BargainingCluster.builder()
                        .id("spring")
                        .name(name)
                        .window("2027-03")
                        .framework("demands")
                        .addMember(ClusterMember.builder()
                                .agreement("inside")
                                .opens("2026-03-31")
                                .build())
                        .build())
                .addDemandFramework(DemandFramework.builder()
                        .id("demands")
                        .name(name)
                        .addDemand(Demand.builder()
                                .id("raise")
                                .topic("wages")
                                .floor(5)
                                .build())
                        .addDemand(Demand.builder()
                                .id("staff")
                                .topic("staffing-levels")
                                .build())
                        .addAdoption(Adoption.builder()
                                .adopter("local-1")
                                .addDemand("raise")
                                .addFigure(DemandFigure.builder()
                                        .demand("raise")
                                        .value(3)
                                        .build())
                                .build())
                        .build())
                .addActor(Documents.actor("town", "Town of Ashford"))
                .addActor(Documents.actor("local-1", "Local 1"))
                .addActor(Documents.actor("home-inc", name))
                .build();
    }

    @Test
    void isACalendarReadAtAGlance() {
        Result result = program.run("expiry", program.file("r.json", register("Ours")), "--by", "quarter,sector");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("""
                Ours [ours]
                4 agreements, at least 1,507 employees and 2 without figures

                2026-Q4 # 1 agreement, no figures
                  long-term care # 1 agreement, no figures
                    2026-10-01 Ours, long-term care (reopens) [home]
                2027-Q1 ## 2 agreements, at least 1,507 employees
                  municipal ## 2 agreements, at least 1,507 employees
                    2027-03-01/2027-03-31 Ours, municipal, at least 95 [outside]
                    2027-03-31 Town of Ashford – Local 1, municipal, 1,412 [inside]
                not stated # 1 agreement, no figures
                  not stated # 1 agreement, no figures
                    no date Agreement [undated]

                Carried over on 2026-11-01
                  1 agreement, no figures
                  Ours, reopened on 2026-10-01 [home]
                """);
    }

    @Test
    void canBeOfAWindowByPlaceAndAsOfAnotherDay() {
        Result result = program.run(
                "expiry",
                program.file("r.json", register("Ours")),
                "--from=2027-03-31",
                "--to=2027-03-31",
                "--by=place",
                "--as-of=2026-09-30");

        assertThat(result.out()).isEqualTo("""
                Ours [ours]
                2 agreements, at least 1,507 employees

                Ours # 1 agreement, at least 95 employees
                  2027-03-01/2027-03-31 Ours, municipal, at least 95 [outside]
                not stated # 1 agreement, 1,412 employees
                  2027-03-31 Town of Ashford – Local 1, municipal, 1,412 [inside]

                An agreement for several places is listed under each.

                Carried over on 2026-09-30
                  none
                """);
    }

    @Test
    void givesJsonForPrograms() {
        String out = program.run(
                        "expiry", program.file("r.json", register("Ours")), "--format=json", "--from=2027-03-01")
                .out();

        assertThat(out)
                .contains("\"key\": \"2027-03\"")
                .contains("\"atLeast\": 1507")
                .contains("\"earliest\": \"2027-03-01\"")
                .contains("\"status\": \"reopened\"");
    }

    @Test
    void givesAListThatIsReadBackAsItWas() throws IOException {
        AgreementRegister seeded = SeededRegisters.of(2_000, 3);
        Path list = program.directory().resolve("list.csv");
        Path back = program.directory().resolve("back.json");

        Result out = program.run("expiry", program.file("r.json", seeded), "--format=csv", "-o", list.toString());
        Result in =
                program.run("import", "--to=register", list.toString(), "-o", back.toString(), "--id=seeded-register");

        assertThat(out.exitCode()).isZero();
        assertThat(in).isEqualTo(new Result(0, "1 file, no problems\nImported 2,000 of 2,000 rows (UTF-8).\n", ""));
        assertThat(DocumentJson.standard().read(back, AgreementRegister.class).getAgreements())
                .isEqualTo(seeded.getAgreements());
        assertThat(Files.readString(list)).startsWith("\ufeffid,title,file number,employer,");
    }

    @Test
    void givesACalendarForCalendarPrograms() throws IOException {
        Path calendar = program.directory().resolve("calendar.ics");

        Result result = program.run(
                "expiry",
                program.file("r.json", register("Ours")),
                "--format=ics",
                "--stamp=2026-11-01T12:00:00Z",
                "-o",
                calendar.toString());

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(calendar))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTAMP:20261101T120000Z\r\nDTSTART;VALUE=DATE:20261001\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format=csv | plan: csv needs an output file; name it with -o",
                "--from=2027-01-02 --to=2027-01-01 | plan: the first day, 2027-01-02, is after the last, 2027-01-01",
                "--format=ics -o ~/no/such.ics | plan: ~/no/such.ics: cannot be written: there is no such directory",
            })
    void wrongUseIsToldWithTheExitCodeTwo(String arguments, String complaint) {
        String file = program.file("r.json", register("Ours"));
        String line = "expiry " + file + " "
                + arguments.replace("~", program.directory().toString());

        Result result = program.run(line.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expiry", "clusters --window=90"})
    void aDocumentOfAnotherKindIsAnError(String command) {
        String file = program.file("p.json", Documents.sound());

        Result result = program.run((command + " " + file).split(" ", -1));

        assertThat(result.exitCode()).isOne();
        assertThat(result.err()).isEqualTo("plan: ~/p.json: it is not a register of agreements\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expiry --by=sector,employer,place",
                "expiry --format=json",
                "clusters --window=400",
                "clusters --window=400 --format=json",
                "accountability --as-of=2027-01-01"
            })
    void nothingInADocumentIsObeyedByATerminal(String command) {
        String evil = "\u001b[31mred\u202e@|x|@%s";
        String file = program.file("r.json", register(evil));

        Result result = program.run((command + " " + file).split(" ", -1));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .contains("\\u001b[31mred\\u202e@|x|@%s");
    }

    @Test
    void clustersAreSuggestedAndThoseChosenReviewed() {
        Result result = program.run("clusters", program.file("r.json", register("Ours")), "--window", "90");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("""
                Could be bargained together within 90 days
                  1. 2027-03-01 – 2027-05-29 2 agreements, at least 1,507 employees; 2 units, 1
                      sector, 1 employer, 1 union
                    2027-03-01/2027-03-31 Ours, municipal, at least 95 [outside]
                    2027-03-31 Town of Ashford – Local 1, municipal, 1,412 [inside]
                  1 window in all; left out: 0 settled, 1 undated or too imprecise

                Chosen: Ours
                  Then: 1 agreement, no figures
                  Now: 1 agreement, 1,412 employees
                  Changes since:
                    Agreement Town of Ashford – Local 1 [inside] opens on 2027-03-31, later than
                        the expected 2026-03-31.
                  Could join:
                    2027-03-01/2027-03-31 Ours, municipal, at least 95 [outside]

                  Ours
                    1. wages [raise]
                    2. staffing levels [staff]
                                                          1    2
                    Town of Ashford – Local 1           low    -
                    x adopted, ok meets the floor, low below it, ? undecided, no no figure, u
                        other unit, - not adopted
                    Town of Ashford – Local 1: wages is 2 below the floor
                """);
    }

    @Test
    void aWindowHasADayAtLeast() {
        Result result = program.run("clusters", program.file("r.json", register("Ours")), "--window=0");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("plan: --window must be from 1 to 36525");
    }

    @Test
    void anImportTellsWhatIsWrongWithLineAndColumnAndWritesTheRest() throws IOException {
        String list = program.file("our list.csv", "Employer,Union,Expiry\nA,B,2027-02-30\nC,D,03/04/2027\nE,F,G,H\n");
        Path register = program.directory().resolve("r.json");

        Result result = program.run("import", "--to=register", list, "-o", register.toString());

        assertThat(result.exitCode()).isOne();
        assertThat(result.out()).isEqualTo("""
                ~/our list.csv:2:5: warning: csv.date.unreadable: "2027-02-30" (expiry) is not a date such as 2027-03-31 or 31 March 2027; kept as written.
                ~/our list.csv:3:5: warning: csv.date.ambiguous: "03/04/2027" (expiry) may be 2027-04-03 or 2027-03-04; kept as written. State the order of dates (--dates).
                ~/our list.csv:4:7: error: csv.row.long: The row has 4 cells for 3 headings. The row is left out.
                1 file, 1 error, 2 warnings
                Imported 2 of 3 rows (UTF-8).
                """);
        AgreementRegister read = DocumentJson.standard().read(register, AgreementRegister.class);
        assertThat(read.getId()).isEqualTo(ElementId.of("our-list"));
        assertThat(read.getAgreements()).hasSize(2);
        assertThat(program.run("import", "--to=register", list, "-o", register.toString(), "--force", "--dates=day")
                        .out())
                .contains("1 error, 1 warning\n");
    }

    @Test
    void anImportOfNothingIsToldApart() {
        Result result = program.run("import", "--to=register", "/nowhere/list.csv", "-o", "x.json");

        assertThat(result).isEqualTo(new Result(2, "", "plan: /nowhere/list.csv: there is no such file\n"));
    }

    @Test
    void theExampleRegisterGoesOutAndComesInAsItWas() {
        AgreementRegister example = DocumentJson.standard()
                .read(Path.of("..", "plan-examples", "documents", "agreement-register.json"), AgreementRegister.class);

        String text = AgreementCsv.standard().write(example).text();

        assertThat(AgreementCsv.standard()
                        .read(text, example.getId())
                        .getRegister()
                        .getAgreements())
                .isEqualTo(example.getAgreements());
    }
}
