package org.unionplan.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionplan.processor.Sources.FIRST_LINE;
import static org.unionplan.processor.Sources.note;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** An interface that does not say everything is an error at its place, which says how to mend it. */
class ProblemsTest {

    private static void assertProblem(String accessor, String problem) {
        Compilation compilation = Compilation.processed(note(accessor), Sources.colours());

        int lines = (int) accessor.lines().count();
        assertThat(compilation.problems()).containsExactly(FIRST_LINE + lines - 1 + ": " + problem);
        assertThat(compilation.has("org.example.NoteShape")).isFalse();
        assertThat(compilation.has("org.example.NoteSteps")).isFalse();
    }

    @Test
    void aSoundTypeHasNone() {
        Compilation compilation = Compilation.processed(note("/** The day. */\nOptional<LocalDate> getDay();"));

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.has("org.example.NoteShape")).isTrue();
    }

    @Test
    void aTypeOutsideTheModel() {
        assertProblem(
                "/** The owner. */\nDate getOwner();",
                "Note.getOwner() returns java.util.Date, which is not a type of the model: use String, Text, ElementId,"
                        + " Term, a Keyword, Boolean, Integer, Decimal, LocalDate, Period, LanguageTag, FormatVersion,"
                        + " Dimensions, Timeframe, Recurrence, Quantity or a type with a builder(), plain, in an Optional"
                        + " or in a List.");
    }

    @Test
    void aTypeOutsideTheModelInAList() {
        assertThat(Compilation.processed(note("/** Weights. */\nList<Double> getWeights();"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith(FIRST_LINE + 1 + ": Note.getWeights() returns java.lang.Double, which is not a type");
    }

    @Test
    void aTermWithoutVocabulary() {
        assertProblem(
                "/** The kind. */\nOptional<Term> getKind();",
                "Note.getKind() returns a Term: name its vocabulary with @WordsOf(ActorKind.class) or another class that"
                        + " has a constant VOCABULARY.");
    }

    @Test
    void aVocabularyThatIsNone() {
        assertProblem(
                "/** The kind. */\n@WordsOf(String.class)\nOptional<Term> getKind();",
                "Note.getKind() takes its words from String, which has no constant VOCABULARY: add one to that class.");
    }

    @Test
    void anIdentifierOfWhoKnowsWhat() {
        assertProblem(
                "/** The owner. */\nElementId getOwner();",
                "Note.getOwner() returns an ElementId that is not the thing's own: say @RefersTo(Actor.class) if it refers"
                        + " to an actor, @RefersTo if to anything, or @Token if it only names something.");
    }

    @Test
    void anAnnotationForAnotherType() {
        assertProblem(
                "/** The owner. */\n@RefersTo\nText getOwner();",
                "Note.getOwner() is marked @RefersTo, which is for org.unionplan.value.ElementId; it returns"
                        + " org.unionplan.value.Text. Remove the annotation or return the other type.");
    }

    @Test
    void aMemberWithoutSentence() {
        assertProblem(
                "Text getName();",
                "Note.getName() has no sentence: begin its Javadoc with one that says what the member is, and end it with"
                        + " a full stop.");
        assertProblem(
                "/** The name */\nText getName();",
                "Note.getName() has no sentence: begin its Javadoc with one that says what the member is, and end it with"
                        + " a full stop.");
    }

    @Test
    void aSentenceWithATag() {
        assertProblem(
                "/** The name of a {@link Note}. */\nText getName();",
                "Note.getName() has a tag in the first sentence of its Javadoc, which is shown to readers of the format:"
                        + " move it to the next sentence.");
    }

    @Test
    void aConstraintTheBuiltInEngineDoesNotKnow() {
        assertProblem(
                "/** The weight. */\n@Max(value = 9, message = \"{number.large}\")\nInteger getWeight();",
                "Note.getWeight() has a constraint with the message \"{number.large}\", which the built-in engine does not"
                        + " know: use one of {org.unionplan.text.blank}, {org.unionplan.money.currency.form},"
                        + " {org.unionplan.number.negative}, {org.unionplan.number.percent},"
                        + " {org.unionplan.number.positive}, or add a constant to Constraint and its code to the processor.");
    }

    @Test
    void aConstraintWithinAContainerThatTheBuiltInEngineDoesNotKnow() {
        assertThat(Compilation.processed(
                                note(
                                        "/** The weight. */\nOptional<@Max(value = 9, message = \"much\") Integer> getWeight();"))
                        .problems())
                .singleElement()
                .asString()
                .contains("Note.getWeight() has a constraint with the message \"much\"");
    }

    @Test
    void aDefaultOfWhatMayBeAbsent() {
        assertProblem(
                "/** How exact. */\n@DefaultsTo(\"EXACT\")\nOptional<Quantity.Qualifier> getQualifier();",
                "Note.getQualifier() has a default but returns java.util.Optional<org.unionplan.value.Quantity.Qualifier>: return"
                        + " the plain type, or remove @DefaultsTo.");
    }

    @Test
    void aDefaultThatIsNoConstantOfTheType() {
        assertProblem(
                "/** How exact. */\n@DefaultsTo(\"EXAKT\")\nQuantity.Qualifier getQualifier();",
                "Note.getQualifier() defaults to EXAKT, but org.unionplan.value.Quantity.Qualifier has no such constant: name one"
                        + " of its own.");
    }

    @Test
    void noneMeaningAllWhereThereAlwaysIsOne() {
        assertProblem(
                "/** The day. */\n@NoneMeansAll\nLocalDate getDay();",
                "Note.getDay() always has a value, so that none cannot mean all: return an Optional or a List, or remove"
                        + " @NoneMeansAll.");
    }

    @Test
    void aTailOfATypeThatNothingShares() {
        assertProblem(
                "/** The day. */\n@SharedTail\nLocalDate getDay();",
                "Note.getDay() is marked @SharedTail, but no type shares the members of Note: remove the annotation.");
    }

    @Test
    void aShorthandForTwoRequiredMembers() {
        assertThat(Compilation.processed(note(
                                "/** The day. */\n@Shorthand\nLocalDate getDay();\n/** The text. */\nText getText();"))
                        .problems())
                .containsExactly("14: Note has a shorthand, but requires \"text\" as well: return an Optional there, or"
                        + " remove @Shorthand.");
    }

    private static JavaFileObject whole(String type) {
        return Sources.type("Note", type);
    }

    @Test
    void whatEveryTypeHasByHand() {
        assertThat(Compilation.processed(
                                whole("@Value.Immutable\n@ModelStyle\npublic interface Note extends Extensible {}\n"))
                        .problems())
                .containsExactly(
                        "13: Note has no method shape(): add \"static Shape<Note> shape() { return NoteShape.SHAPE; }\".",
                        "13: Note has no builder: add \"final class Builder extends ImmutableNote.Builder implements"
                                + " NoteSteps\" with a constructor that calls NoteSteps.setDefaults(this).",
                        "13: Note has no method builder(): add \"static Builder builder() { return new Builder(); }\".",
                        "13: Note has no sentence: begin its Javadoc with one that says what the thing is, without tags,"
                                + " and end it with a full stop.");
    }

    @Test
    void aKeyThatIsNoMember() {
        JavaFileObject note = whole("""
                /** A note. */
                @Value.Immutable
                @ModelStyle
                @KnownBy({"day", "dya"})
                public interface Note extends Extensible {

                    /** The day. */
                    LocalDate getDay();

                    /** The name. */
                    Text getName();

                    static Shape<Note> shape() {
                        return NoteShape.SHAPE;
                    }

                    static Builder builder() {
                        return new Builder();
                    }

                    final class Builder {}
                }
                """);

        assertThat(Compilation.processed(note).problems())
                .containsExactly("15: Note is known by \"dya\", which is none of its members: use day, name.");
    }

    @Test
    void twoMembersOfOneName() {
        assertThat(Compilation.processed(note("/** Whether. */\nBoolean isOpen();\n/** When. */\nLocalDate getOpen();"))
                        .problems())
                .containsExactly("14: Note has two members named \"open\": rename or remove one of the accessors,"
                        + " inherited ones included.");
    }

    @Test
    void moreMembersThanAShapeCanHave() {
        String accessors = IntStream.range(0, 64)
                .mapToObj(i -> "/** The text. */ Text getText" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "();")
                .collect(Collectors.joining("\n"));

        assertThat(Compilation.processed(note(accessors)).problems())
                .containsExactly(
                        "14: Note has 64 members; 63 are possible. Move some of them into a type of their own.");
        assertThat(Compilation.processed(note(accessors.substring(accessors.indexOf('\n') + 1)))
                        .problems())
                .isEmpty();
    }

    @Test
    void membersSharedFromTwoSides() {
        JavaFileObject first = Sources.type("First", "/** One. */\npublic interface First extends Extensible {}\n");
        JavaFileObject second = Sources.type("Second", "/** Two. */\npublic interface Second extends First {}\n");

        assertThat(Compilation.processed(first, second).problems())
                .containsExactly("12: Second shares the members of more than one interface: only a type may share"
                        + " members, and those of one interface.");
    }
}
