package org.unionplan.exchange.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.cell.CellText;

/** A column of a table of figures and statuses: its heading, and other headings for it, English and French. */
@SuppressWarnings("ImmutableEnumChecker") // the list is
enum ReportColumn implements HeadedColumn {
    METRIC(
            CellKind.WORDS,
            "metric",
            "metric id",
            "indicator",
            "kpi",
            "key result",
            "measure",
            "name",
            "title",
            "id",
            "indicateur",
            "resultat cle",
            "mesure",
            "nom",
            "titre",
            "intitule"),
    ELEMENT(
            CellKind.WORDS,
            "element",
            "element id",
            "objective",
            "priority",
            "action",
            "initiative",
            "objectif",
            "priorite",
            "mesure a prendre"),
    AS_OF(
            CellKind.DATES,
            "as of",
            "date",
            "period",
            "month",
            "quarter",
            "year",
            "reporting period",
            "en date du",
            "au",
            "periode",
            "mois",
            "trimestre",
            "annee"),
    VALUE(
            CellKind.FIGURES,
            "value",
            "actual",
            "current",
            "current value",
            "figure",
            "result",
            "observation",
            "valeur",
            "valeur actuelle",
            "chiffre",
            "resultat",
            "reel"),
    UNIT(CellKind.WORDS, "unit", "unit of measure", "unite", "unite de mesure"),
    NUMERATOR(CellKind.FIGURES, "numerator", "numerateur"),
    DENOMINATOR(CellKind.FIGURES, "denominator", "out of", "denominateur", "sur"),
    TEXT(
            CellKind.WORDS,
            "text",
            "note",
            "notes",
            "comment",
            "comments",
            "remarks",
            "texte",
            "commentaire",
            "commentaires",
            "remarque",
            "remarques"),
    MISSING(CellKind.WORDS, "missing", "reason missing", "motif d absence", "donnee manquante"),
    ESTIMATED(CellKind.WORDS, "estimated", "estimate", "estime", "estimation"),
    SOURCE(CellKind.WORDS, "source", "data source", "source des donnees"),
    RECORDED_AT(
            CellKind.DATES,
            "recorded at",
            "recorded",
            "recorded on",
            "entered on",
            "consigne le",
            "saisi le",
            "inscrit le"),
    STATUS(CellKind.WORDS, "status", "statut", "etat");

    /** The beginning of the heading of a column that has the values of a dimension. */
    static final String DIMENSION = "dimension:";

    private static final Map<String, ReportColumn> BY_NAME = byName();

    private final CellKind content;
    private final List<String> names;

    ReportColumn(CellKind content, String... names) {
        this.content = content;
        this.names = List.of(names);
    }

    private static Map<String, ReportColumn> byName() {
        Map<String, ReportColumn> columns = new HashMap<>();
        Arrays.stream(values()).forEach(column -> column.names.forEach(name -> columns.put(name, column)));
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

    static Optional<ReportColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(CellText.folded(heading)));
    }
}
