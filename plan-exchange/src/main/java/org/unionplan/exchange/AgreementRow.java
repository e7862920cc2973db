package org.unionplan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/** Reads an agreement from the cells of a row. Not thread-safe. */
final class AgreementRow {

    /** Who is told what is to be said of a cell. */
    interface Listener {

        /** The cell cannot be read, so that the row is left out. */
        void refused(AgreementColumn column, String code, Object... namesAndValues);

        /** The cell was read, and something is to be said of how. */
        void doubted(AgreementColumn column, String code, Object... namesAndValues);
    }

    /** The system that file numbers are taken to be of. */
    static final String FILE_NUMBERS = "file-number";

    /** What begins a count of employees after the name of a unit, and what parts the halves of an identifier. */
    static final String UNIT_MARKS = "[]";

    static final String PLACE_MARKS = ",";
    static final String IDENTIFIER_MARKS = ":";

    private final Map<AgreementColumn, String> cells;
    private final ListIds ids;
    private final DateOrder order;
    private final Listener listener;

    AgreementRow(Map<AgreementColumn, String> cells, ListIds ids, DateOrder order, Listener listener) {
        this.cells = new EnumMap<>(AgreementColumn.class);
        cells.forEach((column, cell) -> {
            String words = FormulaGuard.unguarded(cell).strip();
            if (!words.isEmpty()) {
                this.cells.put(column, words);
            }
        });
        this.ids = ids;
        this.order = order;
        this.listener = listener;
    }

    /** Whether there is nothing in any cell. */
    boolean isBlank() {
        return cells.isEmpty();
    }

