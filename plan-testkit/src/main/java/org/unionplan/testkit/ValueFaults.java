package org.unionplan.testkit;

import java.util.List;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.document.Document;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;
import org.unionplan.value.Decimal;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Faults of single members that every kind of document may have. */
final class ValueFaults {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final LanguageTag FRENCH = LanguageTag.of("fr");

    private ValueFaults() {}

    static PlantedFault textBlank(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        String blank = planter.form("", " ", "\n\t", "\u2003\u3000");
        return planter.inAPlace(
                ValueFaults::isWords,
                ValueFaults::withTitle,
                site -> site.property().getKind() == Type.Kind.TEXT ? Text.of(blank) : blank);
    }

    static PlantedFault wordingBlank(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        String blank = planter.form("", " ", "\r\n");
        return planter.inAPlace(
                site -> site.property().getKind() == Type.Kind.TEXT,
                ValueFaults::withTitle,
                site -> Text.of(ENGLISH, "Words").with(FRENCH, blank));
    }

    /** Words for people to read; notations and codes are refused for reasons of their own, if not when they are made. */
    private static boolean isWords(Site site) {
        return switch (site.property().getKind()) {
            case TEXT -> true;
            case STRING ->
                site.node().getShape() != ValueShapes.TIMEFRAME
                        && site.node().getShape() != ValueShapes.RECURRENCE
                        && !site.is(ValueShapes.MONEY, "currency");
            default -> false;
        };
    }

    private static Document withTitle(Document document) {
        return Copies.with(
                DocumentType.shapeOf(document),
                document,
                Copies.property(DocumentType.shapeOf(document), "title"),
                List.of(Text.of("A title")));
    }

    static PlantedFault voteShareBeyond(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Vote vote = Vote.builder().shareInFavour(Quantity.of(50)).build();
        return planter.inAPlace(
                site -> site.is(Vote.shape(), "shareInFavour"),
                d -> withVote(d, vote),
                site -> Quantity.of(beyondPercent(planter)));
    }

    static PlantedFault voteThresholdBeyond(Fault fault, Document document, int choice) {
        Planter planter = new Planter(fault, document, choice);
        Vote vote = Vote.builder().threshold(50).build();
        return planter.inAPlace(
                site -> site.is(Vote.shape(), "threshold"), d -> withVote(d, vote), site -> beyondPercent(planter));
    }

    private static Document withVote(Document document, Vote vote) {
        return Copies.with(
                document,
                "decisions",
                Decision.builder().outcome(Decision.Outcome.ADOPTED).vote(vote).build());
    }

    static Decimal beyondPercent(Planter planter) {
        return planter.form(Decimal.parse("-0.01"), Decimal.parse("100.01"), Decimal.of(1_000));
    }

    static Decimal negative(Planter planter) {
        return planter.form(Decimal.of(-1), Decimal.parse("-0.001"), Decimal.parse("-1000000000000000000000"));
    }
}
