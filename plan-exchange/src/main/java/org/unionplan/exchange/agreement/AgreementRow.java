package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.cell.CellCache;
import org.unionplan.exchange.cell.CellList;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.KnownTerms;
import org.unionplan.exchange.cell.ListIds;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/**
 * Reads agreements from the cells of rows, one row after another. A cell that cannot be read is doubted, and kept as a
 * member of our own; it never costs the row. Not thread-safe.
 */
final class AgreementRow {

    /** Hears the doubts about the cells of a row. */
    interface Listener {

        void doubted(AgreementColumn column, String code, Object... namesAndValues);
    }

    /** The marks that begin a count of employees after the name of a unit, and that separate the halves of an identifier. */
    static final String UNIT_MARKS = "[]";

    static final String IDENTIFIER_MARKS = ":";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,6}");

    private final ListIds ids;
    private final CellReading reading;
    private final Listener listener;
    private final boolean marked;
    private final BracketFlags flags = new BracketFlags();
    private final CellCache<List<BargainingUnit>> units = new CellCache<>();
    private final Map<AgreementColumn, CellCache<Optional<Term>>> terms = new EnumMap<>(AgreementColumn.class);

    private RowCells cells = new RowCells();
    private Map<String, Datum> own = new LinkedHashMap<>();

    /**
     * Reads rows of a list.
     *
     * @param marked true if the list has a column for flags, so that brackets in other cells are words
     */
    AgreementRow(ListIds ids, CellReading reading, boolean marked, Listener listener) {
        this.ids = ids;
        this.reading = reading;
        this.marked = marked;
        this.listener = listener;
    }

    /** Returns an agreement, whose identifier is provisional if no cell states it. */
    CollectiveAgreement read(RowCells row, Map<String, Datum> others) {
        cells = row;
        own = others;
        flags.clear();
        compound();
        CollectiveAgreement.Builder agreement = CollectiveAgreement.builder();
        Optional<ElementId> employer = actor(AgreementColumn.EMPLOYER, AgreementColumn.EMPLOYER_ID);
        Optional<ElementId> union = union();
        agreement
                .title(cell(AgreementColumn.TITLE).map(Text::of))
                .employer(employer)
                .union(union)
                .jurisdiction(term(AgreementColumn.JURISDICTION, KnownTerms.JURISDICTIONS))
                .employees(employees())
                .reopener(date(AgreementColumn.REOPENER))
                .noticeFrom(date(AgreementColumn.NOTICE_FROM))
                .settled(date(AgreementColumn.SETTLED))
                .successor(id(AgreementColumn.SUCCESSOR))
                .note(cell(AgreementColumn.NOTE).map(Text::of));
        Optional<Timeframe> expiry = date(AgreementColumn.EXPIRY);
        Optional<Timeframe> start = date(AgreementColumn.START).or(() -> calculated(expiry));
        agreement.start(start).expiry(expiry);
        units().forEach(agreement::addUnit);
        sector(agreement);
        places().forEach(agreement::addPlace);
        ParticularCells.notices(cells, reading, this::unread).forEach(agreement::addNotice);
        ParticularCells.wages(cells, this::unread).forEach(agreement::addWageIncrease);
        externalIds().forEach(agreement::addExternalId);
        Optional<ElementId> id = stated();
        Optional<String> number = cell(AgreementColumn.FILE_NUMBER);
        number.ifPresent(agreement::fileNumber);
        flags().forEach(agreement::addFlag);
        if (!own.isEmpty()) {
            agreement.unknownMembers(Members.of(own));
        }
        return agreement.id(id.orElseGet(() -> proposed(number, start))).build();
    }

    /** Takes cells apart that hold what has columns of its own. */
    private void compound() {
        cell(AgreementColumn.EMPLOYEES_AND_UNITS).ifPresent(words -> {
            EmployeeCell both = EmployeeCell.of(marked ? words : flags.taken(words));
            both.count().ifPresent(count -> fill(AgreementColumn.EMPLOYEES, count));
            List<String> names = both.units().stream()
                    .map(name -> CellList.escaped(name, UNIT_MARKS))
                    .toList();
            fill(AgreementColumn.UNITS, CellList.join(names));
        });
        cell(AgreementColumn.TERM).ifPresent(words -> {
            Optional<TermCell> term = TermCell.of(words);
            if (term.isPresent()) {
                fill(AgreementColumn.START, term.get().start());
                fill(AgreementColumn.EXPIRY, term.get().expiry());
            } else {
                unread(AgreementColumn.TERM, "csv.range", words);
            }
            // The day on which this agreement was settled is not the day on which its successor was.
            cell(AgreementColumn.SETTLED).ifPresent(settled -> {
                own.put(CellText.OWN + "settlement-date", Datum.of(settled));
                cells.set(AgreementColumn.SETTLED, "");
            });
        });
    }

    private void fill(AgreementColumn column, String words) {
        if (cells.get(column).isEmpty()) {
            cells.set(column, words);
        }
    }

    private Optional<String> cell(AgreementColumn column) {
        String words = cells.get(column);
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private Optional<String> cellWithoutFlags(AgreementColumn column) {
        return cell(column).map(words -> marked ? words : flags.taken(words)).filter(words -> !words.isEmpty());
    }

    /** Doubts a cell, and keeps it as a member of our own. */
    private void unread(AgreementColumn column, String code, String words) {
        listener.doubted(column, code, "found", words);
        keep(column, words);
    }

    private void keep(AgreementColumn column, String words) {
        own.put(CellText.OWN + column.heading().replace(' ', '-'), Datum.of(words));
    }

    private Optional<ElementId> stated() {
        return cell(AgreementColumn.ID).flatMap(words -> {
            Optional<ElementId> id = ElementId.tryParse(words);
            if (id.isEmpty() && cell(AgreementColumn.FILE_NUMBER).isEmpty()) {
                // Other programs number their rows or files.
                listener.doubted(AgreementColumn.ID, "csv.id.number", "found", words);
                fill(AgreementColumn.FILE_NUMBER, words);
            } else if (id.isEmpty()) {
                unread(AgreementColumn.ID, "csv.id", words);
            }
            return id;
        });
    }

    /** Proposes an identifier from the file number, else from parties, unit and start. */
    private ElementId proposed(Optional<String> number, Optional<Timeframe> start) {
        String label = number.orElseGet(() -> cells.get(AgreementColumn.EMPLOYER) + " "
                + cells.get(AgreementColumn.UNION) + " "
                + cells.get(AgreementColumn.UNITS) + " "
                + start.flatMap(Timeframe::getNotation).orElse(""));
        String whole = "agreement " + (label.isBlank() ? cells.get(AgreementColumn.TITLE) : label);
        return ListIds.shortened(ElementId.slug(whole));
    }

    private Optional<ElementId> id(AgreementColumn column) {
        return cell(column).flatMap(words -> {
            Optional<ElementId> id = ElementId.tryParse(words);
            if (id.isEmpty()) {
                unread(column, "csv.id", words);
            }
            return id;
        });
    }

    private Optional<ElementId> actor(AgreementColumn column, AgreementColumn idColumn) {
        Optional<String> name = cellWithoutFlags(column);
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
        if (name.isPresent() && Figures.isPlaceholder(name.get())) {
            listener.doubted(column, WrittenDate.ABSENT, "found", name.get());
            cells.set(column, "");
            return Optional.empty();
        }
        return name.map(words -> {
            String turned = TurnedNames.turned(words);
            if (!turned.equals(words)) {
                listener.doubted(column, "csv.name.turned", "found", words, "name", turned);
            }
            cells.set(column, turned);
            return ids.named(
                    turned, other -> listener.doubted(column, "csv.name.alike", "found", turned, "other", other));
        });
    }

    /** The union, with the federations that its cell or a column of their own name. */
    private Optional<ElementId> union() {
        List<String> federations = new ArrayList<>(2);
        parts(AgreementColumn.AFFILIATION).forEach(part -> federations.add(CellList.unescaped(part, "")));
        boolean stated = !cells.get(AgreementColumn.UNION_ID).isEmpty();
        if (!stated) {
            cellWithoutFlags(AgreementColumn.UNION).map(reading::union).ifPresent(names -> {
                cells.set(AgreementColumn.UNION, names.name());
                federations.addAll(names.affiliations());
            });
        }
        Optional<ElementId> union = actor(AgreementColumn.UNION, AgreementColumn.UNION_ID);
        union.ifPresent(id -> federations.stream()
                .filter(name -> !Figures.isPlaceholder(name))
                .forEach(name -> ids.affiliated(
                        id,
                        ids.named(
                                name,
                                other -> listener.doubted(
                                        AgreementColumn.AFFILIATION,
                                        "csv.name.alike",
                                        "found",
                                        name,
                                        "other",
                                        other)))));
        return union;
    }

    private void sector(CollectiveAgreement.Builder agreement) {
        Optional<String> words = cell(AgreementColumn.SECTOR);
        if (words.isPresent() && DIGITS.matcher(words.get()).matches()) {
            agreement.addIndustryCode(reading.industry(words.get()));
        } else {
            agreement.sector(term(AgreementColumn.SECTOR, KnownTerms.SECTORS));
        }
        for (String part : parts(AgreementColumn.INDUSTRY_CODES)) {
            Optional<ExternalId> code = identifier(part);
            if (code.isPresent()) {
                agreement.addIndustryCode(code.get());
            } else if (!part.equals("0")) {
                agreement.addIndustryCode(reading.industry(CellList.unescaped(part, IDENTIFIER_MARKS)));
            }
        }
    }

    private Optional<Term> term(AgreementColumn column, KnownTerms vocabulary) {
        return cell(column).flatMap(words -> {
            Optional<Term> known = known(column, vocabulary, words);
            if (known.isPresent() && !known.get().toString().equals(words)) {
                listener.doubted(column, "csv.term", "found", words, "term", known.get());
            }
            return known.or(() -> termOf(column, words));
        });
    }

    private Optional<Term> known(AgreementColumn column, KnownTerms vocabulary, String words) {
        return terms.computeIfAbsent(column, none -> new CellCache<>()).get(words, vocabulary::find);
    }

    private Optional<Term> termOf(AgreementColumn column, String words) {
        try {
            return Optional.of(Term.of(words));
        } catch (ValueFormatException e) {
            unread(column, "csv.word", words);
            return Optional.empty();
        }
    }

    private List<Term> flags() {
        if (cells.get(AgreementColumn.FLAGS).isEmpty() && flags.isEmpty()) {
            return List.of();
        }
        List<Term> all = new ArrayList<>();
        parts(AgreementColumn.FLAGS)
                .forEach(part -> termOf(AgreementColumn.FLAGS, CellList.unescaped(part, ""))
                        .ifPresent(all::add));
        flags.flags().stream().filter(flag -> !all.contains(flag)).forEach(all::add);
        return all;
    }

    private Optional<Quantity> employees() {
        return cellWithoutFlags(AgreementColumn.EMPLOYEES).flatMap(words -> figure(AgreementColumn.EMPLOYEES, words));
    }

    private Optional<Quantity> figure(AgreementColumn column, String words) {
        if (Figures.isPlaceholder(words)) {
            listener.doubted(column, WrittenDate.ABSENT, "found", words);
            return Optional.empty();
        }
        Optional<Quantity> figure = reading.count(column, words);
        if (figure.isEmpty()) {
            unread(column, "csv.number", words);
        } else if (reading.isDotted(column, words)) {
            listener.doubted(
                    column,
                    "csv.number.marks",
                    "found",
                    words,
                    "value",
                    figure.get().getValue());
        }
        return figure;
    }

    private Optional<Timeframe> date(AgreementColumn column) {
        Optional<String> cell = column == AgreementColumn.EXPIRY && !marked ? extended() : cell(column);
        return cell.flatMap(words -> {
            WrittenDate read = reading.date(column, words);
            if (!read.doubt().isEmpty()) {
                doubtDate(column, words, read);
            }
            return read.date();
        });
    }

    /** The expiry, whose words in brackets may be a flag and stay words as well. */
    private Optional<String> extended() {
        cell(AgreementColumn.EXPIRY).ifPresent(flags::taken);
        return cell(AgreementColumn.EXPIRY);
    }

    private void doubtDate(AgreementColumn column, String words, WrittenDate read) {
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

    /** The first day, where the last one and a number of months are stated. */
    private Optional<Timeframe> calculated(Optional<Timeframe> expiry) {
        return cell(AgreementColumn.TERM_MONTHS).flatMap(words -> {
            boolean counted = DIGITS.matcher(words).matches() && words.length() <= 3;
            if (!counted && words.length() != 1) {
                unread(AgreementColumn.TERM_MONTHS, "csv.number", words);
                return Optional.empty();
            }
            keep(AgreementColumn.TERM_MONTHS, words);
            boolean known = counted && expiry.filter(Timeframe::isDay).isPresent();
            if (!known) {
                return Optional.empty();
            }
            Timeframe start = Timeframe.of(
                    expiry.get().getLatestLast().orElseThrow().plusDays(1).minusMonths(Long.parseLong(words)));
            listener.doubted(AgreementColumn.TERM_MONTHS, "csv.start.calculated", "found", words, "date", start);
            return Optional.of(start);
        });
    }

    private List<String> parts(AgreementColumn column) {
        String words = cells.get(column);
        return words.isEmpty() ? List.of() : CellList.split(words);
    }

    private List<BargainingUnit> units() {
        String words = cells.get(AgreementColumn.UNITS);
        if (words.isEmpty()) {
            return List.of();
        }
        // Counts of employees may be doubted, each in its own row.
        return words.indexOf('[') < 0 ? units.get(words, this::units) : units(words);
    }

    private List<BargainingUnit> units(String words) {
        return CellList.split(words).stream().map(this::unit).toList();
    }

    private BargainingUnit unit(String part) {
        List<String> pieces = CellList.split(part, UNIT_MARKS);
        boolean counted =
                pieces.size() == 3 && pieces.get(2).isEmpty() && !pieces.get(0).isEmpty();
        BargainingUnit.Builder unit =
                BargainingUnit.builder().name(CellList.unescaped(counted ? pieces.get(0) : part, UNIT_MARKS));
        if (counted) {
            figure(AgreementColumn.UNITS, CellList.unescaped(pieces.get(1), UNIT_MARKS))
                    .ifPresent(unit::employees);
        }
        return unit.build();
    }

    /** Cities and provinces in one column, or one in each of two. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>(2);
        for (String part : parts(AgreementColumn.PLACES)) {
            PlaceCells.Read read = reading.place(part);
            places.addAll(read.places());
            if (!read.certain()) {
                listener.doubted(AgreementColumn.PLACES, "csv.place", "found", part);
            }
        }
        List<String> localities = parts(AgreementColumn.LOCALITY);
        List<String> regions = parts(AgreementColumn.REGION);
        for (int i = 0; i < Math.max(localities.size(), regions.size()); i++) {
            // One province stands for all of the cities.
            String region = regions.size() == 1 ? regions.get(0) : i < regions.size() ? regions.get(i) : "";
            places.add(reading.place(i < localities.size() ? localities.get(i) : "", region));
        }
        return places;
    }

    private List<ExternalId> externalIds() {
        List<ExternalId> identifiers = new ArrayList<>(2);
        for (String part : parts(AgreementColumn.IDENTIFIERS)) {
            Optional<ExternalId> identifier = identifier(part);
            identifier.ifPresentOrElse(
                    identifiers::add, () -> unread(AgreementColumn.IDENTIFIERS, "csv.identifier", part));
        }
        return identifiers;
    }

    private static Optional<ExternalId> identifier(String part) {
        List<String> halves = CellList.split(part, IDENTIFIER_MARKS);
        boolean whole =
                halves.size() == 2 && !halves.get(0).isEmpty() && !halves.get(1).isEmpty();
        return whole
                ? Optional.of(ExternalId.of(
                        CellList.unescaped(halves.get(0), IDENTIFIER_MARKS),
                        CellList.unescaped(halves.get(1), IDENTIFIER_MARKS)))
                : Optional.empty();
    }
}
