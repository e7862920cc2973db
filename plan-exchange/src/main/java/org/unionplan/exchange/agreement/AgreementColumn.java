package org.unionplan.exchange.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.cell.CellText;

/**
 * A column of a list of agreements, with the heading it is written with and the headings of public sources, English and
 * French. Headings are compared without case, accents and punctuation.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is
public enum AgreementColumn {
    /** The column "id". */
    ID("id", "agreement id"),
    /** The column "title". */
    TITLE("title", "agreement", "agreement title", "titre", "convention", "convention collective"),
    /** The column "file number". */
    FILE_NUMBER(
            "file number",
            "file no",
            "file",
            "agreement number",
            "certificate number",
            "numero de dossier",
            "no de dossier",
            "n de dossier",
            "dossier",
            "numero",
            "numero du dossier"),
    /** The column "employer". */
    EMPLOYER(
            "employer",
            "employer name",
            "name of employer",
            "company",
            "company name",
            "employeur",
            "nom de l employeur",
            "nom employeur",
            "entreprise"),
    /** The column "employer id". */
    EMPLOYER_ID("employer id"),
    /** The column "union". */
    UNION(
            "union",
            "union name",
            "name of union",
            "local",
            "union and local",
            "union local",
            "union and affiliation",
            "trade union",
            "bargaining agent",
            "syndicat",
            "nom du syndicat",
            "nom de l association",
            "association",
            "section locale",
            "syndicat et affiliation",
            "agent negociateur"),
    /** The column "union id". */
    UNION_ID("union id"),
    /** The column "affiliation". */
    AFFILIATION("affiliation", "affiliations", "union affiliation", "sigle", "centrale syndicale"),
    /** The column "bargaining unit". */
    UNITS(
            "bargaining unit",
            "bargaining units",
            "bargaining unit description",
            "unit",
            "units",
            "occupations",
            "unite de negociation",
            "unites de negociation",
            "unite",
            "unites",
            "unite d accreditation",
            "description de l unite"),
    /** The column "sector". */
    SECTOR(
            "sector",
            "industry",
            "sector name",
            "industry name",
            "secteur",
            "industrie",
            "secteur d activite",
            "division economique"),
    /** The column "industry codes". */
    INDUSTRY_CODES("industry codes", "naics", "naics code", "industry code", "code scian", "scian"),
    /** The column "jurisdiction". */
    JURISDICTION("jurisdiction", "labour jurisdiction", "labor jurisdiction", "competence", "champ de competence"),
    /** The column "city and province". */
    PLACES(
            "city and province",
            "city province",
            "location",
            "locations",
            "locations covered",
            "place",
            "places",
            "ville et province",
            "lieu",
            "lieux",
            "endroit",
            "emplacement"),
    /** The column "city". */
    LOCALITY("city", "town", "municipality", "affected location city", "ville", "municipalite"),
    /** The column "province". */
    REGION(
            "province",
            "state",
            "province or territory",
            "region",
            "territory",
            "affected location state",
            "territoire",
            "region administrative"),
    /** The column "number of employees". */
    EMPLOYEES(
            "number of employees",
            "employees",
            "no of employees",
            "employee count",
            "of employees",
            "number of workers",
            "number of employees covered",
            "employees covered",
            "bargaining unit size",
            "unit size",
            "nombre d employes",
            "nombre d employees",
            "nombre d employes vises",
            "employes",
            "effectif",
            "nombre de salaries",
            "nombre de salaries vises",
            "salaries vises"),
    /** The column "number of employees and bargaining unit". */
    EMPLOYEES_AND_UNITS(
            "number of employees and bargaining unit",
            "employees and bargaining unit",
            "number of employees bargaining unit",
            "nombre d employes et unite de negociation"),
    /** The column "start". */
    START(
            "start",
            "start date",
            "agreement start date",
            "effective date",
            "effective",
            "from",
            "term start",
            "date de debut",
            "debut",
            "date d entree en vigueur",
            "entree en vigueur"),
    /** The column "expiry". */
    EXPIRY(
            "expiry",
            "expiry date",
            "agreement expiry date",
            "expiration",
            "expiration date",
            "contract expiration",
            "contract expiration date",
            "expires",
            "end",
            "end date",
            "term end",
            "date d expiration",
            "echeance",
            "date d echeance",
            "date de fin",
            "fin"),
    /** The column "term". */
    TERM(
            "term",
            "term of contract",
            "term of agreement",
            "contract term",
            "duree de la convention",
            "periode de la convention"),
    /** The column "term in months". */
    TERM_MONTHS("term in months", "duree en mois", "duration in months", "duree mois"),
    /** The column "reopen". */
    REOPENER(
            "reopen",
            "reopener",
            "reopener date",
            "reopen date",
            "date de reouverture",
            "reouverture",
            "date of reopening"),
    /** The column "notice from". */
    NOTICE_FROM("notice from", "notice to bargain from", "avis a partir du"),
    /** The column "notices". */
    NOTICES("notices", "avis"),
    /** The column "notice date". */
    NOTICE_DATE("notice date", "date de l avis"),
    /** The column "initiated date". */
    NOTICE_INITIATED("initiated date"),
    /** The column "notice submitted by". */
    NOTICE_BY("notice submitted by", "submitted by"),
    /** The column "category". */
    NOTICE_KIND("category", "notice category", "categorie"),
    /** The column "settled". */
    SETTLED("settled", "settlement date", "date settled", "date of settlement", "date de reglement", "reglement"),
    /** The column "wage increases". */
    WAGES("wage increases", "wages", "wage adjustments", "augmentations", "augmentations salariales"),
    /** The column "successor". */
    SUCCESSOR("successor", "successor id"),
    /** The column "flags". */
    FLAGS("flags", "marks", "mentions"),
    /** The column "other identifiers". */
    IDENTIFIERS("other identifiers"),
    /** The column "note". */
    NOTE("note", "notes", "comments", "comment", "remarks", "remarque", "remarques", "commentaire", "commentaires");

    /** Columns of public sources that are kept as members of our own, without a finding. */
    private static final List<String> KEPT = List.of(
            "employer city",
            "employer state",
            "union city",
            "union state",
            "affected location zip",
            "establishment size",
            "healthcare related");

    private static final Map<String, AgreementColumn> BY_NAME = byName();

    private final List<String> names;

    AgreementColumn(String... names) {
        this.names = List.of(names);
    }

    private static Map<String, AgreementColumn> byName() {
        Map<String, AgreementColumn> columns = new HashMap<>();
        for (AgreementColumn column : values()) {
            column.names.forEach(name -> columns.put(name, column));
        }
        return Map.copyOf(columns);
    }

    /** Returns the heading it is written with. */
    public String heading() {
        return names.get(0);
    }

    /** Returns the column known by that heading. */
    public static Optional<AgreementColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(CellText.folded(heading)));
    }

    /** Returns the column that is written with that heading. */
    static Optional<AgreementColumn> named(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    /** Returns true if the heading is of a public source and has no member of the model. */
    static boolean isKept(String heading) {
        return KEPT.contains(CellText.folded(heading));
    }
}
