package org.unionplan.exchange.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.CollectiveAgreement.Flag;
import org.unionplan.bargaining.CollectiveAgreement.Notice;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.rule.Severity;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Lists as public sources and spreadsheets have them. Their cells are invented, their headings are not. */
class PublicListsTest {

    private static final ElementId ID = ElementId.of("list");

    private static AgreementImport read(String... lines) {
        return AgreementCsv.standard().read(String.join("\n", lines), ID);
    }

    private static List<CollectiveAgreement> agreements(String... lines) {
        return read(lines).getRegister().getAgreements();
    }

    private static List<String> codes(AgreementImport list) {
        return list.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().map(Object::toString).orElse("-") + " " + finding.getCode())
                .toList();
    }

    private static String name(AgreementImport list, Optional<ElementId> id) {
        return list.getRegister().getActors().stream()
                .filter(actor -> id.filter(actor.getId()::equals).isPresent())
                .map(actor -> actor.getName().toString())
                .findFirst()
                .orElse("-");
    }

    private static String expiries(String... cells) {
        List<String> lines = new ArrayList<>(List.of("Employer;Union;Expiry"));
        for (int i = 0; i < cells.length; i++) {
            lines.add("E" + i + ";U;" + cells[i]);
        }
        return agreements(lines.toArray(new String[0])).stream()
                .map(agreement ->
                        agreement.getExpiry().map(WrittenDate::written).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static String counts(String... cells) {
        List<String> lines = new ArrayList<>(List.of("Employer;Union;Expiry;Employees"));
        for (int i = 0; i < cells.length; i++) {
            lines.add("E" + i + ";U;2027-12-31;" + cells[i]);
        }
        return agreements(lines.toArray(new String[0])).stream()
                .map(agreement -> agreement
                        .getEmployees()
                        .map(count -> count.getQualifier().getKeyword() + " " + count.getValue())
                        .orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    @Nested
    class Sources {

        @Test
        void aFederalListingKeepsUnionsUnitsCountsAndPlaces() {
            AgreementImport list = read(
                    "File Number,Employer,City and province,Union and Affiliation,"
                            + "Number of employees and Bargaining unit,Jurisdiction,Expiry date",
                    "Transportation,,,,,,",
                    "May 2027,,,,,,",
                    "0123409,Prairie Rail Inc. (new addition),\"Moose Jaw, Saskatchewan\",\"Unifor, CLC\","
                            + "\"150 employees\ntrain crews\nyard staff\",Federal,2027-05-31",
                    "0456102,North Ferries,\"Various locations, Ontario and Quebec\",USW (AFL-CIO/CLC),"
                            + "\"1,493, deck officers\",Federal,May 2027");

            assertThat(codes(list))
                    .containsExactly("1:1 csv.source", "2:1 csv.row.group", "3:1 csv.row.group", "6:13 csv.term");
            assertThat(list.getSource()).contains(KnownSource.CANADA_FEDERAL);
            CollectiveAgreement first = list.getRegister().getAgreements().get(0);
            assertThat(first.getId()).hasToString("agreement-0123409");
            assertThat(first.getFileNumber()).contains("0123409");
            assertThat(name(list, first.getEmployer())).isEqualTo("Prairie Rail Inc.");
            assertThat(name(list, first.getUnion())).isEqualTo("Unifor");
            assertThat(first.getFlags()).containsExactly(Flag.NEW);
            assertThat(first.getEmployees()).contains(Quantity.of(150));
            assertThat(first.getUnits())
                    .extracting(unit -> unit.getName().toString())
                    .containsExactly("train crews", "yard staff");
            assertThat(first.getSector().orElseThrow()).hasToString("Transportation");
            CollectiveAgreement second = list.getRegister().getAgreements().get(1);
            assertThat(second.getEmployees()).contains(Quantity.of(1_493));
            assertThat(second.getPlaces())
                    .containsExactly(
                            Place.builder().region("Ontario").build(),
                            Place.builder().region("Quebec").build());
            assertThat(list.getRegister().getActors())
                    .filteredOn(actor -> actor.getName().equals(Text.of("USW")))
                    .flatExtracting(Actor::getRelations)
                    .extracting(relation -> relation.getRelation() + " " + relation.getActor())
                    .containsExactly("affiliate-of afl-cio", "affiliate-of clc");
        }

        @Test
        void ratifiedSettlementsHaveTheirTermInOneCell() {
            AgreementImport list = read(
                    "File Number,Employer,Location,Union and Affiliation,Number of employees and Bargaining unit,"
                            + "Settlement date,Term of contract",
                    "77,Harbour Co.,\"Saint John, New Brunswick\",\"ILA, CLC\",\"60, checkers\",2025-03-04,"
                            + "\"January 1, 2025 - December 31, 2026\"");

            CollectiveAgreement agreement = list.getRegister().getAgreements().get(0);
            assertThat(agreement.getStart()).contains(Timeframe.parse("2025-01-01"));
            assertThat(agreement.getExpiry()).contains(Timeframe.parse("2026-12-31"));
            assertThat(agreement.getSettled()).isEmpty();
            assertThat(agreement.getUnknownMembers().getNames()).containsExactly("x-settlement-date");
            assertThat(codes(list)).containsExactly("1:1 csv.source");
        }

        @Test
        void theLibraryOfOntarioTurnsNamesRound() {
            AgreementImport list = read(
                    "Employer,Union,Agreement Expiry Date,Agreement Start Date,Sector",
                    "\"Larkmoor, City of\",Local 5,2027-12-31,2024-01-01,Municipal",
                    "City of Larkmoor,Local 6,2027-12-31,2024-01-01,Municipal",
                    "\"Brook, Stone and Sons\",Local 7,2027-12-31,2024-01-01,Retail");

            assertThat(list.getSource()).contains(KnownSource.ONTARIO_LIBRARY);
            assertThat(list.getRegister().getActors())
                    .extracting(actor -> actor.getName().toString())
                    .containsExactly("City of Larkmoor", "Local 5", "Local 6", "Brook, Stone and Sons", "Local 7");
        }

        @Test
        void aListOfQuebecHasADurationAndAnAcronym() {
            AgreementImport list = read(
                    "Division \u00e9conomique;Nom de l'employeur;Nom de l'association;Municipalit\u00e9;R\u00e9gion;Sigle;"
                            + "Dur\u00e9e en mois;Nombre de salari\u00e9s vis\u00e9s;Date d'expiration",
                    "Fabrication;Meubles Anneau;Syndicat des meubles;\u00c9rables;Estrie;CSN;36;1 240;2027-03-31");

            assertThat(list.getSource()).contains(KnownSource.QUEBEC_MINISTRY);
            CollectiveAgreement agreement = list.getRegister().getAgreements().get(0);
            // 36 months that end on 31 March 2027 began on 1 April 2024.
            assertThat(agreement.getStart()).contains(Timeframe.parse("2024-04-01"));
            assertThat(agreement.getEmployees()).contains(Quantity.of(1_240));
            assertThat(agreement.getPlaces())
                    .containsExactly(Place.builder()
                            .locality("\u00c9rables")
                            .region("Estrie")
                            .build());
            assertThat(agreement.getSector().orElseThrow()).hasToString("manufacturing");
            assertThat(list.getRegister().getActors())
                    .extracting(actor -> actor.getName().toString())
                    .containsExactly("Meubles Anneau", "Syndicat des meubles", "CSN");
        }

        @Test
        void theBoardOfBritishColumbiaNumbersItsFiles() {
            AgreementImport list = read(
                    "Industry,ID,Employer,Union,Term",
                    "Retail,40231,Corner Shops,Local 9,\"Jan 1, 2020 - May 31, 2023\"");

            assertThat(list.getSource()).contains(KnownSource.BRITISH_COLUMBIA_BOARD);
            CollectiveAgreement agreement = list.getRegister().getAgreements().get(0);
            assertThat(agreement.getId()).hasToString("agreement-40231");
            assertThat(agreement.getFileNumber()).contains("40231");
            assertThat(agreement.getStart()).contains(Timeframe.parse("2020-01-01"));
            assertThat(agreement.getExpiry()).contains(Timeframe.parse("2023-05-31"));
        }

        @Test
        void twoNoticesOfOneAgreementAreOneAgreementWithTwoNotices() {
            AgreementImport list = read(
                    "notice_date,initiated_date,employer,employer_city,employer_state,union_name,union_city,union_state,"
                            + "affected_location_city,affected_location_state,affected_location_zip,expiration_date,naics,"
                            + "industry,bargaining_unit_size,establishment_size,notice_submitted_by,category,"
                            + "healthcare_related",
                    "2026-10-03,2026-10-03,Brass Works,Elyria,OH,Local 12,Elyria,OH,Elyria,OH,44035,2027-01-15,332119,"
                            + "Manufacturing,210,400,Employer,Reopener,0",
                    "2026-10-02,2026-10-01,Hill Nursing,Dayton,OH,Local 9,Dayton,OH,Dayton,OH,45402,2026-12-31,623110,"
                            + "Health Care,85,120,Union,Renegotiation,1",
                    "2026-10-04,2026-10-03,Brass Works,Elyria,OH,Local 12,Elyria,OH,Elyria,OH,44035,1/15/2027,332119,"
                            + "Manufacturing,210,400,Union,Initial Contract,0");

            assertThat(list.getSource()).contains(KnownSource.F7_NOTICES);
            assertThat(list.getRegister().getAgreements()).hasSize(2);
            assertThat(list.getRows()).isEqualTo(3);
            assertThat(list.getLeftOut()).isZero();
            CollectiveAgreement agreement = list.getRegister().getAgreements().get(0);
            assertThat(agreement.getEmployees()).contains(Quantity.of(210));
            assertThat(agreement.getIndustryCodes())
                    .extracting(code -> code.getSystem() + ":" + code.getId())
                    .containsExactly("naics:332119");
            assertThat(agreement.getPlaces())
                    .containsExactly(
                            Place.builder().locality("Elyria").region("OH").build());
            assertThat(agreement.getNotices())
                    .extracting(notice -> notice.getDate().orElseThrow() + " "
                            + notice.getBy().orElseThrow() + " "
                            + notice.getKind().orElseThrow())
                    .containsExactly("2026-10-03 employer reopener", "2026-10-04 union initial-contract");
            assertThat(agreement.getUnknownMembers().getNames()).contains("x-establishment-size", "x-employer-city");
            assertThat(list.getReport().count(Severity.WARNING)).isZero();
        }

        @Test
        void olderNoticesCountDaysAsSpreadsheetsDo() {
            AgreementImport list = read(
                    "Expiration Date,Employer,Union Name,City,State,Industry,Bargaining Unit Size",
                    "43465,Brass Works,Local 12,Elyria,OH,Manufacturing,210",
                    "0,Hill Nursing,Local 9,Dayton,OH,Health Care,85");

            // Day 43465 from 1899-12-30 is 2018-12-31.
            assertThat(list.getRegister().getAgreements())
                    .extracting(agreement ->
                            agreement.getExpiry().map(Timeframe::toString).orElse("-"))
                    .containsExactly("2018-12-31", "-");
            assertThat(codes(list)).contains("2:1 csv.date.serial", "3:1 csv.date.placeholder");
        }

        @Test
        void aCalendarOfAFederationHasLooseCounts() {
            AgreementImport list = read(
                    "Employer name,Expiration date,Locations covered,Number of employees covered",
                    "Parcels,\"July 31, 2028\",National,\"340,000+\"",
                    "Motors,6/7/2025,\"Michigan; Ohio\",\"~57,000\"",
                    "Telephones,04/2026,\"Illinois, Indiana, Michigan\",n/a",
                    "Pictures,\"May 1st, 2026\",\"Los Angeles, CA\",\"11,500 (approx.)\"",
                    "Planes,12-Sep-2028,\"Seattle, WA; Portland, OR\",33000",
                    "Boards,Spring 2026,,2.5k");

            assertThat(list.getSource()).contains(KnownSource.AFL_CIO_CALENDAR);
            assertThat(list.getRegister().getAgreements())
                    .extracting(agreement -> agreement
                                    .getEmployees()
                                    .map(count -> count.getQualifier().getKeyword() + " " + count.getValue())
                                    .orElse("-")
                            + " " + agreement.getPlaces().size())
                    .containsExactly(
                            "at-least 340000 1",
                            "approximate 57000 2",
                            "- 3",
                            "approximate 11500 1",
                            "exact 33000 2",
                            "approximate 2500 0");
            assertThat(codes(list))
                    .containsExactlyInAnyOrder(
                            "1:1 csv.source", "2:25 csv.place", "3:8 csv.date.ambiguous", "4:50 csv.absent");
        }
    }

    @Nested
    class Layout {

        @Test
        void headingsAreFoundBelowTitlesAndAnInstruction() {
            AgreementImport list = read(
                    "sep=;",
                    "List of agreements as of 2026-10-01",
                    "",
                    "Employer;Union;Expiry",
                    "Port, Old;Dockers;2027-12-31");

            assertThat(list.getRegister().getAgreements()).hasSize(1);
            assertThat(codes(list)).containsExactly("2:1 csv.row.before");
        }

        @Test
        void headingsOnTwoLinesAreTakenTogether() {
            AgreementImport list = read("Employer,Union,Term,", ",,Start,Expiry", "Port,Dockers,2024-01-01,2027-12-31");

            assertThat(list.getRegister().getAgreements())
                    .extracting(agreement -> agreement.getStart().orElseThrow() + "/"
                            + agreement.getExpiry().orElseThrow())
                    .containsExactly("2024-01-01/2027-12-31");
        }

        @ParameterizedTest
        @CsvSource({"Total", "TOTAL:", "Grand total", "Sous-total", "Total number of employees", "Totaux"})
        void totalsAndRemarksAreNoAgreements(String total) {
            AgreementImport list = read(
                    "Employer,Union,Expiry,Employees",
                    "Port,Dockers,2027-12-31,412",
                    "Mill,Weavers,2027-11-30,88",
                    total + ",,,500",
                    "",
                    "Source: Ministry of Labour",
                    "* preliminary");

            assertThat(list.getRegister().getAgreements()).hasSize(2);
            assertThat(codes(list)).containsExactly("4:1 csv.row.total", "6:1 csv.row.remark", "7:1 csv.row.remark");
            assertThat(list.getRows()).isEqualTo(2);
        }

        @Test
        void anEmployerMayBeCalledTotal() {
            assertThat(agreements(
                            "Employer,Union,Expiry,Employees",
                            "Total Energies,Refiners,2027-12-31,412",
                            "Total,R,2027,1"))
                    .hasSize(2);
        }

        @Test
        void unknownColumnsAreKeptAndComeBack() {
            AgreementImport list = read("Employer,Union,Expiry,Wage grid,42", "Port,Dockers,2027-12-31,Grid 7,=x");
            CsvExport export = AgreementCsv.standard().write(list.getRegister());
            AgreementImport again = AgreementCsv.standard().read(export.text(), ID);

            assertThat(list.getRegister()
                            .getAgreements()
                            .get(0)
                            .getUnknownMembers()
                            .getNames())
                    .containsExactly("x-wage-grid", "x-42");
            assertThat(export.report().getFindings()).isEmpty();
            assertThat(again.getRegister()).isEqualTo(list.getRegister());
            assertThat(again.getReport().getFindings()).isEmpty();
        }

        @Test
        void filesOfOtherKindsAreNamed() {
            for (String start : List.of("%PDF-1.7\n", "<!DOCTYPE html><table>", "PK\u0003\u0004xx", "{\\rtf1")) {
                AgreementImport list =
                        AgreementCsv.standard().read(start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), ID);

                assertThat(list.getReport().getFindings())
                        .extracting(finding -> finding.getCode())
                        .containsExactly("csv.kind");
            }
        }
    }

    @Nested
    class Dates {

        @Test
        void theColumnSettlesTheOrderOfDayAndMonth() {
            assertThat(expiries("03/04/2027", "31/12/2027")).isEqualTo("2027-04-03 | 2027-12-31");
            assertThat(expiries("03/04/2027", "12/31/2027")).isEqualTo("2027-03-04 | 2027-12-31");
            assertThat(expiries("03/04/2027", "05/06/2027")).isEqualTo("(03/04/2027) | (05/06/2027)");
            assertThat(expiries("03/04/2027", "31/12/2027", "12/31/2027"))
                    .isEqualTo("(03/04/2027) | 2027-12-31 | 2027-12-31");
        }

        @Test
        void shortYearsMayComeFirst() {
            assertThat(expiries("27-12-31")).isEqualTo("(27-12-31)");
            // 98 is no day and no month, so that it is the year.
            assertThat(expiries("27-12-31", "03-04-05", "98-12-31")).isEqualTo("2027-12-31 | 2003-04-05 | 1998-12-31");
            assertThat(expiries("27-12-31", "28-11-99")).isEqualTo("2031-12-27 | 1999-11-28");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Spring 2027 | 2027-21 (Spring 2027) | ''",
                    "printemps 2027 | 2027-21 (printemps 2027) | ''",
                    "Q4 2027 | 2027-36 (Q4 2027) | ''",
                    "2027 Q1 | 2027-33 (2027 Q1) | ''",
                    "2nd quarter of 2027 | 2027-34 (2nd quarter of 2027) | ''",
                    "end of 2027 | (end of 2027) | csv.date.words",
                    "sometime in 2025 | (sometime in 2025) | csv.date.words",
                    "31/12/2027 (extended) | 2027-12-31 (extended) | ''",
                    "TBD | (TBD) | csv.date.words",
                    "2026-27 | (2026-27) | csv.date.ambiguous",
                    "2027-02-30 | (2027-02-30) | csv.date.unreadable",
                    "2026-2027 | (2026-2027) | csv.date.unreadable",
                    "1/1/1900 | - | csv.date.placeholder",
                    "1/1/1970 | - | csv.date.placeholder",
                    "12/31/9999 | - | csv.date.placeholder",
                    "1/1/0001 | - | csv.date.placeholder",
                    "12/30/1899 | - | csv.date.placeholder",
                    "2099-12-31 | - | csv.date.placeholder",
                    "00/00/0000 | - | csv.date.placeholder",
                    "n/a | - | csv.absent",
                    "3/1/2204 | (3/1/2204) | csv.date.ambiguous",
                    "2204-03-01 | 2204-03-01 | csv.date.far"
                })
        void looseOnesAreKeptAndPlaceholdersAreNone(String cell, String date, String code) {
            AgreementImport list = read("Employer;Union;Expiry", "A;U;" + cell);

            assertThat(expiries(cell)).isEqualTo(date);
            assertThat(codes(list)).isEqualTo(code.isEmpty() ? List.of() : List.of("2:5 " + code));
        }

        @Test
        void theExtensionInBracketsIsAFlagToo() {
            assertThat(agreements("Employer;Union;Expiry", "A;U;31/12/2027 (extended)")
                            .get(0)
                            .getFlags())
                    .containsExactly(Flag.EXTENDED);
        }
    }

    @Nested
    class Counts {

        @Test
        void haveNoFractions() {
            assertThat(counts("1.234", "12.500", "2.500")).isEqualTo("exact 1234 | exact 12500 | exact 2500");
            assertThat(counts("1.000", "1.234.567", "1'234", "1 234", "1\u00a0234", "1,234"))
                    .isEqualTo("exact 1000 | exact 1234567 | exact 1234 | exact 1234 | exact 1234 | exact 1234");
            assertThat(counts("1,5", "412.0", "1,240.00", "0.5", "2.5 FTE"))
                    .isEqualTo("- | exact 412 | exact 1240 | - | -");
            // 12.5 shows that the point marks decimals here.
            assertThat(counts("1.234", "12.5")).isEqualTo("- | -");
            assertThat(counts("1.234,00", "1,234.00")).isEqualTo("exact 1234 | exact 1234");
        }

        @Test
        void haveTheirMarksStated() {
            AgreementCsv point =
                    AgreementCsv.standard().with(AgreementLists.standard().withNumbers(NumberMarks.POINT));
            String list = "Employer;Union;Expiry;Employees\nA;U;2027;1.234\nB;U;2027;1,234\n";

            assertThat(point.read(list, ID).getRegister().getAgreements())
                    .extracting(agreement ->
                            agreement.getEmployees().map(Quantity::toString).isPresent())
                    .containsExactly(false, true);
        }

        @Test
        void haveQualifiersOnEitherSide() {
            assertThat(counts(
                            "300 approx",
                            "300 (est.)",
                            "300 +",
                            "approx. 300",
                            "n/a",
                            "-",
                            "environ 300",
                            "300 ou plus",
                            "less than 3,000",
                            "moins de 1 200",
                            "~57,000",
                            "?"))
                    .isEqualTo(
                            "approximate 300 | approximate 300 | at-least 300 | approximate 300 | - | - | approximate 300"
                                    + " | at-least 300 | less-than 3000 | less-than 1200 | approximate 57000 | -");
        }
    }

    @Nested
    class Places {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Saskatoon, Saskatchewan | Saskatoon,Saskatchewan,,",
                    "Division No. 18, Unorganized, Saskatchewan | Division No. 18- Unorganized,Saskatchewan,,",
                    "Labrador City, Newfoundland and Labrador | Labrador City,Newfoundland and Labrador,,",
                    "Various locations, Ontario and Quebec | ,Ontario,, ,Quebec,,",
                    "Province-wide, Quebec | ,Quebec,,",
                    "Toronto, Hamilton, Ontario | ,Ontario,,Toronto- Hamilton- Ontario",
                    "New York, NY | New York,NY,,",
                    "Toronto, Ontario, Canada | Toronto,Ontario,Canada,",
                    "Montr\u00e9al, Qu\u00e9bec | Montr\u00e9al,Qu\u00e9bec,,",
                    "Illinois, Indiana | ,Illinois,, ,Indiana,,",
                    "Ashford, Kent | Ashford,Kent,,",
                    "Ashford | Ashford,,,",
                    "National | ,,,National",
                    "La Tuque, Gasp\u00e9, Nord | ,,,La Tuque- Gasp\u00e9- Nord"
                })
        void haveTheirRegionByItsWords(String cell, String expected) {
            String places =
                    agreements("Employer;Union;Expiry;City and province", "A;U;2027;" + cell)
                            .get(0)
                            .getPlaces()
                            .stream()
                            .map(place -> String.join(
                                    ",",
                                    place.getLocality().orElse("").replace(',', '-'),
                                    place.getRegion().orElse(""),
                                    place.getCountry().orElse(""),
                                    place.getAsWritten().orElse("").replace(',', '-')))
                            .collect(Collectors.joining(" "));

            assertThat(places).isEqualTo(expected);
        }
    }

    @Nested
    class Identifiers {

        private static final List<String> ROWS = List.of(
                "Port,Dockers,2027-12-31,Crane crews",
                "Port,Dockers,2028-12-31,Crane crews",
                "Port,Dockers,2028-12-31,Clerks",
                "port,Dockers,2027-06-30,",
                "Mill,Weavers,2027-12-31,",
                "Mill,Weavers,2027-12-31,");

        private static Map<String, CollectiveAgreement> byContent(List<String> rows) {
            List<String> lines = new ArrayList<>(rows);
            lines.add(0, "Employer,Union,Expiry,Bargaining unit");
            AgreementImport list = read(lines.toArray(new String[0]));
            return list.getRegister().getAgreements().stream()
                    .collect(Collectors.toMap(
                            agreement -> agreement.getId().toString(), agreement -> agreement, (one, other) -> {
                                throw new AssertionError("one id for two: " + one);
                            }));
        }

        @Test
        void doNotDependOnTheOrderOfRows() {
            Map<String, CollectiveAgreement> ordered = byContent(ROWS);
            Random random = new Random(7);
            for (int i = 0; i < 20; i++) {
                List<String> shuffled = new ArrayList<>(ROWS);
                Collections.shuffle(shuffled, random);

                assertThat(byContent(shuffled)).isEqualTo(ordered);
            }
        }

        @Test
        void ofNextMonthsListAreThoseOfThisMonths() {
            Map<String, CollectiveAgreement> now = byContent(List.of("Port,Dockers,2027-12-31,Clerks"));
            Map<String, CollectiveAgreement> next =
                    byContent(List.of("Mill,Weavers,2027-12-31,", "Port,Dockers,2028-06-30,Clerks"));

            assertThat(next.keySet()).containsAll(now.keySet());
        }

        @Test
        void ofRegisterActorsAndAgreementsDiffer() {
            AgreementImport list = AgreementCsv.standard()
                    .read(
                            "Employer,Union,Expiry\nDunmore,Local 79,2027-12-31\nAgreement dunmore local 79,X,2027\n",
                            ElementId.of("dunmore"));

            assertThat(DocumentValidator.standard().validate(list.getRegister()).hasErrors())
                    .isFalse();
            assertThat(list.getReport().getFindings()).isEmpty();
        }
    }

    @Nested
    class Mapping {

        @Test
        void givesHeadingsOfAFifthSourceTheirMeaning() {
            ListMapping mapping = ListMapping.none()
                    .with("Firm", AgreementColumn.EMPLOYER)
                    .with("Represented by", AgreementColumn.UNION)
                    .with("Size / unit", " / ", List.of(AgreementColumn.EMPLOYEES, AgreementColumn.UNITS))
                    .with("Runs out", AgreementColumn.EXPIRY)
                    .withDates(DateOrder.DAY_FIRST);

            AgreementImport list = AgreementCsv.standard()
                    .with(AgreementLists.standard().withMapping(mapping))
                    .read(
                            "Firm;Represented by;Size / unit;Runs out\nPort;Dockers;412 / Clerks / nights;03/04/2027\n",
                            ID);

            assertThat(list.getReport().getFindings()).isEmpty();
            CollectiveAgreement agreement = list.getRegister().getAgreements().get(0);
            assertThat(agreement.getEmployees()).contains(Quantity.of(412));
            assertThat(agreement.getUnits())
                    .containsExactly(
                            BargainingUnit.builder().name("Clerks / nights").build());
            assertThat(agreement.getExpiry()).contains(Timeframe.parse("2027-04-03"));
        }
    }

    @Test
    void noticesWagesCodesAndFlagsComeBack() {
        CollectiveAgreement agreement = CollectiveAgreement.builder()
                .id("a")
                .fileNumber("00 17")
                .addIndustryCode(org.unionplan.value.ExternalId.of("naics", "48-49"))
                .expiry("2027-12-31")
                .noticeFrom("2027-09-01")
                .addNotice(Notice.builder()
                        .date("2027-09-02")
                        .by("union")
                        .note("by post, registered")
                        .build())
                .addNotice(Notice.builder().kind("reopener").build())
                .addWageIncrease(CollectiveAgreement.WageIncrease.builder()
                        .date("2025-01")
                        .percent(Quantity.parse("about 2"))
                        .amount(org.unionplan.value.Money.of(org.unionplan.value.Decimal.parse("0.50"), "CAD"))
                        .per("hour")
                        .group("Trades; crews")
                        .build())
                .addWageIncrease(CollectiveAgreement.WageIncrease.builder()
                        .note("to be arbitrated")
                        .build())
                .addFlag(Flag.NEW)
                .build();
        var register = org.unionplan.bargaining.AgreementRegister.builder()
                .id(ID)
                .addAgreement(agreement)
                .build();

        CsvExport export = AgreementCsv.standard().write(register);

        assertThat(AgreementCsv.standard().read(export.text(), ID).getRegister())
                .isEqualTo(register);
        assertThat(export.report().getFindings()).isEmpty();
    }
}
