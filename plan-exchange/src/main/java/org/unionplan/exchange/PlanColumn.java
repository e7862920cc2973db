package org.unionplan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column of a scorecard or of objectives in a spreadsheet: its heading, and the headings that products use. */
@SuppressWarnings("ImmutableEnumChecker") // the list is
enum PlanColumn {
    ID("id", "row id", "key"),
    ORDER("order", "number", "no", "ordre", "numero"),
    PARENT("parent", "parent id", "within"),
    TYPE("type", "level", "kind", "niveau"),
    TITLE(
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
    OWNER("owner", "responsible", "lead", "who", "assignee", "responsable", "qui"),
    PERIOD("period", "timeframe", "due", "due date", "time period", "by when", "periode", "echeance"),
    STATUS("status", "statut", "etat"),
    WEIGHT("weight", "poids", "ponderation"),
    START("start", "start value", "baseline", "depart", "valeur de depart", "valeur de reference"),
    CURRENT("current", "current value", "actual", "value", "result", "to date", "valeur actuelle", "resultat", "reel"),
    TARGET("target", "target value", "goal", "cible", "valeur cible"),
    UNIT("unit", "measure", "unite"),
    AS_OF("as of", "date", "en date du");

    /** The member that a status without a day is kept as. */
    static final String STATUS_MEMBER = "x-status";

    private static final Map<String, PlanColumn> BY_NAME = byName();

    private final List<String> names;

    PlanColumn(String... names) {
        this.names = List.of(names);
    }

    private static Map<String, PlanColumn> byName() {
        Map<String, PlanColumn> columns = new HashMap<>();
        for (PlanColumn column : values()) {
            column.names.forEach(name -> columns.putIfAbsent(name, column));
        }
        return Map.copyOf(columns);
    }

    String heading() {
        return names.get(0);
    }

    static Optional<PlanColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(AgreementColumn.folded(heading)));
    }
}
