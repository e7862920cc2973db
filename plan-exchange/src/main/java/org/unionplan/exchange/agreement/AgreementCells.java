package org.unionplan.exchange.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.cell.CellList;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.WrittenDate;
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

    /** Returns the cells by column, not yet guarded against being taken for formulas. */
    RowCells of(CollectiveAgreement agreement) {
        RowCells cells = new RowCells();
        cells.set(AgreementColumn.ID, agreement.getId().toString());
        put(cells, AgreementColumn.TITLE, agreement.getTitle().map(Text::toString));
        put(cells, AgreementColumn.FILE_NUMBER, agreement.getFileNumber());
        put(cells, AgreementColumn.EMPLOYER, agreement.getEmployer().flatMap(this::name));
        put(cells, AgreementColumn.EMPLOYER_ID, agreement.getEmployer().map(ElementId::toString));
        put(cells, AgreementColumn.UNION, agreement.getUnion().flatMap(this::name));
        put(cells, AgreementColumn.UNION_ID, agreement.getUnion().map(ElementId::toString));
        put(cells, AgreementColumn.AFFILIATION, affiliations(agreement));
        put(cells, AgreementColumn.UNITS, agreement.getUnits().stream().map(AgreementCells::unit));
        put(cells, AgreementColumn.SECTOR, agreement.getSector().map(Term::toString));
        put(
                cells,
                AgreementColumn.INDUSTRY_CODES,
                agreement.getIndustryCodes().stream().map(AgreementCells::identifier));
        put(cells, AgreementColumn.JURISDICTION, agreement.getJurisdiction().map(Term::toString));
        put(cells, AgreementColumn.PLACES, agreement.getPlaces().stream().map(PlaceCells::written));
        put(cells, AgreementColumn.EMPLOYEES, agreement.getEmployees().map(Figures::written));
        put(cells, AgreementColumn.START, agreement.getStart().map(WrittenDate::written));
        put(cells, AgreementColumn.EXPIRY, agreement.getExpiry().map(WrittenDate::written));
        put(cells, AgreementColumn.REOPENER, agreement.getReopener().map(WrittenDate::written));
        put(cells, AgreementColumn.NOTICE_FROM, agreement.getNoticeFrom().map(WrittenDate::written));
        put(cells, AgreementColumn.NOTICES, ParticularCells.writtenNotices(agreement));
        put(cells, AgreementColumn.SETTLED, agreement.getSettled().map(WrittenDate::written));
        put(cells, AgreementColumn.WAGES, ParticularCells.writtenWages(agreement));
        put(cells, AgreementColumn.SUCCESSOR, agreement.getSuccessor().map(ElementId::toString));
        put(
                cells,
                AgreementColumn.FLAGS,
                agreement.getFlags().stream().map(flag -> CellList.escaped(flag.toString(), "")));
        put(
                cells,
                AgreementColumn.IDENTIFIERS,
                agreement.getExternalIds().stream().map(AgreementCells::identifier));
        put(cells, AgreementColumn.NOTE, agreement.getNote().map(Text::toString));
        return cells;
    }

    private static void put(RowCells cells, AgreementColumn column, Optional<String> cell) {
        cell.ifPresent(words -> cells.set(column, words));
    }

    private static void put(RowCells cells, AgreementColumn column, Stream<String> parts) {
        cells.set(column, parts.collect(Collectors.joining("; ")));
    }

    private Stream<String> affiliations(CollectiveAgreement agreement) {
        return agreement.getUnion().map(actors::get).stream()
                .flatMap(union -> affiliations(union).stream())
                .map(federation -> CellList.escaped(federation.getName().toString(), ""));
    }

    /** Returns the federations with which an actor is affiliated, of which a list has the names. */
    List<Actor> affiliations(Actor actor) {
        return actor.getRelations().stream()
                .filter(relation -> relation.getRelation().equals(ActorRelation.Kind.AFFILIATE_OF))
                .map(relation -> actors.get(relation.getActor()))
                .filter(Objects::nonNull)
                .filter(federation -> federation
                        .getId()
                        .equals(ElementId.slug(federation.getName().toString())))
                .toList();
    }

    /** Returns true if the actor has nothing but a name and affiliations that a list has room for. */
    boolean isHeld(Actor actor) {
        Actor.Builder held = Actor.builder().id(actor.getId()).name(actor.getName());
        affiliations(actor)
                .forEach(federation -> held.addRelation(ActorRelation.builder()
                        .relation(ActorRelation.Kind.AFFILIATE_OF)
                        .actor(federation.getId())
                        .build()));
        return !actor.getName().isByLanguage() && actor.equals(held.build());
    }

    private static String identifier(ExternalId id) {
        return CellList.escaped(id.getSystem(), AgreementRow.IDENTIFIER_MARKS) + ":"
                + CellList.escaped(id.getId(), AgreementRow.IDENTIFIER_MARKS);
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
}
