package org.unionplan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.agreement.AgreementImport;
import org.unionplan.exchange.agreement.AgreementLists;
import org.unionplan.exchange.agreement.AgreementTable;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.archive.ZipCheck;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.value.ElementId;

/** Workbooks, ours and those of others. */
class WorkbookTest {

    private static final ElementId ID = ElementId.of("seeded-register");

    private static byte[] written(AgreementRegister register, WorkbookFile.Form form) throws IOException {
        WorkbookFile workbook = WorkbookFile.of(form);
        ValidationReport lost =
                AgreementTable.of(register).write(workbook.sheet("Agreements", Set.of("number of employees")));
        assertThat(lost.count(Severity.WARNING)).isZero();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static AgreementImport read(byte[] workbook) {
        WorkbookTable table = WorkbookTable.read(workbook, Optional.empty());
        return AgreementLists.standard().read(table, ID, table.getForm());
    }

    private static List<List<String>> cells(byte[] workbook, String sheet) {
        List<List<String>> rows = new ArrayList<>();
        WorkbookTable.read(workbook, Optional.ofNullable(sheet).filter(name -> !name.isEmpty()))
                .forEachRow(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getSize(); i++) {
                        cells.add((row.isNumber(i) ? "#" : "") + row.getCell(i));
                    }
                    return rows.add(cells);
                });
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterComesBackAsItWas(WorkbookFile.Form form) throws IOException {
        AgreementRegister register = SeededRegisters.of(200, 11);

        AgreementImport back = read(written(register, form));

        assertThat(back.getForm()).isEqualTo(form.name());
        assertThat(back.getReport().getFindings()).isEmpty();
        assertThat(back.getRegister().getAgreements()).isEqualTo(register.getAgreements());
    }

    @ParameterizedTest
    @EnumSource
    void textThatLooksLikeAFormulaIsText(WorkbookFile.Form form) throws IOException {
        AgreementRegister register = AgreementRegister.builder()
                .id(ID)
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .title("=HYPERLINK(\"http://x\",\"y\")")
                        .fileNumber("00123")
                        .note("  @SUM(1)\n-1+1".strip())
                        .build())
                .build();

        byte[] workbook = written(register, form);

