package org.unionplan.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a list of agreements: the heading it is written with, and the headings by which it is known in the lists
 * of others, English and French. Headings are compared without case, accents and punctuation.
 */
enum AgreementColumn {
    ID("id", "agreement id"),
    TITLE("title", "agreement", "agreement title", "titre", "convention"),
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
            "numero"),
    EMPLOYER("employer", "employer name", "company", "company name", "employeur", "nom de l employeur", "entreprise"),
    EMPLOYER_ID("employer id"),
    UNION(
            "union",
            "union name",
            "local",
            "union and local",
            "union local",
            "trade union",
            "bargaining agent",
            "syndicat",
            "nom du syndicat",
            "section locale",
            "agent negociateur"),
    UNION_ID("union id"),
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
            "description de l unite"),
    SECTOR("sector", "industry", "naics", "sector name", "secteur", "industrie", "secteur d activite"),
    JURISDICTION("jurisdiction", "labour jurisdiction", "competence", "champ de competence"),
    PLACES(
            "city and province",
            "city province",
            "location",
            "locations",
            "place",
            "places",
            "ville et province",
            "lieu",
            "lieux",
            "endroit"),
    LOCALITY("city", "town", "municipality", "ville", "municipalite"),
    REGION("province", "province or territory", "region", "territory", "territoire"),
    EMPLOYEES(
            "number of employees",
            "employees",
            "no of employees",
            "employee count",
            "of employees",
            "number of workers",
            "nombre d employes",
            "nombre d employees",
            "employes",
            "effectif",
            "nombre de salaries"),
    START(
            "start",
            "start date",
            "effective date",
            "effective",
            "from",
            "term start",
            "date de debut",
            "debut",
            "date d entree en vigueur",
            "entree en vigueur"),
    EXPIRY(
            "expiry",
            "expiry date",
            "expiration",
            "expiration date",
            "expires",
            "end",
            "end date",
            "term end",
            "date d expiration",
            "echeance",
            "date d echeance",
            "date de fin",
            "fin"),
    REOPENER(
            "reopen",
            "reopener",
            "reopener date",
            "reopen date",
            "date de reouverture",
            "reouverture",
            "date of reopening"),
    SETTLED("settled", "settlement date", "date settled", "date of settlement", "date de reglement", "reglement"),
    SUCCESSOR("successor", "successor id"),
    FLAGS("flags", "marks", "mentions"),
    IDENTIFIERS("other identifiers"),
    NOTE("note", "notes", "comments", "comment", "remarks", "remarque", "remarques", "commentaire", "commentaires");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String heading;

    /** Each between line breaks, which no heading without punctuation has. */
    private final String names;

    AgreementColumn(String heading, String... aliases) {
        this.heading = heading;
        this.names =
                Stream.concat(Stream.of(heading), Arrays.stream(aliases)).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** The heading it is written with. */
    String heading() {
        return heading;
    }

    /** The column that is known by that heading. */
    static Optional<AgreementColumn> of(String heading) {
        String folded = folded(heading);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(column -> column.names.contains("\n" + folded + "\n"))
                .findFirst();
    }

    /** Without case, accents and punctuation. */
    static String folded(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
