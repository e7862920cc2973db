package org.unionplan.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
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
    Map<AgreementColumn, String> of(CollectiveAgreement agreement) {
        Map<AgreementColumn, String> cells = new EnumMap<>(AgreementColumn.class);
        cells.put(AgreementColumn.ID, agreement.getId().toString());
        put(cells, AgreementColumn.TITLE, agreement.getTitle().map(Text::toString));
        put(cells, AgreementColumn.EMPLOYER, agreement.getEmployer().flatMap(this::name));
        put(cells, AgreementColumn.EMPLOYER_ID, agreement.getEmployer().map(ElementId::toString));
        put(cells, AgreementColumn.UNION, agreement.getUnion().flatMap(this::name));
        put(cells, AgreementColumn.UNION_ID, agreement.getUnion().map(ElementId::toString));
        put(cells, AgreementColumn.UNITS, agreement.getUnits().stream().map(AgreementCells::unit));
        put(cells, AgreementColumn.SECTOR, agreement.getSector().map(Term::toString));
        put(cells, AgreementColumn.JURISDICTION, agreement.getJurisdiction().map(Term::toString));
        put(cells, AgreementColumn.PLACES, agreement.getPlaces().stream().map(AgreementCells::place));
        put(cells, AgreementColumn.EMPLOYEES, agreement.getEmployees().map(Figures::written));
        put(cells, AgreementColumn.START, agreement.getStart().map(WrittenDate::written));
        put(cells, AgreementColumn.EXPIRY, agreement.getExpiry().map(WrittenDate::written));
        put(cells, AgreementColumn.REOPENER, agreement.getReopener().map(WrittenDate::written));
        put(cells, AgreementColumn.SETTLED, agreement.getSettled().map(WrittenDate::written));
        put(cells, AgreementColumn.SUCCESSOR, agreement.getSuccessor().map(ElementId::toString));
        put(
                cells,
                AgreementColumn.FLAGS,
                agreement.getFlags().stream().map(flag -> CellList.escaped(flag.toString(), "")));
        put(cells, AgreementColumn.NOTE, agreement.getNote().map(Text::toString));
        externalIds(agreement.getExternalIds(), cells);
        return cells;
    }

    private static void put(Map<AgreementColumn, String> cells, AgreementColumn column, Optional<String> cell) {
        cell.ifPresent(words -> cells.put(column, words));
    }

    private static void put(Map<AgreementColumn, String> cells, AgreementColumn column, Stream<String> parts) {
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
    private static void externalIds(List<ExternalId> ids, Map<AgreementColumn, String> cells) {
        int numbers = 0;
        while (numbers < ids.size() && ids.get(numbers).getSystem().equals(AgreementRow.FILE_NUMBERS)) {
            numbers++;
        }
        put(
                cells,
                AgreementColumn.FILE_NUMBER,
                ids.subList(0, numbers).stream().map(id -> CellList.escaped(id.getId(), "")));
        put(
                cells,
                AgreementColumn.IDENTIFIERS,
                ids.subList(numbers, ids.size()).stream()
                        .map(id -> CellList.escaped(id.getSystem(), AgreementRow.IDENTIFIER_MARKS) + ":"
                                + CellList.escaped(id.getId(), AgreementRow.IDENTIFIER_MARKS)));
    }
}