    private Optional<String> cell(AgreementColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The agreement, of which nothing is to be taken if a cell was refused. */
    CollectiveAgreement read() {
        CollectiveAgreement.Builder agreement = CollectiveAgreement.builder();
        Optional<ElementId> employer = actor(AgreementColumn.EMPLOYER, AgreementColumn.EMPLOYER_ID);
        Optional<ElementId> union = actor(AgreementColumn.UNION, AgreementColumn.UNION_ID);
        Optional<ElementId> id = id(AgreementColumn.ID);
        agreement
                .title(cell(AgreementColumn.TITLE).map(Text::of))
                .employer(employer)
                .union(union)
                .sector(term(AgreementColumn.SECTOR, KnownTerms.SECTORS))
                .jurisdiction(term(AgreementColumn.JURISDICTION, KnownTerms.JURISDICTIONS))
                .employees(employees())
                .start(date(AgreementColumn.START))
                .expiry(date(AgreementColumn.EXPIRY))
                .reopener(date(AgreementColumn.REOPENER))
                .settled(date(AgreementColumn.SETTLED))
                .successor(id(AgreementColumn.SUCCESSOR))
                .note(cell(AgreementColumn.NOTE).map(Text::of));
        units().forEach(agreement::addUnit);
        places().forEach(agreement::addPlace);
        parts(AgreementColumn.FLAGS)
                .forEach(part -> termOf(AgreementColumn.FLAGS, CellList.unescaped(part, ""))
                        .ifPresent(agreement::addFlag));
        externalIds().forEach(agreement::addExternalId);
        return agreement.id(id.orElseGet(() -> proposed(employer, union))).build();
    }

    /** An identifier for an agreement that has none: after its file number, else after who made it. */
    private ElementId proposed(Optional<ElementId> employer, Optional<ElementId> union) {
        String label = cell(AgreementColumn.FILE_NUMBER)
                .orElseGet(() -> employer.map(ElementId::toString).orElse("")
                        + " "
                        + union.map(ElementId::toString).orElse(""));
        return ids.made(ElementId.slug("agreement " + label));
    }

    private Optional<ElementId> id(AgreementColumn column) {
        return cell(column).flatMap(words -> {
            try {
                return Optional.of(ElementId.of(words));
            } catch (ValueFormatException e) {
                listener.refused(column, "csv.id", "found", words);
                return Optional.empty();
            }
        });
    }

    private Optional<ElementId> actor(AgreementColumn column, AgreementColumn idColumn) {
        Optional<String> name = cell(column);
        Optional<ElementId> stated = id(idColumn);
        if (stated.isPresent()) {
            name.flatMap(words -> ids.named(stated.get(), words))
                    .ifPresent(before -> listener.doubted(
                            column,
                            "csv.name.differs",
                            "found",
                            name.orElseThrow(),
                            "id",
                            stated.get(),
                            "before",
                            before));
            return stated;
        }
        return name.map(words -> {
            Map.Entry<ElementId, Optional<String>> named = ids.named(words);
            named.getValue()
                    .ifPresent(other -> listener.doubted(column, "csv.name.alike", "found", words, "other", other));
            return named.getKey();
        });
    }

    private Optional<Term> term(AgreementColumn column, KnownTerms vocabulary) {
        return cell(column).flatMap(words -> {
            Optional<Term> known = vocabulary.find(words);
            if (known.isPresent() && !known.get().toString().equals(words)) {
                listener.doubted(column, "csv.term", "found", words, "term", known.get());
            }
            return known.or(() -> termOf(column, words));
        });
    }

    private Optional<Term> termOf(AgreementColumn column, String words) {
        try {
            return Optional.of(Term.of(words));
        } catch (ValueFormatException e) {
            listener.refused(column, "csv.word", "found", words);
            return Optional.empty();
        }
    }

    private Optional<Quantity> employees() {
        return cell(AgreementColumn.EMPLOYEES).flatMap(words -> figure(AgreementColumn.EMPLOYEES, words));
    }

    private Optional<Quantity> figure(AgreementColumn column, String words) {
        Optional<Quantity> figure = Figures.read(words);
        if (figure.isEmpty()) {
            listener.refused(column, "csv.number", "found", words);
        }
        return figure;
    }

    private Optional<Timeframe> date(AgreementColumn column) {
        return cell(column).flatMap(words -> {
            WrittenDate read = WrittenDate.read(words, order);
            if (read.date().isEmpty()) {
                listener.refused(column, read.doubt(), "found", words);
            } else if (!read.doubt().isEmpty()) {
                List<String> readings = read.readings();
                listener.doubted(
                        column,
                        read.doubt(),
                        "found",
                        words,
                        "date",
                        readings.isEmpty() ? "" : readings.get(0),
                        "other",
                        readings.size() > 1 ? readings.get(1) : "");
            }
            return read.date();
        });
    }

    private List<String> parts(AgreementColumn column) {
        return cell(column).map(CellList::split).orElse(List.of());
    }

    private List<BargainingUnit> units() {
        List<BargainingUnit> units = new ArrayList<>();
        for (String part : parts(AgreementColumn.UNITS)) {
            List<String> pieces = CellList.split(part, UNIT_MARKS);
            boolean counted = pieces.size() == 3
                    && pieces.get(2).isEmpty()
                    && !pieces.get(0).isEmpty();
            BargainingUnit.Builder unit =
                    BargainingUnit.builder().name(CellList.unescaped(counted ? pieces.get(0) : part, UNIT_MARKS));
            if (counted) {
                figure(AgreementColumn.UNITS, CellList.unescaped(pieces.get(1), UNIT_MARKS))
                        .ifPresent(unit::employees);
            }
            units.add(unit.build());
        }
        return units;
    }

    /** Cities and provinces in one column, or one in each of two. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String part : parts(AgreementColumn.PLACES)) {
            List<String> pieces = CellList.split(part, PLACE_MARKS).stream()
                    .map(piece -> CellList.unescaped(piece, PLACE_MARKS))
                    .toList();
            if (pieces.size() > 3) {
                places.add(Place.builder()
                        .asWritten(CellList.unescaped(part, PLACE_MARKS))
                        .build());
                listener.doubted(AgreementColumn.PLACES, "csv.place", "found", part);
            } else {
                places.add(place(pieces));
            }
        }
        List<String> localities = parts(AgreementColumn.LOCALITY);
        List<String> regions = parts(AgreementColumn.REGION);
        for (int i = 0; i < Math.max(localities.size(), regions.size()); i++) {
            // One province stands for all of the cities.
            String region = regions.size() == 1 ? regions.get(0) : i < regions.size() ? regions.get(i) : "";
            places.add(place(List.of(
                    CellList.unescaped(i < localities.size() ? localities.get(i) : "", ""),
                    CellList.unescaped(region, ""))));
        }
        return places;
    }

    private static Place place(List<String> pieces) {
        Place.Builder place = Place.builder();
        piece(pieces, 0).ifPresent(place::locality);
        piece(pieces, 1).ifPresent(place::region);
        piece(pieces, 2).ifPresent(place::country);
        return place.build();
    }

    private static Optional<String> piece(List<String> pieces, int index) {
        return index < pieces.size() && !pieces.get(index).isBlank()
                ? Optional.of(Objects.requireNonNull(pieces.get(index)))
                : Optional.empty();
    }

    private List<ExternalId> externalIds() {
        List<ExternalId> ids = new ArrayList<>();
        parts(AgreementColumn.FILE_NUMBER)
                .forEach(part -> ids.add(ExternalId.of(FILE_NUMBERS, CellList.unescaped(part, ""))));
        for (String part : parts(AgreementColumn.IDENTIFIERS)) {
            List<String> halves = CellList.split(part, IDENTIFIER_MARKS);
            if (halves.size() == 2 && !halves.get(0).isEmpty() && !halves.get(1).isEmpty()) {
                ids.add(ExternalId.of(
                        CellList.unescaped(halves.get(0), IDENTIFIER_MARKS),
                        CellList.unescaped(halves.get(1), IDENTIFIER_MARKS)));
            } else {
                listener.refused(AgreementColumn.IDENTIFIERS, "csv.identifier", "found", part);
            }
        }
        return ids;
    }
}
