package org.unionplan.exchange.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

class AgreementCsvTest {

    private static final ElementId ID = ElementId.of("list");
    private static final AgreementCsv CSV = AgreementCsv.standard();

    private static AgreementImport read(String... lines) {
        return CSV.read(String.join("\n", lines), ID);
    }

    private static CollectiveAgreement only(AgreementImport list) {
        assertThat(list.getRegister().getAgreements()).hasSize(1);
        return list.getRegister().getAgreements().get(0);
    }

    private static List<String> told(AgreementImport list) {
        return list.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().orElseThrow() + " " + finding.getCode())
                .toList();
    }

    @Nested
    class Columns {

        @Test
        void areThoseOfPublicSources() {
            AgreementImport list = read(
                    "File Number,Employer,Union,City and Province,Sector,Jurisdiction,Number of Employees,"
                            + "Bargaining Unit,Start,Expiry,Reopen",
                    "AF-7,City of Halden Falls,Local 12,\"Halden Falls, Ontario; Port Merrow, Ontario\",municipal,"
                            + "provincial,\"1,240\",Inside workers; Outside workers,2024-01-01,2026-12-31,2026-01-01");

            assertThat(list.getReport().getFindings()).isEmpty();
            assertThat(only(list))
                    .isEqualTo(CollectiveAgreement.builder()
                            .id("agreement-af-7")
                            .employer("city-of-halden-falls")
                            .union("local-12")
                            .addUnit(BargainingUnit.builder()
                                    .name("Inside workers")
                                    .build())
                            .addUnit(BargainingUnit.builder()
                                    .name("Outside workers")
                                    .build())
                            .sector("municipal")
                            .jurisdiction("provincial")
                            .addPlace(Place.builder()
                                    .locality("Halden Falls")
                                    .region("Ontario")
                                    .build())
                            .addPlace(Place.builder()
                                    .locality("Port Merrow")
                                    .region("Ontario")
                                    .build())
                            .employees(1240)
                            .start("2024-01-01")
                            .expiry("2026-12-31")
                            .reopener("2026-01-01")
                            .fileNumber("AF-7")
                            .build());
            assertThat(list.getRegister().getActors())
                    .containsExactly(
                            Actor.builder()
                                    .id("city-of-halden-falls")
                                    .name("City of Halden Falls")
                                    .build(),
                            Actor.builder().id("local-12").name("Local 12").build());
        }

        @Test
        void areKnownInFrenchAndPartedBySemicolons() {
            AgreementImport list = read(
                    "N\u00b0 de dossier;Employeur;Syndicat;Ville;Province;Secteur;Nombre d\u2019employ\u00e9s;"
                            + "Date d\u2019\u00e9ch\u00e9ance",
                    "12;H\u00f4pital du Nord;Section 4;\u00c9rables;Qu\u00e9bec;H\u00f4pitaux;environ 300;"
                            + "31 d\u00e9cembre 2027");

            assertThat(told(list)).containsExactly("2:45 csv.term");
            CollectiveAgreement agreement = only(list);
            assertThat(agreement.getExpiry()).contains(Timeframe.parse("2027-12-31"));
            assertThat(agreement.getSector()).contains(Term.of("hospitals"));
            assertThat(agreement.getEmployees()).contains(Quantity.parse("environ 300"));
            assertThat(agreement.getPlaces())
                    .containsExactly(Place.builder()
                            .locality("\u00c9rables")
                            .region("Qu\u00e9bec")
                            .build());
        }

        @Test
        void thatAreMissingUnknownOrRepeatedAreTold() {
            AgreementImport list = read("Employer,Wage grid,Employer", "A,12,B");

            assertThat(told(list))
                    .containsExactlyInAnyOrder(
                            "1:1 csv.column.missing",
                            "1:1 csv.column.missing",
                            "1:10 csv.column.unknown",
                            "1:20 csv.column.repeated");
            assertThat(only(list).getEmployer()).contains(ElementId.of("a"));
        }

        @Test
        void ofWhichNoneIsKnownMakeNoList() {
            AgreementImport list = read("a,b", "1,2");

            assertThat(list.getRegister().getAgreements()).isEmpty();
            assertThat(list.getReport().getFindings("csv.columns")).hasSize(1);
            assertThat(list.getReport().hasErrors()).isTrue();
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2027-03-31 | 2027-03-31",
                    "2027-03 | 2027-03",
                    "2027/3/31 | 2027-03-31",
                    "2027-3-31 | 2027-03-31",
                    "20270331 | 2027-03-31",
                    "31/03/2027 | 2027-03-31",
                    "03/31/2027 | 2027-03-31",
                    "31.3.2027 | 2027-03-31",
                    "04/04/2027 | 2027-04-04",
                    "31 March 2027 | 2027-03-31",
                    "31-Mar-2027 | 2027-03-31",
                    "March 31, 2027 | 2027-03-31",
                    "Sept. 1st, 2027 | 2027-09-01",
                    "le 1er avril 2027 | 2027-04-01",
                    "31 d\u00e9c. 2027 | 2027-12-31",
                    "ao\u00fbt 2027 | 2027-08",
                    "03/2027 | 2027-03",
                    "2025/2027 | 2025/2027",
                    "2027? | 2027?"
                })
        void areReadInTheUsualForms(String written, String date) {
            AgreementImport list = read("Employer|Union|Expiry".replace('|', '\t'), "A\tB\t" + written);

            assertThat(list.getReport().getFindings()).isEmpty();
            assertThat(only(list).getExpiry()).contains(Timeframe.parse(date));
        }

        @Test
        void thatMayBeTwoDaysAreKeptAsWrittenUntilSomebodySays() {
            String list = "Employer,Union,Expiry\nA,B,03/04/2027\n";

            AgreementImport unsaid = CSV.read(list, ID);
            assertThat(told(unsaid)).containsExactly("2:5 csv.date.ambiguous");
            assertThat(unsaid.getReport().getFindings().get(0).getParameters())
                    .containsEntry("date", "2027-04-03")
                    .containsEntry("other", "2027-03-04")
                    .containsEntry("column", "expiry");
            assertThat(only(unsaid).getExpiry()).contains(Timeframe.ofWords("03/04/2027"));

            assertThat(only(CSV.withDates(DateOrder.DAY_FIRST).read(list, ID)).getExpiry())
                    .contains(Timeframe.parse("2027-04-03"));
            assertThat(only(CSV.withDates(DateOrder.MONTH_FIRST).read(list, ID)).getExpiry())
                    .contains(Timeframe.parse("2027-03-04"));
        }

        @Test
        void againstTheOrderThatWasStatedAreKeptAsWritten() {
            AgreementImport list =
                    CSV.withDates(DateOrder.MONTH_FIRST).read("Employer,Union,Expiry\nA,B,31/03/2027", ID);

            assertThat(told(list)).containsExactly("2:5 csv.date.unreadable");
            assertThat(only(list).getExpiry()).contains(Timeframe.ofWords("31/03/2027"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-02-30", "31/31/2027", "2027-13", "30 February 2027", "Smarch 3 2027"})
        void thatNoCalendarHasAreKeptAsWritten(String written) {
            AgreementImport list = read("Employer,Union,Expiry", "A,B," + written, "C,D,2027-01-31");

            assertThat(told(list)).containsExactly("2:5 csv.date.unreadable");
            assertThat(list.getRegister().getAgreements())
                    .extracting(agreement -> agreement.getExpiry().orElseThrow())
                    .containsExactly(Timeframe.ofWords(written), Timeframe.parse("2027-01-31"));
        }

        @Test
        void areDoubtedWhereSomethingIsAddedOrLeftOut() {
            AgreementImport list =
                    read("Start,Settled,Expiry,Employer,Union", "31-Mar-24,2027-03-31 00:00,to be decided,A,B");

            assertThat(told(list)).containsExactly("2:1 csv.date.century", "2:11 csv.date.time", "2:28 csv.date.words");
            CollectiveAgreement agreement = only(list);
            assertThat(agreement.getStart()).contains(Timeframe.parse("2024-03-31"));
            assertThat(agreement.getSettled()).contains(Timeframe.parse("2027-03-31"));
            assertThat(agreement.getExpiry()).contains(Timeframe.ofWords("to be decided"));
        }
    }

    @Nested
    class Cells {

        @Test
        void withLineBreaksHoldSeveralPlacesAndKeepLinesRight() {
            AgreementImport list = read(
                    "Employer,Union,Location,Expiry",
                    "A,B,\"Ashford, Ontario",
                    "Dunmore, Ontario\",2027-01-31",
                    "C,D,,2027-02-30");

            assertThat(list.getRegister().getAgreements().get(0).getPlaces())
                    .extracting(place -> place.getLocality().orElse(""))
                    .containsExactly("Ashford", "Dunmore");
            assertThat(told(list)).containsExactly("4:6 csv.date.unreadable");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "412 | exact | 412",
                    "0412 | exact | 412",
                    "1 240 | exact | 1240",
                    "95+ | at-least | 95",
                    ">95 | more-than | 95",
                    "up to 84 | at-most | 84",
                    "~260 (a few more) | approximate | 260"
                })
        void haveFiguresWithQualifiers(String written, String qualifier, long value) {
            Quantity employees = only(read("Employees\tEmployer\tUnion\tExpiry", written + "\tA\tB\t2027"))
                    .getEmployees()
                    .orElseThrow();

            assertThat(employees.getQualifier().getKeyword()).isEqualTo(qualifier);
            assertThat(employees.getValue().toString()).isEqualTo(Long.toString(value));
        }

        @Test
        void withNoFigureDoNotCostTheRow() {
            AgreementImport list = read("Employees,Employer,Union,Expiry", "n/a,A,B,2027", "many,C,D,2027");

            assertThat(told(list)).containsExactly("2:1 csv.absent", "3:1 csv.number");
            assertThat(list.getRegister().getAgreements())
                    .extracting(CollectiveAgreement::getUnknownMembers)
                    .containsExactly(Members.NONE, Members.NONE.with("x-number-of-employees", Datum.of("many")));
        }

        @Test
        void beyondTheHeadingsAreRefused() {
            assertThat(told(read("Employer,Union,Expiry", "A,B,2027-01-31,12 345", "A,B,2027-01-31,,")))
                    .containsExactly("2:16 csv.row.long");
        }

        @Test
        void thatAreMissingAreAbsent() {
            assertThat(only(read("Employer,Union,Expiry", "A")).getExpiry()).isEmpty();
        }

        @Test
        void inAQuoteThatNeverEndsEndTheList() {
            AgreementImport list =
                    read("Employer,Union,Expiry", "A,B,2027-01-31", "\"C,D,2027-02-28", "E,F,2027-03-31");

            assertThat(list.getRegister().getAgreements()).hasSize(1);
            assertThat(told(list)).containsExactly("3:1 csv.broken");
        }

        @Test
        void thatCannotBeSeparatedSayWhyInWordsOfOurOwn() {
            String heading = "Employer,Union,Expiry\nA,\"B\nC\",2027\n\n";

            assertThat(broken(heading + "D,\"E"))
                    .containsExactly("5:3", "the quote that opens this cell is never closed");
            assertThat(broken(heading + "\u00e9\ud83d\ude00,\"E\" x,2027\n"))
                    .containsExactly("5:4", "the text goes on after the closing quote of this cell");
            assertThat(broken(heading + "D," + "x".repeat(1_100_000) + ",2027\nF,G,2028\n"))
                    .containsExactly("5:3", "this cell has more than 1,000,000 characters, the limit");
            assertThat(broken(heading + "D,E,\"" + "\"\"".repeat(1_000_001) + "\"\n"))
                    .containsExactly("5:5", "this cell has more than 1,000,000 characters, the limit");
            assertThat(broken(heading + ",".repeat(16_384) + "\n"))
                    .containsExactly("5:16385", "the row has more than 16,384 cells, the limit");
        }

        private static List<String> broken(String list) {
            Finding finding = AgreementCsv.standard()
                    .read(list, ElementId.of("r"))
                    .getReport()
                    .getFindings("csv.broken")
                    .get(0);
            String words = Messages.english().format(finding.getMessage());
            return List.of(
                    finding.getLocation().orElseThrow().toString(),
                    words.substring("The list cannot be separated into rows from here on: ".length()));
        }

        @Test
        void ofOneNameAreOneActorAndOfAlikeNamesAreTwo() {
            AgreementImport list = read(
                    "Employer,Union,Expiry",
                    "City  of Ashford,L,2027-01-31",
                    "City of Ashford,M,2027-01-31",
                    "City-of-Ashford,L,2027-01-31",
                    "City-of-Ashford,M,2027-01-31");

            assertThat(list.getRegister().getAgreements())
                    .extracting(
                            agreement -> agreement.getEmployer().orElseThrow().toString())
                    .containsExactly("city-of-ashford", "city-of-ashford", "city-of-ashford-2", "city-of-ashford-2");
            assertThat(told(list)).containsExactly("4:1 csv.name.alike");
        }

        @Test
        void withAnIdThatIsTakenAreRefused() {
            AgreementImport list =
                    read("Id,Employer,Union,Expiry", "a,A,B,2027-01-31", "a,C,D,2027-02-28", "1,C,D,2027");

            assertThat(told(list)).containsExactly("3:1 csv.id.repeated", "4:1 csv.id.number");
            assertThat(list.getRegister().getAgreements())
                    .extracting(agreement -> agreement.getFileNumber().orElse("-"))
                    .containsExactly("-", "1");
        }
    }

    @Nested
    class Encodings {

        private static final String LIST = "Employer,Union,Expiry\r\nH\u00f4pital \u20ac,B,2027-01-31\r\n";

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void areKnownByTheirMark(String charset) {
            AgreementImport list = CSV.read(("\uFEFF" + LIST).getBytes(Charset.forName(charset)), ID);

            assertThat(list.getReport().getFindings()).isEmpty();
            assertThat(list.getForm()).isEqualTo(charset);
            assertThat(list.getRegister().getActors().get(0).getName()).isEqualTo(Text.of("H\u00f4pital \u20ac"));
        }

        @Test
        void ofOldSpreadsheetsAreRecognisedAndNamed() {
            AgreementImport list = CSV.read(LIST.getBytes(Charset.forName("windows-1252")), ID);

            assertThat(list.getForm()).isEqualTo("windows-1252");
            assertThat(told(list)).containsExactly("1:1 csv.encoding");
            assertThat(list.getRegister().getActors().get(0).getName()).isEqualTo(Text.of("H\u00f4pital \u20ac"));
        }

        @Test
        void thatAreMixedAreReadLineByLine() {
            byte[] first = "Employer,Union,Expiry\n\u00c9cole,B,2027-01-31\n".getBytes(StandardCharsets.UTF_8);
            byte[] second = "H\u00f4pital,B,2027-01-31\n".getBytes(Charset.forName("windows-1252"));
            byte[] both = new byte[first.length + second.length];
            System.arraycopy(first, 0, both, 0, first.length);
            System.arraycopy(second, 0, both, first.length, second.length);

            AgreementImport list = CSV.read(both, ID);

            assertThat(told(list)).containsExactly("3:1 csv.encoding.mixed");
            assertThat(list.getRegister().getActors())
                    .extracting(actor -> actor.getName().toString())
                    .containsExactly("\u00c9cole", "B", "H\u00f4pital");
        }
    }

    @Nested
    class Writing {

        @Test
        void makesFormulasHarmlessAndLosesNoCharacter() {
            String hostile = "=HYPERLINK(\"http://x\",\"y\"),+1;-2\t@SUM(1)\n'=3\n''x";
            AgreementRegister register = AgreementRegister.builder()
                    .id(ID)
                    .addAgreement(CollectiveAgreement.builder()
                            .id("a")
                            .title("'=cmd|' /C calc'!A0")
                            .note(hostile)
                            .addUnit(BargainingUnit.builder()
                                    .name("@home; or [2] away\\")
                                    .employees(12)
                                    .build())
                            .build())
                    .build();

            CsvExport export = CSV.write(register);

            assertThat(export.report().getFindings()).isEmpty();
            assertThat(export.text())
                    .contains("''=cmd")
                    .contains("'=HYPERLINK")
                    .contains(",+1;-2\t'@SUM")
                    .contains("\n''=3\n''x");
            assertThat(export.text().lines().skip(1)).noneMatch(line -> line.matches("[=+@-].*"));
            assertThat(CSV.read(export.text(), ID).getRegister()).isEqualTo(register);
        }

        @Test
        void warnsOfNamesThatWouldComeBackChanged() {
            AgreementRegister register = AgreementRegister.builder()
                    .id(ID)
                    .addActor(actor("spaced", " Ours"))
                    .addActor(actor("broken", "Ours \ud83d"))
                    .addActor(actor("sound", "Ours  too"))
                    .addAgreement(CollectiveAgreement.builder()
                            .id("a")
                            .employer("spaced")
                            .union("broken")
                            .note("\udc00")
                            .build())
                    .addAgreement(CollectiveAgreement.builder()
                            .id("b")
                            .employer("sound")
                            .build())
                    .build();

            CsvExport export = CSV.write(register);

            assertThat(export.report().getFindings())
                    .extracting(finding -> finding.getPointer() + " " + finding.getCode())
                    .containsExactly(
                            "/actors/0/name csv.lost", "/actors/1/name csv.lost", "/agreements/0/note csv.lost");
            assertThat(export.text()).contains("Ours \ufffd");
        }

        private Actor actor(String id, String name) {
            return Actor.builder().id(ElementId.of(id)).name(name).build();
        }

        @Test
        void leavesProseAndNumbersAsTheyAre() {
            for (String harmless : List.of(
                    "Wage offer: 2025, -2 %; 2026; +3 %",
                    "Demands:\n- wages\n- staffing, @home\n- nurse(s)",
                    "-5",
                    "+3 %",
                    "-1,234.50",
                    "'quoted'",
                    "\"=x\"",
                    "%=x",
                    "a = b")) {
                assertThat(FormulaGuard.guarded(harmless)).isEqualTo(harmless);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1",
                    "'=1+1",
                    " =x",
                    "\u200b=x",
                    "\ttab",
                    "\uff1dfull",
                    "@home, -care",
                    "-5+cmd|' /C calc'!A0",
                    "-",
                    "+1-800-555-0100"
                })
        void guardsTheStartOfACell(String hostile) {
            assertThat(FormulaGuard.guarded(hostile)).isEqualTo("'" + hostile);
            assertThat(FormulaGuard.unguarded("'" + hostile)).isEqualTo(hostile);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x;|=HYPERLINK(\"http://evil\";\"a\")",
                    "x;| =1",
                    "x\n|=1",
                    "x;|+HYPERLINK(\"http://evil\")",
                    "x;|@SUM(1)",
                    "x;|-1+cmd|' /C calc'!A0",
                    "x;|''\uff1d1"
                })
        void guardsWhatIsAFormulaWhereAnotherProgramBeginsACell(String hostile) {
            // The first bar marks the place of the apostrophe.
            String text = hostile.replaceFirst("[|]", "");
            String guarded = FormulaGuard.guarded(text);

            assertThat(guarded).isEqualTo(hostile.replaceFirst("[|]", "'"));
            assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
        }

        @Test
        void tellsWhatAListCannotHold() {
            AgreementRegister register = AgreementRegister.builder()
                    .id(ID)
                    .title("Ours")
                    .addAgreement(CollectiveAgreement.builder()
                            .id("a")
                            .note(" padded ")
                            .employees(Quantity.builder().value(12).of("nurses").build())
                            .build())
                    .build();

            assertThat(CSV.write(register).report().getFindings())
                    .extracting(finding -> finding.getPointer() + " " + finding.getCode())
                    .containsExactly(
                            "/agreements/0/employees csv.lost", "/agreements/0/note csv.lost", "/title csv.lost.part");
        }

        @Test
        void givesTwoThousandSeededRowsBackAsTheyWere() {
            AgreementRegister register = SeededRegisters.of(2_000, 7);

            CsvExport export = CSV.write(register);
            AgreementImport back = CSV.read(export.text(), ID);

            assertThat(export.report().getFindings("csv.lost").stream()
                            .filter(finding -> finding.getSeverity() == Severity.WARNING))
                    .isEmpty();
            assertThat(back.getReport().getFindings()).isEmpty();
            assertThat(back.getRegister().getAgreements()).isEqualTo(register.getAgreements());
            assertThat(CSV.write(back.getRegister()).text()).isEqualTo(export.text());
        }
    }

    @Test
    void takesWhatIsGoodOfAHundredThousandRowsAndTellsOfEachThatIsBad() {
        StringBuilder list = new StringBuilder("File number,Employer,Union,Employees,Expiry\n");
        for (int i = 0; i < 100_000; i++) {
            // Of 1000 rows one has a day that no calendar has, one a figure that is none, one a cell too many.
            String employees = i % 1_000 == 100 ? "many" : "12";
            String expiry = i % 1_000 == 200 ? "2027-02-30" : "2027-03-31";
            String more = i % 1_000 == 300 ? ",more" : "";
            list.append(i)
                    .append(",Employer ")
                    .append(i / 10)
                    .append(",Local ")
                    .append(i % 10)
                    .append(',');
            list.append(employees).append(',').append(expiry).append(more).append('\n');
        }

        AgreementImport read = CSV.read(list.toString(), ID);

        assertThat(read.getRows()).isEqualTo(100_000);
        assertThat(read.getRegister().getAgreements()).hasSize(99_900);
        assertThat(read.getLeftOut()).isEqualTo(100);
        assertThat(read.getReport().count(Severity.ERROR)).isEqualTo(100);
        assertThat(read.getReport().count(Severity.WARNING)).isEqualTo(200);
        Finding first = read.getReport().getFindings("csv.number").get(0);
        // Row 100 stands on line 102: "100,Employer 10,Local 0," is 24 characters long.
        assertThat(first.getLocation().orElseThrow()).hasToString("102:25");
        assertThat(first.getCode()).isEqualTo("csv.number");
        assertThat(first.getParameters()).containsEntry("column", "number of employees");
    }

    @Test
    void speaksFrench() {
        AgreementImport list = CSV.read("Employer,Union,Expiry\nA,B,x 9", ID);

        assertThat(list.getReport().getFindings().get(0).getMessage().in(Messages.of("fr-CA")))
                .isEqualTo(
                        "\u00ab\u00a0x 9\u00a0\u00bb (expiry) n\u2019est pas une date comme 2027-03-31 ou 31 mars 2027;"
                                + " gard\u00e9 tel quel.");
    }

    @Test
    void whatIsNamedLikeTheRegisterHasAnotherId() {
        AgreementImport list = CSV.read(
                "Employer,Union,Expiry\nToronto,Local 79,2027-12-31\nOshawa,Toronto,2027-12-31\n",
                ElementId.of("toronto"));

        assertThat(list.getReport().getFindings()).isEmpty();
        assertThat(list.getRegister().getActors())
                .extracting(actor -> actor.getId().toString())
                .containsExactly("toronto-2", "local-79", "oshawa");
        assertThat(DocumentValidator.standard().validate(list.getRegister()).hasErrors())
                .isFalse();
    }

    @Test
    void everyImportIsCheckedAndItsErrorsHaveCells() {
        AgreementImport list = CSV.read("""
                Id,Employer,Employer id,Successor,Expiry
                a,A,ours,,2027-12-31
                b,B,a,gone,2027-12-31
                """, ElementId.of("ours"));

        assertThat(list.getReport().getFindings())
                .filteredOn(each -> each.getSeverity() == Severity.ERROR)
                .extracting(each -> each.getLocation().map(Object::toString).orElse("-") + " " + each.getCode())
                .containsExactly("3:7 reference.dangling", "- id.duplicate", "- id.duplicate");
        assertThat(list.getReport()
                        .getFindings("reference.dangling")
                        .get(0)
                        .getMessage()
                        .in(Messages.french()))
                .contains("gone")
                .doesNotContain("A reference");
    }

    @Test
    void aListThatIsTooLongIsNotRead() {
        AgreementCsv limited = CSV.withMaxBytes(30);
        String list = "Employer,Union,Expiry\nA,B,2027";

        assertThat(limited.read(list, ID).getRows()).isOne();
        AgreementImport refused = limited.read(list + " ", ID);
        assertThat(refused.getRegister().getAgreements()).isEmpty();
        assertThat(refused.getReport().getFindings())
                .extracting(finding -> finding.getMessage().toString())
                .containsExactly("The list is larger than 30 bytes, the limit. It is not read.");
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(CSV.read("", ID).getReport().getFindings("csv.empty")).hasSize(1);
    }
}
