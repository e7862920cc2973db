package org.unionplan.processor;

import javax.tools.JavaFileObject;

/** Small interfaces of a model for tests. */
final class Sources {

    private static final String IMPORTS = """
            package org.example;

            import jakarta.validation.constraints.*;
            import java.time.*;
            import java.util.*;
            import org.immutables.value.Value;
            import org.unionplan.shape.*;
            import org.unionplan.shape.describe.*;
            import org.unionplan.value.*;

            """;

    private static final String BY_HAND = """

                static Shape<Note> shape() {
                    return NoteShape.SHAPE;
                }

                static Builder builder() {
                    return new Builder();
                }

                final class Builder extends ImmutableNote.Builder implements NoteSteps {
                    Builder() {
                        NoteSteps.setDefaults(this);
                    }
                }
            """;

    private Sources() {}

    /** The first line of what {@link #note} is given. */
    static final int FIRST_LINE = 15;

    /** A type named Note with those accessors. */
    static JavaFileObject note(String accessors) {
        return type(
                "Note",
                "/** A note. */\n@Value.Immutable\n@ModelStyle\npublic interface Note extends Extensible, WithNote {\n"
                        + accessors.indent(4) + BY_HAND + "}\n");
    }

    /** A file of the example package that declares what the text says. */
    static JavaFileObject type(String name, String text) {
        return Compilation.source("org.example." + name, IMPORTS + text);
    }

    /** A vocabulary. */
    static JavaFileObject colours() {
        return type("Colour", """
                public final class Colour {

                    public static final Vocabulary VOCABULARY = Vocabulary.of("colour", Term.of("red"));

                    private Colour() {}
                }
                """);
    }
}
