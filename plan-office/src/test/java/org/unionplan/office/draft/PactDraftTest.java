package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.rule.Finding;
import org.unionplan.value.Text;

/** Drafts of pacts. Every text is our own. */
class PactDraftTest {

    private static final String PACT = """
            # Harbour solidarity pact

            Crews share one harbour.

            The parties agree to meet each spring. They keep to this throughout 2027.

            ## What each of us promises

            1. Stand at each other's gates;
            2. Share every figure:
               - wages
               - shifts

            Disputes go to the council.

            Signed on Friday, April 16, 2027 in the City of Ashford, Norland by:

            **Ana Reyes, President**

            Union of Dockers (UD)

            **Bo Lind, Secretary - Sailors' Guild (SG)**

            Guild of Cooks
            """;

    private static PactDraft draft(String text) {
        return PactDraft.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    private static List<String> signatures(Pact pact) {
        return pact.getSignatures().stream()
                .map(signature ->
                        signature.getParty() + ": " + signature.getSignatory().orElse("-") + ", "
                                + signature.getTitle().map(Text::toString).orElse("-") + ", "
                                + signature
                                        .getDate()
                                        .flatMap(date -> date.getNotation())
                                        .orElse("-"))
                .toList();
    }

    @Test
    void pledgesClausesAndSignaturesFindTheirPlaces() {
        PactDraft draft = draft(PACT);
        Pact pact = draft.getPact();

        assertThat(pact.getTitle()).contains(Text.of("Harbour solidarity pact"));
        assertThat(pact.getKind().orElseThrow()).hasToString("solidarity-pact");
        assertThat(pact.getRecitals())
                .extracting(recital -> recital.getText().toString())
                .containsExactly("Crews share one harbour.");
        assertThat(pact.getPledges())
                .extracting(pledge -> pledge.getNumber().orElseThrow() + " " + pledge.getText() + " "
                        + pledge.getProvisions().stream()
                                .map(Provision::getText)
                                .toList())
                .containsExactly("1 Stand at each other's gates; []", "2 Share every figure: [wages, shifts]");
        assertThat(pact.getClauses())
                .extracting(clause -> clause.getText().toString())
                .containsExactly(
                        "The parties agree to meet each spring. They keep to this throughout 2027.",
                        "Disputes go to the council.");
        assertThat(pact.getClauses())
                .allSatisfy(clause -> assertThat(clause.getModality()).isEmpty());
        assertThat(pact.getTerm().orElseThrow().getNotation()).contains("2027-01-01/2027-12-31");
        assertThat(pact.getDate().orElseThrow().getAsWritten()).contains("Friday, April 16, 2027");
        assertThat(pact.getPlace().orElseThrow().getLocality()).contains("Ashford");
        assertThat(pact.getPlace().orElseThrow().getRegion()).contains("Norland");
        assertThat(signatures(pact))
                .containsExactly(
                        "ud: Ana Reyes, President, 2027-04-16",
                        "sg: Bo Lind, Secretary, 2027-04-16",
                        "guild-of-cooks: -, -, 2027-04-16");
        assertThat(pact.getParties())
                .extracting(party -> party.getActor().toString())
                .containsExactly("ud", "sg", "guild-of-cooks");
        assertThat(pact.getActors())
                .extracting(actor -> actor.getName().toString())
                .containsExactly("Union of Dockers", "Sailors' Guild", "Guild of Cooks");
        assertThat(draft.getReport().hasErrors()).isFalse();
        assertThat(draft.getReport().getFindings())
                .extracting(Finding::getCode)
                .contains(
                        "draft.clause",
                        "draft.party",
                        "draft.passage",
                        "draft.signatory",
                        "draft.signed",
                        "draft.term");
    }

    @Test
    void aFrenchPageWithNamesOnSeveralLinesIsRead() {
        Pact pact = draft("""
                        <!doctype html><html lang="fr"><h1>Front commun du port</h1><p>Les équipages se tiennent.</p>
                        <ul><li>Négocier ensemble</ul><p>Signé le vendredi 16 avril 2027 à Ashford par :</p>
                        <p>Ana Roy<br>Présidente<br>Syndicat des débardeurs (SD)</p>
                        <table><tr><td>Bo Lind, président<br>Guilde des marins<td>Léo Caron, secrétaire</table></html>
                        """).getPact();

        assertThat(pact.getKind().orElseThrow()).hasToString("common-front");
        assertThat(pact.getPlace().orElseThrow().getLocality()).contains("Ashford");
        assertThat(signatures(pact))
                .containsExactly(
                        "sd: Ana Roy, Présidente, 2027-04-16", "guilde-des-marins: Bo Lind, président, 2027-04-16");
        assertThat(pact.getNarratives())
                .extracting(each -> each.getText().toString())
                .containsExactly("Léo Caron, secrétaire");
    }

    @Test
    void numberedParagraphsArePledges() {
        Pact pact = draft("# Pact\n\nWe share a road.\n\n1\\) Keep the peace.\n\n(b) Share the hall.\n")
                .getPact();

        assertThat(pact.getRecitals()).hasSize(1);
        assertThat(pact.getPledges())
                .extracting(pledge -> pledge.getNumber().orElseThrow() + " " + pledge.getText())
                .containsExactly("1 Keep the peace.", "b Share the hall.");
        assertThat(pact.getSignatures()).extracting(Signature::getParty).isEmpty();
    }
}
