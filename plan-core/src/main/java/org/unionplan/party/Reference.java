package org.unionplan.party;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * That something refers to another thing: in the same document by its id, in another document by that document
 * and
 * perhaps an id in it, or in words.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Reference extends Extensible, WithReference {

    /** What it is to the other. */
    Term getRelation();

    /** The id of the other, in this document unless another one is named. */
    Optional<ElementId> getTarget();

    /** The other document, by its id or address. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getDocument();

    /** Where in it: a page, a section. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getLocator();

    /** The reference in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference; the relation is required. */
    final class Builder extends ImmutableReference.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder relation(String relation) {
            return relation(Term.of(relation));
        }

        public Builder target(String target) {
            return target(ElementId.of(target));
        }

        public Builder locator(String locator) {
            return locator(Text.of(locator));
        }

        public Builder text(String text) {
            return text(Text.of(text));
        }
    }
}