        assertThat(cells(workbook, "").get(1)).contains("=HYPERLINK(\"http://x\",\"y\")", "00123");
        assertThat(read(workbook).getRegister()).isEqualTo(register);
        String content = content(workbook, form == WorkbookFile.Form.XLSX ? "xl/worksheets/sheet1.xml" : "content.xml");
        assertThat(content).doesNotContain("<f>").doesNotContain("table:formula");
    }

    private static String content(byte[] workbook, String name) throws IOException {
        try (var zip = ZipCheck.open(workbook)) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void headingsAreFrozenAndCellsHaveTypes() throws IOException {
        AgreementRegister register = AgreementRegister.builder()
                .id(ID)
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .fileNumber("12")
                        .employees(412)
                        .expiry("2027-12-31")
                        .build())
                .build();

        byte[] workbook = written(register, WorkbookFile.Form.XLSX);

        // Day 46752 from 1899-12-30 is 2027-12-31.
        assertThat(content(workbook, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"")
                .contains("<v>412</v>")
                .contains("<v>46752.0</v>");
        assertThat(cells(workbook, "").get(1)).contains("12", "#412", "2027-12-31");
    }

    @Test
    void headingsAreFrozenInOdsAsTheProgramsOfOthersKeepIt() throws IOException {
        byte[] workbook = written(SeededRegisters.of(1, 3), WorkbookFile.Form.ODS);

        // OpenDocument 1.3, part 3, 3.10.2: 2 is a fixed split.
        assertThat(content(workbook, "settings.xml"))
                .contains("<config:config-item-map-entry config:name=\"Agreements\">")
                .contains("<config:config-item config:name=\"VerticalSplitMode\" config:type=\"short\">2<")
                .contains("<config:config-item config:name=\"VerticalSplitPosition\" config:type=\"int\">1<");
        assertThat(content(workbook, "META-INF/manifest.xml")).contains("settings.xml");
    }

    /** 32,767 characters are the most in a cell of XLSX; a million are the most that are read. */
    @ParameterizedTest
    @CsvSource({"XLSX,32767,true", "XLSX,32768,false", "ODS,32768,true", "ODS,1000000,true", "ODS,1000001,false"})
    void noTextIsCut(WorkbookFile.Form form, int length, boolean fits) throws IOException {
        WorkbookFile workbook = WorkbookFile.of(form);
        AgreementTable.RowWriter sheet = workbook.sheet("Long", Set.of());
        sheet.write(List.of("title"));
        sheet.write(List.of("x".repeat(length)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        if (fits) {
            workbook.write(out);
            assertThat(cells(out.toByteArray(), "").get(1).get(0)).hasSize(length);
        } else {
            assertThatThrownBy(() -> workbook.write(out))
                    .isInstanceOf(UnionplanException.class)
                    .hasMessageStartingWith("A cell in row 2 has more than");
            assertThat(out.size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void charactersThatWorkbooksCannotHoldAreReported(WorkbookFile.Form form) throws IOException {
        AgreementRegister register = AgreementRegister.builder()
                .id(ID)
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .title("bell \u0007")
                        .note("one\r\ntwo\uffff")
                        .build())
                .build();
        WorkbookFile workbook = WorkbookFile.of(form);

        ValidationReport lost = AgreementTable.of(register).write(workbook.sheet("A", Set.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);

        assertThat(lost.getFindings("csv.lost"))
                .extracting(finding -> finding.getPointer().toString())
                .containsExactly("/agreements/0/note", "/agreements/0/title");
        CollectiveAgreement back =
                read(out.toByteArray()).getRegister().getAgreements().get(0);
        assertThat(back.getTitle().orElseThrow()).hasToString("bell \ufffd");
        assertThat(back.getNote().orElseThrow()).hasToString("one\ntwo\ufffd");
    }

    @Test
    void workbooksOfOthersHaveDatesNumbersFormulasAndMergedHeadings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Somebody", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "nothing here");
            Worksheet sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "Agreements of the board");
            String[] headings = {"Employer", "Union", "Term", "", "Employees"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(1, i, headings[i]);
            }
            sheet.range(1, 2, 1, 3).merge();
            sheet.value(2, 2, "Start");
            sheet.value(2, 3, "Expiry");
            sheet.value(3, 0, "Port");
            sheet.value(3, 1, "Dockers");
            sheet.value(3, 2, LocalDate.of(2024, 1, 1));
            sheet.style(3, 2).format("d/m/yyyy").set();
            sheet.value(3, 3, LocalDate.of(2027, 12, 31));
            sheet.style(3, 3).format("[$-409]mmmm d, yyyy;@").set();
            sheet.value(3, 4, 1_234);
            sheet.style(3, 4).format("#,##0").set();
        }
        byte[] workbook = out.toByteArray();

        WorkbookTable table = WorkbookTable.read(workbook, Optional.of("List"));
        AgreementImport read = AgreementLists.standard().read(table, ID, table.getForm());

        CollectiveAgreement agreement = read.getRegister().getAgreements().get(0);
        assertThat(agreement.getStart().orElseThrow()).hasToString("2024-01-01");
        assertThat(agreement.getExpiry().orElseThrow()).hasToString("2027-12-31");
        assertThat(agreement.getEmployees().orElseThrow().getValue()).hasToString("1234");
        assertThat(cells(workbook, "Notes")).containsExactly(List.of("nothing here"));
        assertThatThrownBy(() -> WorkbookTable.read(workbook, Optional.of("Sheet9")))
                .isInstanceOf(UnionplanException.class)
                .hasMessage("The workbook has no sheet \"Sheet9\"; its sheets: Notes, List.");
    }

    @Test
    void openDocumentSheetsOfOthersAreRead() throws IOException {
        Sheet sheet = new Sheet("List", 2, 4);
        sheet.getRange(0, 0, 2, 4).setValues(new Object[][] {
            {"Employer", "Union", "Expiry", "Employees"}, {"Port", "Dockers", LocalDate.of(2027, 12, 31), 412.0}
        });
        SpreadSheet workbook = new SpreadSheet();
        workbook.appendSheet(sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.save(out);

        assertThat(cells(out.toByteArray(), "List"))
                .containsExactly(
                        List.of("Employer", "Union", "Expiry", "Employees"),
                        List.of("Port", "Dockers", "2027-12-31", "#412"));
    }

    @Test
    void badFilesAreRefusedWithASentence() throws IOException {
        byte[] good = written(SeededRegisters.of(20, 1), WorkbookFile.Form.XLSX);
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);

        assertThat(problem(cut)).isEqualTo("The file is damaged or protected by a password and cannot be read.");
        assertThat(problem("PK\u0003\u0004garbage".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("The file is damaged or protected by a password and cannot be read.");
        assertThat(problem(zip("word/document.xml", new byte[10])))
                .isEqualTo("The file is a Word document, not a workbook.");
        assertThat(problem(zip("a.txt", new byte[10])))
                .isEqualTo("The file is an archive, but not an XLSX or ODS workbook.");
        assertThatThrownBy(() -> ZipCheck.kind(zip("xl/workbook.xml", new byte[5_000_000]), 1_000_000))
                .hasMessage("The file unfolds to more than 1,000,000 bytes, the limit.");
    }

    @Test
    void aCellRepeatedAMillionTimesIsRefused() throws IOException {
        String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048576\">"
                + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
                + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(problem(out.toByteArray())).isEqualTo("The sheet has more than 25,000,000 cells, the limit.");
    }

    private static String problem(byte[] workbook) {
        try {
            WorkbookTable.read(workbook, Optional.empty());
            return "none";
        } catch (UnionplanException e) {
            return Objects.requireNonNull(e.getMessage());
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
