package org.unionplan.exchange.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.cell.ListIds;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.Property;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/**
 * The table that a register is written as: headings, and a row for each agreement. Cells are text that is not yet guarded
 * against being taken for formulas. Members of the source's own, {@code x-...}, have columns after the others.
 */
public final class AgreementTable {

    /** The columns that other columns make up, or that only other sources have. */
    private static final Set<AgreementColumn> READ_ONLY = EnumSet.of(
            AgreementColumn.LOCALITY,
            AgreementColumn.REGION,
            AgreementColumn.EMPLOYEES_AND_UNITS,
            AgreementColumn.TERM,
            AgreementColumn.TERM_MONTHS,
            AgreementColumn.NOTICE_DATE,
            AgreementColumn.NOTICE_INITIATED,
            AgreementColumn.NOTICE_BY,
            AgreementColumn.NOTICE_KIND);

    private static final List<AgreementColumn> WRITTEN = Arrays.stream(AgreementColumn.values())
            .filter(column -> !READ_ONLY.contains(column))
            .toList();

    /** Takes a row of cells. */
    public interface RowWriter {

        /**
         * Writes a row, the headings first.
         *
         * @throws IOException if it cannot be written
         */
        void write(List<String> cells) throws IOException;

        /** Returns the text of a cell as its form can hold it; by default the text itself. */
        default String held(String cell) {
            return cell;
        }
    }

    private final AgreementRegister register;
    private final List<String> own;
    private final AgreementCells cells;
    private final CsvFindings lost = new CsvFindings();

    private AgreementTable(AgreementRegister register) {
        this.register = register;
        this.cells = new AgreementCells(register);
        Set<String> names = new TreeSet<>();
        register.getAgreements()
                .forEach(agreement -> agreement.getUnknownMembers().asMap().forEach((name, value) -> {
                    if (isHeld(name, value)) {
                        names.add(name);
                    }
                }));
        this.own = List.copyOf(names);
    }

    /** Returns the table of a register. */
    public static AgreementTable of(AgreementRegister register) {
        return new AgreementTable(register);
    }

    /** A text under a name of our own, which comes back as it is. */
    private static boolean isHeld(String name, Datum value) {
        return name.startsWith(CellText.OWN)
                && name.equals(name.strip())
                && value instanceof Datum.Str text
                && !text.value().isBlank()
                && text.value().equals(text.value().strip());
    }

    /**
     * Writes all rows and reports what of the register comes back changed, or has no place in a table.
     *
     * @throws IOException if the writer throws it
     */
    public ValidationReport write(RowWriter writer) throws IOException {
        List<String> headings = new ArrayList<>();
        WRITTEN.forEach(column -> headings.add(column.heading()));
        headings.addAll(own);
        writer.write(headings);
        ListIds ids = new ListIds(register.getId());
        AgreementRow again = new AgreementRow(ids, CellReading.standard(), true, (column, code, values) -> {});
        for (int i = 0; i < register.getAgreements().size(); i++) {
            CollectiveAgreement agreement = register.getAgreements().get(i);
            RowCells row = cells.of(agreement);
            List<String> written = new ArrayList<>(headings.size());
            for (AgreementColumn column : WRITTEN) {
                row.set(column, writer.held(CellText.encodable(row.get(column))));
                written.add(row.get(column));
            }
            Map<String, Datum> others = new LinkedHashMap<>();
            for (String name : own) {
                Optional<Datum> value = agreement.getUnknownMembers().get(name).filter(each -> isHeld(name, each));
                written.add(value.map(each -> writer.held(CellText.encodable(((Datum.Str) each).value())))
                        .orElse(""));
                value.ifPresent(each -> others.put(name, each));
            }
            writer.write(written);
            compare(
                    agreement,
                    again.read(stripped(row), others),
                    Pointer.ROOT.member("agreements").item(i));
        }
        names(ids);
        rest();
        return lost.report();
    }

    private static RowCells stripped(RowCells row) {
        row.strip();
        return row;
    }

    /** Reports each member that changed. */
    private void compare(CollectiveAgreement agreement, CollectiveAgreement again, Pointer at) {
        for (Property property : CollectiveAgreement.shape().getProperties()) {
            if (!property.getAll(agreement).equals(property.getAll(again))) {
                lost.add(
                        Severity.WARNING,
                        "csv.lost",
                        at.member(property.getName()),
                        Optional.empty(),
                        "member",
                        property.getName(),
                        "id",
                        agreement.getId());
            }
        }
        if (!agreement.getUnknownMembers().equals(again.getUnknownMembers())) {
            lost.add(Severity.WARNING, "csv.lost.unknown", at, Optional.empty(), "id", agreement.getId());
        }
    }

    /** Reports each actor whose name comes back changed. */
    private void names(ListIds again) {
        Map<ElementId, Text> read = new HashMap<>();
        again.actors(Map.of()).forEach(actor -> read.put(actor.getId(), actor.getName()));
        for (int i = 0; i < register.getActors().size(); i++) {
            Actor actor = register.getActors().get(i);
            Text name = read.getOrDefault(actor.getId(), actor.getName());
            if (!actor.getName().isByLanguage() && !name.equals(actor.getName())) {
                lost.add(
                        Severity.WARNING,
                        "csv.lost",
                        Pointer.ROOT.member("actors").item(i).member("name"),
                        Optional.empty(),
                        "member",
                        "name",
                        "id",
                        actor.getId());
            }
        }
    }

    private void rest() {
        for (Property property : AgreementRegister.shape().getProperties()) {
            boolean held = property.getName().equals("id")
                    || property.getName().equals("agreements")
                    || (property.getName().equals("actors") && holdsActors());
            boolean said = !property.getAll(register).isEmpty()
                    && !property.getAll(register)
                            .equals(property.getDefault().map(List::of).orElse(List.of()));
            if (!held && said) {
                lost.add(
                        Severity.ADVICE,
                        "csv.lost.part",
                        Pointer.ROOT.member(property.getName()),
                        Optional.empty(),
                        "member",
                        property.getName());
            }
        }
    }

    /** Returns true if everyone is named by an agreement and has nothing but a name and affiliations. */
    private boolean holdsActors() {
        Set<ElementId> named = new HashSet<>();
        register.getAgreements().forEach(agreement -> {
            agreement.getEmployer().ifPresent(named::add);
            agreement.getUnion().ifPresent(named::add);
        });
        Set<ElementId> federations = new HashSet<>();
        register.getActors().stream()
                .filter(actor -> named.contains(actor.getId()))
                .forEach(actor -> cells.affiliations(actor).forEach(each -> federations.add(each.getId())));
        return register.getActors().stream()
                .allMatch(actor ->
                        cells.isHeld(actor) && (named.contains(actor.getId()) || federations.contains(actor.getId())));
    }
}
