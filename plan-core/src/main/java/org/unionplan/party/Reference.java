package org.unionplan.party;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * That something refers to another thing. The other is in the same document by its id, in another document by that
 * document and perhaps an id in it, or described in words.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"relation", "target", "document"})
public interface Reference extends Extensible, WithReference {

    /** What it is to the other. */
    @WordsOf(Relation.class)
    Term getRelation();

    /** The id of the other, in this document unless another one is named. */
    @RefersTo
    Optional<ElementId> getTarget();

    /** The other document, by its id or address. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getDocument();

    /** Where in it: a page, a section. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getLocator();

    /** The reference in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Reference> shape() {
        return ReferenceShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference; the relation is required. */
    final class Builder extends ImmutableReference.Builder implements ReferenceSteps {

        Builder() {
            ReferenceSteps.setDefaults(this);
        }
    }
}
