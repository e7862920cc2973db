package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeWords;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;

class ComparisonProperties {

    /** Text made by the classes of records, generated types and optionals, and codes without a sentence. */
    private static final Pattern JAVA =
            Pattern.compile("unknownMembers=|Optional|(Obj|Arr|Num|Str)\\[|\\w\\{\\w+=|=\\[|^(change|word)\\.");

    @Provide
    Arbitrary<Revised<Document>> revisions() {
        return Revisions.any();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 100)
    void aDocumentDoesNotDifferFromItsCopy(@ForAll("documents") Document document) {
        Document copy = Copies.rebuilt(DocumentType.shapeOf(document), document, (attribute, value) -> value);

        assertThat(DocumentComparison.between(document, copy).getChanges()).isEmpty();
    }

    @Property(tries = 200)
    void thereAreChangesIfAndOnlyIfTheDocumentsDiffer(@ForAll("revisions") Revised<Document> revised) {
        assertThat(DocumentComparison.between(revised.before(), revised.after()).isEmpty())
                .isEqualTo(revised.before().equals(revised.after()));
    }

    @Property(tries = 200)
    void seenFromTheOtherEndItIsTheSameReversed(@ForAll("revisions") Revised<Document> revised) {
        assertReversible(revised.before(), revised.after());
    }

    @Property(tries = 200)
    void appliedToTheOneItGivesTheOther(@ForAll("revisions") Revised<Document> revised) {
        assertApplies(revised.before(), revised.after());
    }

    @Property(tries = 100)
    void bothHoldForDocumentsThatHaveNothingInCommonButTheirId(
            @ForAll("documents") Document before, @ForAll("documents") Document other) {
        Assume.that(DocumentType.shapeOf(before) == DocumentType.shapeOf(other));
        Document after = Copies.rebuilt(
                DocumentType.shapeOf(other),
                other,
                (row, value) -> row.getName().equals("id") ? before.getId() : value);
        assertApplies(before, after);
        assertReversible(before, after);
    }

    @Property(tries = 100)
    void bothHoldForDocumentsThatAreNoRevisions(@ForAll("revisions") Revised<Document> revised) {
        Document other = Copies.rebuilt(
                DocumentType.shapeOf(revised.after()),
                revised.after(),
                (row, value) -> row.getName().equals("id") ? ElementId.of("another-document") : value);
        assertApplies(revised.before(), other);
        assertReversible(revised.before(), other);
    }

    @Property(tries = 100)
    void bothHoldForSuccessors(@ForAll("revisions") Revised<Document> revised) {
        Document successor = Copies.rebuilt(
                DocumentType.shapeOf(revised.after()),
                revised.after(),
                (row, value) -> row.getName().equals("id") ? ElementId.of("next-edition") : value);
        DocumentComparison<Document> comparison = DocumentComparison.betweenRevisions(revised.before(), successor);

        assertThat(comparison.apply(revised.before())).isEqualTo(successor);
        assertThat(comparison.reversed().getChanges())
                .containsExactlyInAnyOrderElementsOf(
                        comparison.getChanges().stream().map(Change::reversed).toList());
        assertThat(comparison.getChanges())
                .as("a successor differs as a revision does, but for its identifier")
                .hasSize(DocumentComparison.between(revised.before(), revised.after())
                                .getChanges()
                                .size()
                        + 1);
    }

    @Property(tries = 200)
    void everyChangeCanBeToldInBothLanguagesWithoutAnythingOfTheVirtualMachine(
            @ForAll("revisions") Revised<Document> revised) {
        DocumentComparison<Document> comparison = DocumentComparison.between(revised.before(), revised.after());
        ChangeWords words = comparison.words();
        List<Message> messages = new ArrayList<>(words.getSummary());
        for (Change change : comparison.getChanges()) {
            messages.add(words.getHeading(change));
            words.getReason(change).ifPresent(messages::add);
            words.getValueBefore(change).ifPresent(messages::add);
            words.getValueAfter(change).ifPresent(messages::add);
        }
        for (Message message : messages) {
            assertThat(message.in(Messages.english())).isNotEmpty().doesNotContainPattern(JAVA);
            assertThat(message.in(Messages.french())).isNotEmpty().doesNotContainPattern(JAVA);
        }
    }

    @Property(tries = 100)
    void bothHoldWhereIdentifiersAreRepeated(@ForAll("revisions") Revised<Document> revised) {
        Document before = allCalledAlike(revised.before());
        Document after = allCalledAlike(revised.after());
        assertApplies(before, after);
        assertReversible(before, after);
    }

    /** The document with two identifiers for everything in it. */
    private static Document allCalledAlike(Document document) {
        return Copies.rebuilt(
                DocumentType.shapeOf(document),
                document,
                (row, value) -> row.getKind() == Type.Kind.ID ? value : calledAlike(row, value));
    }

    private static Object calledAlike(org.unionplan.shape.Property row, Object value) {
        return switch (row.getKind()) {
            case ID -> ElementId.of("id" + value.toString().length() % 2);
            case OBJECT ->
                Copies.rebuilt(row.getType().getShape().orElseThrow(), value, ComparisonProperties::calledAlike);
            default -> value;
        };
    }

    @Property(tries = 200)
    void whatDidNotChangeIsShared(@ForAll("revisions") Revised<Document> revised) {
        DocumentComparison<Document> nothing = DocumentComparison.between(revised.before(), revised.before());

        assertThat(nothing.apply(revised.before())).isSameAs(revised.before());
    }

    @Property(tries = 200)
    void theMarksOfAClauseMakeUpTheClauseBeforeAndAfter(@ForAll("revisions") Revised<Document> revised) {
        for (Change change :
                DocumentComparison.between(revised.before(), revised.after()).getChanges()) {
            for (WordingChange.Clause clause : change.getClauses()) {
                assertThat(of(clause.getMarks(), WordingChange.Segment.Sign.ADDED))
                        .isEqualTo(clause.getBefore().orElse(""));
                assertThat(of(clause.getMarks(), WordingChange.Segment.Sign.REMOVED))
                        .isEqualTo(clause.getAfter().orElse(""));
            }
        }
    }

    private static String of(List<WordingChange.Segment> marks, WordingChange.Segment.Sign without) {
        return String.join(
                "",
                marks.stream()
                        .filter(mark -> mark.getSign() != without)
                        .map(WordingChange.Segment::getText)
                        .toList());
    }

    private static void assertApplies(Document before, Document after) {
        assertThat(DocumentComparison.between(before, after).apply(before)).isEqualTo(after);
    }

    private static void assertReversible(Document before, Document after) {
        assertThat(DocumentComparison.between(after, before).getChanges())
                .containsExactlyInAnyOrderElementsOf(DocumentComparison.between(before, after).getChanges().stream()
                        .map(Change::reversed)
                        .toList());
    }
}
