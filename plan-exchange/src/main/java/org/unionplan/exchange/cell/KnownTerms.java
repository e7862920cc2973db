package org.unionplan.exchange.cell;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** The terms of a vocabulary by the words that lists use for them, English and French. */
public final class KnownTerms {

    public static final KnownTerms SECTORS = new KnownTerms(CollectiveAgreement.Sector.VOCABULARY);
    public static final KnownTerms JURISDICTIONS = new KnownTerms(CollectiveAgreement.Jurisdiction.VOCABULARY);

    public static final KnownTerms NOTICES =
            new KnownTerms(CollectiveAgreement.Notice.Kind.VOCABULARY, CollectiveAgreement.Notice.Sender.VOCABULARY);

    private static final KnownTerms STATUSES = new KnownTerms(StatusUpdate.Status.VOCABULARY);

    /** The English words for French ones and other spellings. */
    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("municipalites", "municipal"),
            Map.entry("soins de longue duree", "long term care"),
            Map.entry("hopitaux", "hospitals"),
            Map.entry("services sociaux", "social services"),
            Map.entry("universites", "universities"),
            Map.entry("ecoles", "schools"),
            Map.entry("garde d enfants", "child care"),
            Map.entry("fonction publique", "public service"),
            Map.entry("transports", "transport"),
            Map.entry("energie", "energy"),
            Map.entry("commerce de detail", "retail"),
            Map.entry("fabrication", "manufacturing"),
            Map.entry("federale", "federal"),
            Map.entry("provinciale", "provincial"),
            Map.entry("territoriale", "territorial"),
            Map.entry("federal jurisdiction", "federal"),
            Map.entry("syndicat", "union"),
            Map.entry("employeur", "employer"),
            Map.entry("propose", "proposed"),
            Map.entry("proposee", "proposed"),
            Map.entry("planifie", "planned"),
            Map.entry("planifiee", "planned"),
            Map.entry("prevu", "planned"),
            Map.entry("prevue", "planned"),
            Map.entry("en cours", "in progress"),
            Map.entry("en retard", "delayed"),
            Map.entry("en suspens", "on hold"),
            Map.entry("complete", "completed"),
            Map.entry("completee", "completed"),
            Map.entry("termine", "completed"),
            Map.entry("terminee", "completed"),
            Map.entry("canceled", "cancelled"),
            Map.entry("annule", "cancelled"),
            Map.entry("annulee", "cancelled"));

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final Map<String, Term> terms;

    private KnownTerms(Vocabulary... vocabularies) {
        this.terms = Arrays.stream(vocabularies)
                .flatMap(vocabulary -> vocabulary.getTerms().stream())
                .collect(Collectors.toUnmodifiableMap(term -> CellText.folded(term.toString()), term -> term));
    }

    /** The term that those words mean, if it is known. */
    public Optional<Term> find(String words) {
        String folded = CellText.folded(words);
        return Optional.ofNullable(terms.get(FRENCH.getOrDefault(folded, folded)));
    }

    /** The status of an element that those words mean; a word of their own if it is not known. */
    public static Term status(String words) {
        return STATUSES.find(words)
                .orElseGet(() -> Term.of(CONTROLS.matcher(words).replaceAll(" ")));
    }
}
