package org.unionplan.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.party.Actor;
import org.unionplan.party.Place;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Puts the agreements of a register into cells, from which {@link AgreementRow} reads them back. */
final class AgreementCells {

    private final Map<ElementId, Actor> actors = new HashMap<>();

    AgreementCells(AgreementRegister register) {
        register.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
    }

    /** The cells that are not empty, not yet guarded against being taken for formulas. */
    Map<Column, String> of(CollectiveAgreement agreement) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.ID, agreement.getId().toString());
        put(cells, Column.TITLE, agreement.getTitle().map(Text::toString));
        put(cells, Column.EMPLOYER, agreement.getEmployer().flatMap(this::name));
        put(cells, Column.EMPLOYER_ID, agreement.getEmployer().map(ElementId::toString));
        put(cells, Column.UNION, agreement.getUnion().flatMap(this::name));
        put(cells, Column.UNION_ID, agreement.getUnion().map(ElementId::toString));
        put(cells, Column.UNITS, agreement.getUnits().stream().map(AgreementCells::unit));
        put(cells, Column.SECTOR, agreement.getSector().map(Term::toString));
        put(cells, Column.JURISDICTION, agreement.getJurisdiction().map(Term::toString));
        put(cells, Column.PLACES, agreement.getPlaces().stream().map(AgreementCells::place));
        put(cells, Column.EMPLOYEES, agreement.getEmployees().map(Figures::written));
        put(cells, Column.START, agreement.getStart().map(WrittenDate::written));
        put(cells, Column.EXPIRY, agreement.getExpiry().map(WrittenDate::written));
        put(cells, Column.REOPENER, agreement.getReopener().map(WrittenDate::written));
        put(cells, Column.SETTLED, agreement.getSettled().map(WrittenDate::written));
        put(cells, Column.SUCCESSOR, agreement.getSuccessor().map(ElementId::toString));
        put(cells, Column.FLAGS, agreement.getFlags().stream().map(flag -> CellList.escaped(flag.toString(), "")));
        put(cells, Column.NOTE, agreement.getNote().map(Text::toString));
        externalIds(agreement.getExternalIds(), cells);
        return cells;
    }

    private static void put(Map<Column, String> cells, Column column, Optional<String> cell) {
        cell.ifPresent(words -> cells.put(column, words));
    }

    private static void put(Map<Column, String> cells, Column column, Stream<String> parts) {
        List<String> all = parts.toList();
        if (!all.isEmpty()) {
            cells.put(column, CellList.join(all));
        }
    }

    private Optional<String> name(ElementId id) {
        return Optional.ofNullable(actors.get(id)).map(actor -> actor.getName().toString());
    }

    private static String unit(BargainingUnit unit) {
        return CellList.escaped(unit.getName().toString(), AgreementRow.UNIT_MARKS)
                + unit.getEmployees()
                        .map(count -> " [" + CellList.escaped(Figures.written(count), AgreementRow.UNIT_MARKS) + "]")
                        .orElse("");
    }

    private static String place(Place place) {
        List<Optional<String>> pieces = List.of(place.getLocality(), place.getRegion(), place.getCountry());
        int last = place.getCountry().isPresent() ? 3 : place.getRegion().isPresent() ? 2 : 1;
        return pieces.subList(0, last).stream()
                .map(piece -> CellList.escaped(piece.orElse(""), AgreementRow.PLACE_MARKS))
                .reduce((one, next) -> one + ", " + next)
                .filter(words -> !words.isEmpty())
                .orElse(place.getAsWritten()
                        .map(words -> CellList.escaped(words, AgreementRow.PLACE_MARKS))
                        .orElse(""));
    }

    /** File numbers have a column of their own, if they come first; the order of all of them is kept. */
    private static void externalIds(List<ExternalId> ids, Map<Column, String> cells) {
        int numbers = 0;
        while (numbers < ids.size() && ids.get(numbers).getSystem().equals(AgreementRow.FILE_NUMBERS)) {
            numbers++;
        }
        put(cells, Column.FILE_NUMBER, ids.subList(0, numbers).stream().map(id -> CellList.escaped(id.getId(), "")));
        put(
                cells,
                Column.IDENTIFIERS,
                ids.subList(numbers, ids.size()).stream()
                        .map(id -> CellList.escaped(id.getSystem(), AgreementRow.IDENTIFIER_MARKS) + ":"
                                + CellList.escaped(id.getId(), AgreementRow.IDENTIFIER_MARKS)));
    }
}
