package org.unionplan.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.exchange.agreement.AgreementTable;
import org.unionplan.exchange.sheet.PlanImport;
import org.unionplan.exchange.sheet.PlanTables;
import org.unionplan.exchange.sheet.TableReading;
import org.unionplan.message.UnionplanException;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;

/** A plan as a workbook, whose first sheet has its elements and metrics and whose second one has their observations. */
public final class PlanWorkbook {

    private final byte[] bytes;
    private final ValidationReport report;

    private PlanWorkbook(byte[] bytes, ValidationReport report) {
        this.bytes = bytes;
        this.report = report;
    }

    /**
     * Creates the workbook of a plan.
     *
     * @param elements the name of the first sheet
     * @param observations the name of the second sheet
     * @throws UnionplanException if a text is too long for the form
     */
    public static PlanWorkbook of(StrategicPlan plan, WorkbookFile.Form form, String elements, String observations) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(observations, "observations");

        PlanTables tables = PlanTables.of(plan);
        WorkbookFile workbook = WorkbookFile.of(form);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(tables.getRows(PlanTables.PlanSheet.ELEMENTS), elements, workbook);
            write(tables.getRows(PlanTables.PlanSheet.OBSERVATIONS), observations, workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = out.toByteArray();
        StrategicPlan back = read(bytes, Optional.empty(), plan.getId(), TableReading.standard())
                .getPlan();
        return new PlanWorkbook(bytes, tables.compare(back, form.name()));
    }

    private static void write(List<List<String>> rows, String sheet, WorkbookFile workbook) throws IOException {
        AgreementTable.RowWriter writer = workbook.sheet(sheet, PlanTables.getNumbers());
        for (List<String> row : rows) {
            writer.write(row);
        }
    }

    /**
     * Reads a plan of a sheet and, if the next one has observations as they are written here, of that one, too.
     *
     * @param sheet the name of the sheet; the first one if absent
     * @param id the identifier of the plan
     * @throws UnionplanException if the file is no workbook, is damaged or too large, or has no such sheet
     */
    public static PlanImport read(byte[] workbook, Optional<String> sheet, ElementId id, TableReading reading) {
        WorkbookTable elements = WorkbookTable.read(workbook, sheet);
        List<String> names = WorkbookTable.names(workbook);
        int next = sheet.map(names::indexOf).orElse(0) + 1;
        if (next < names.size()) {
            WorkbookTable observations = WorkbookTable.read(workbook, Optional.of(names.get(next)));
            if (PlanTables.isObservations(observations)) {
                return PlanImport.read(elements, observations, id, reading, elements.getForm());
            }
        }
        return PlanImport.read(elements, id, reading, elements.getForm());
    }

    /** Returns the bytes of the file. */
    public byte[] getBytes() {
        return bytes.clone();
    }

    /** Returns a finding for everything in the plan that reading the file would not give back. */
    public ValidationReport getReport() {
        return report;
    }
}
