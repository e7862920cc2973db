package org.unionplan.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.cell.CellText;

/** A column of a scorecard or of objectives in a spreadsheet: its heading, and the headings that products use. */
@SuppressWarnings("ImmutableEnumChecker") // the list is
enum PlanColumn implements HeadedColumn {
    ID(CellKind.WORDS, "id", "row id", "key"),
    ORDER(CellKind.WORDS, "order", "number", "no", "ordre", "numero"),
    PARENT(CellKind.WORDS, "parent", "parent id", "within"),
    TYPE(CellKind.WORDS, "type", "level", "kind", "niveau"),
    TITLE(
            CellKind.WORDS,
            "title",
            "summary",
            "name",
            "objective",
            "metric",
            "indicator",
            "kpi",
            "titre",
            "nom",
            "intitule",
            "indicateur"),
    OWNER(CellKind.WORDS, "owner", "responsible", "lead", "who", "assignee", "responsable", "qui"),
    OWNER_ID(CellKind.WORDS, "owner id", "responsible id", "identifiant du responsable"),
    PERIOD(CellKind.DATES, "period", "timeframe", "due", "due date", "time period", "by when", "periode", "echeance"),
    STATUS(CellKind.WORDS, "status", "statut", "etat"),
    WEIGHT(CellKind.FIGURES, "weight", "poids", "ponderation"),
    START(CellKind.FIGURES, "start", "start value", "baseline", "depart", "valeur de depart", "valeur de reference"),
    CURRENT(
            CellKind.FIGURES,
            "current",
            "current value",
            "actual",
            "value",
            "result",
            "to date",
            "valeur actuelle",
            "resultat",
            "reel"),
    TARGET(CellKind.FIGURES, "target", "target value", "goal", "cible", "valeur cible"),
    UNIT(CellKind.WORDS, "unit", "measure", "unite"),
    AS_OF(CellKind.DATES, "as of", "date", "en date du");

    /** The members that a status without a day and the type of a product are kept as. */
    static final String STATUS_MEMBER = "x-status";

    static final String TYPE_MEMBER = "x-type";

    private static final Map<String, PlanColumn> BY_NAME = byName();

    private final CellKind content;
    private final List<String> names;

    PlanColumn(CellKind content, String... names) {
        this.content = content;
        this.names = List.of(names);
    }

    private static Map<String, PlanColumn> byName() {
        Map<String, PlanColumn> columns = new HashMap<>();
        for (PlanColumn column : values()) {
            column.names.forEach(name -> columns.putIfAbsent(name, column));
        }
        return Map.copyOf(columns);
    }

    @Override
    public String heading() {
        return names.get(0);
    }

    @Override
    public CellKind content() {
        return content;
    }

    static Optional<PlanColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(CellText.folded(heading)));
    }
}
