package org.unionplan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sources that come of small interfaces, letter for letter. */
class GeneratedSourcesTest {

    private static final String ACCESSORS = """
            /** The identifier. */
            ElementId getId();

            /** The text,
              * in one or more languages. More about it. */
            @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
            Text getName();

            /** The colour. */
            @WordsOf(Colour.class)
            Optional<Term> getColour();

            /** The notes it answers. */
            @RefersTo(Note.class)
            @NoneMeansAll
            List<ElementId> getAnswers();

            /** The share in percent. */
            Optional<
                            @DecimalMin(value = "0", message = "{org.unionplan.number.percent}")
                            @DecimalMax(value = "100", message = "{org.unionplan.number.percent}") Decimal>
                    getShare();

            /** The number of copies. */
            Optional<@PositiveOrZero(message = "{org.unionplan.number.negative}") Integer> getCopies();

            /** How exact it is. */
            @DefaultsTo("EXACT")
            Quantity.Qualifier getQualifier();

            /** The notes within it. */
            List<Note> getNotes();
            """;

    @Test
    void theShapeOfAType() {
        Compilation compilation = Compilation.processed(Sources.note(ACCESSORS), Sources.colours());

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.generated("org.example.NoteShape")).isEqualTo("""
                // Generated from Note by plan-processor. Change the interface, not this file.
                package org.example;

                import org.unionplan.shape.Shape;
                import org.unionplan.shape.Type;
                import org.unionplan.shape.engine.Constraint;
                import org.unionplan.shape.engine.PropertyAccess;
                import org.unionplan.shape.engine.PropertyValues;
                import org.unionplan.value.Decimal;
                import org.unionplan.value.ElementId;
                import org.unionplan.value.Members;
                import org.unionplan.value.Quantity;
                import org.unionplan.value.Term;
                import org.unionplan.value.Text;

                /** The shape of {@link Note}: describes its members, reads them and gives them to a builder. */
                final class NoteShape extends PropertyAccess<Note, Note.Builder> {

                    static final Shape<Note> SHAPE = describe();

                    private NoteShape() {}

                    private static Shape<Note> describe() {
                        Shape.Builder<Note> properties = Shape.of("note", Note.class, new NoteShape(), "A note");
                        properties.one("id", Type.ID, "The identifier.");
                        properties.one("name", Type.TEXT, "The text, in one or more languages.").asName();
                        properties.maybe("colour", Type.term(Colour.VOCABULARY), "The colour.");
                        properties.many("answers", Type.reference(Note.class), "The notes it answers.").allIfNone();
                        properties.maybe("share", Type.DECIMAL, "The share in percent.").being(Constraint.PERCENT);
                        properties.maybe("copies", Type.INTEGER, "The number of copies.").being(Constraint.NOT_NEGATIVE);
                        properties.orElse(
                                "qualifier",
                                Type.keyword(Quantity.Qualifier.class),
                                Quantity.Qualifier.EXACT,
                                "How exact it is.");
                        properties.many("notes", properties.itself(), "The notes within it.");
                        return properties.done();
                    }

                    @Override
                    public Note.Builder builder() {
                        return Note.builder();
                    }

                    @Override
                    public Note build(Note.Builder from) {
                        return from.build();
                    }

                    @Override
                    public void read(Note from, PropertyValues to) {
                        to.one(from.getId());
                        to.one(from.getName());
                        to.maybe(from.getColour());
                        to.many(from.getAnswers());
                        to.maybe(from.getShare());
                        to.maybe(from.getCopies());
                        to.one(from.getQualifier());
                        to.many(from.getNotes());
                        to.unknown(from.getUnknownMembers());
                    }

                    @Override
                    public void give(Note.Builder to, int position, Object value) {
                        switch (position) {
                            case 0 -> to.id((ElementId) value);
                            case 1 -> to.name((Text) value);
                            case 2 -> to.colour((Term) value);
                            case 3 -> to.addAnswer((ElementId) value);
                            case 4 -> to.share((Decimal) value);
                            case 5 -> to.copies((Integer) value);
                            case 6 -> to.qualifier((Quantity.Qualifier) value);
                            case 7 -> to.addNote((Note) value);
                            default -> throw noSuch(position);
                        }
                    }

                    @Override
                    public void giveUnknown(Note.Builder to, Members members) {
                        to.unknownMembers(members);
                    }
                }
                """);
    }

    @Test
    void theStepsOfABuilder() {
        Compilation compilation = Compilation.processed(Sources.note("""
                /** The share in percent. */
                Optional<Decimal> getShare();

                /** The number of copies. */
                Optional<Integer> getCopies();

                /** How exact it is. */
                @DefaultsTo("EXACT")
                Quantity.Qualifier getQualifier();

                /** The notes within it. */
                List<Note> getNotes();
                """));

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.generated("org.example.NoteSteps")).isEqualTo("""
                // Generated from Note by plan-processor. Change the interface, not this file.
                package org.example;

                import java.util.Objects;
                import java.util.function.UnaryOperator;
                import org.unionplan.value.Decimal;
                import org.unionplan.value.Members;
                import org.unionplan.value.Quantity;

                /** The steps of {@link Note.Builder}. */
                interface NoteSteps {

                    /** Sets what a new builder starts with. */
                    static void setDefaults(Note.Builder to) {
                        to.qualifier(Quantity.Qualifier.EXACT);
                        to.unknownMembers(Members.NONE);
                    }

                    /** Sets {@code share}. The share in percent. */
                    Note.Builder share(Decimal share);

                    /** Sets {@code share} to {@code Decimal.parse(share)}. */
                    default Note.Builder share(String share) {
                        Objects.requireNonNull(share, "share");
                        return share(Decimal.parse(share));
                    }

                    /** Sets {@code share} to {@code Decimal.of(share)}. */
                    default Note.Builder share(long share) {
                        return share(Decimal.of(share));
                    }

                    /** Sets {@code copies}. The number of copies. */
                    Note.Builder copies(int copies);

                    /** Sets {@code qualifier}. How exact it is. */
                    Note.Builder qualifier(Quantity.Qualifier qualifier);

                    /** Adds to {@code notes}. The notes within it. */
                    Note.Builder addNote(Note note);

                    /** Adds to {@code notes} what the lambda builds. */
                    default Note.Builder addNote(UnaryOperator<Note.Builder> note) {
                        Objects.requireNonNull(note, "note");
                        return addNote(note.apply(Note.builder()).build());
                    }
                }
                """);
    }

    @Test
    void whatTypesShareComesBeforeAndAfterTheirOwn() {
        Compilation compilation = Compilation.processed(Sources.type("Paper", """
                        /** A paper. */
                        public interface Paper extends Extensible {

                            /** The identifier. */
                            ElementId getId();

                            /** The days of its editions. */
                            @SharedTail
                            List<LocalDate> getDays();
                        }
                        """), Sources.type("Leaflet", """
                        /** A leaflet. It is short. */
                        @Value.Immutable
                        @ModelStyle
                        @KnownBy("id")
                        public interface Leaflet extends Paper, WithLeaflet {

                            /** The text. */
                            Text getText();

                            static Shape<Leaflet> shape() {
                                return LeafletShape.SHAPE;
                            }

                            static Builder builder() {
                                return new Builder();
                            }

                            final class Builder extends ImmutableLeaflet.Builder implements LeafletSteps {}
                        }
                        """));

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.generated("org.example.LeafletShape")).contains("""
                        Shape.Builder<Leaflet> properties = Shape.of("leaflet", Leaflet.class, new LeafletShape(), "A leaflet");
                        PaperShape.describeHead(properties);
                        properties.one("text", Type.TEXT, "The text.");
                        PaperShape.describeTail(properties);
                        properties.keyedBy("id");
                        return properties.done();
                """, """
                        PaperShape.readHead(from, to);
                        to.one(from.getText());
                        PaperShape.readTail(from, to);
                        to.unknown(from.getUnknownMembers());
                """, """
                        switch (position - PaperShape.FIRST) {
                            case 0 -> to.text((Text) value);
                            default -> PaperShape.give(to, position, 1, value);
                        }
                """);
        assertThat(compilation.generated("org.example.engine.PaperShape")).contains("""
                    public static final int FIRST = 1;
                """, """
                    public static void describeHead(Shape.Builder<? extends Paper> properties) {
                        properties.one("id", Type.ID, "The identifier.");
                    }
                """, """
                    public static void readTail(Paper from, PropertyValues to) {
                        to.many(from.getDays());
                    }
                """, """
                    public static void give(PaperSteps<?> to, int position, int own, Object value) {
                        switch (position < FIRST ? position : position - own) {
                            case 0 -> to.id((ElementId) value);
                            case 1 -> to.addDay((LocalDate) value);
                            default -> throw new IllegalArgumentException("no property at position " + position);
                        }
                    }
                """);
        assertThat(compilation.generated("org.example.PaperSteps"))
                .contains("public interface PaperSteps<B extends PaperSteps<B>> {", "    B addDay(LocalDate day);");
        assertThat(compilation.generated("org.example.LeafletSteps"))
                .contains("interface LeafletSteps extends PaperSteps<Leaflet.Builder> {");
    }

    @Test
    void whatSealedTypesShareStaysInThePackage() {
        Compilation compilation = Compilation.processed(
                Sources.type("Paper", """
                        /** A paper. */
                        public sealed interface Paper extends Extensible permits Leaf {

                            /** The identifier. */
                            ElementId getId();
                        }
                        """), Sources.type("Leaf", "final class Leaf implements Paper {}"));

        assertThat(compilation.generated("org.example.PaperShape"))
                .contains("\nfinal class PaperShape {", "    static void read(Paper from, PropertyValues to) {");
        assertThat(compilation.generated("org.example.PaperSteps")).contains("\ninterface PaperSteps<");
    }

    @Test
    void thingsThatContainEachOtherAskForTheirShapesLate() {
        Compilation compilation = Compilation.processed(
                Sources.note(
                        "/** The boxes with it. */\nList<Box> getParcels();\n/** An id. */\nOptional<ExternalId> getOther();"),
                Sources.type("Box", """
                        /** A box. */
                        @Value.Immutable
                        @ModelStyle
                        public interface Box extends Extensible {

                            /** The notes in it. */
                            List<Note> getNotes();

                            static Shape<Box> shape() {
                                return BoxShape.SHAPE;
                            }

                            static Builder builder() {
                                return new Builder();
                            }

                            final class Builder extends ImmutableBox.Builder implements BoxSteps {}
                        }
                        """));

        assertThat(compilation.generated("org.example.NoteShape"))
                .contains("Type.object(Box::shape)", "Type.object(ValueShapes.EXTERNAL_ID)");
        assertThat(compilation.generated("org.example.BoxShape")).contains("Type.object(Note::shape)");
        assertThat(compilation.generated("org.example.NoteSteps")).contains("addParcel(Box parcel)");
    }

    @Test
    void theShapesOfValuesStandBesideOtherShapes() {
        Compilation compilation = Compilation.processed();

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.generated("org.unionplan.shape.QuantityShape")).contains("""
                        return instance.getQualifier().equals(Quantity.Qualifier.EXACT)
                                && instance.getUnit().isEmpty()
                                && instance.getOf().isEmpty()
                                && instance.getAsWritten().isEmpty()
                                && instance.getUnknownMembers().isEmpty();
                """);
        assertThat(compilation.generated("org.unionplan.value.QuantitySteps")).doesNotContain("org.unionplan.shape");
    }

    @Test
    void oneOfTwoTypesWithTheSameNameIsWrittenInFull() {
        Compilation compilation = Compilation.processed(
                Sources.note("/** The other values. */\norg.example.PropertyValues getValues();"),
                Sources.type("PropertyValues", "public enum PropertyValues implements Keyword { A }"));

        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.generated("org.example.NoteShape"))
                .contains(
                        "Type.keyword(PropertyValues.class)",
                        "void read(Note from, org.unionplan.shape.engine.PropertyValues to)");
    }
}
