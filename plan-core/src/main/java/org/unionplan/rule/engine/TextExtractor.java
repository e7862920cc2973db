package org.unionplan.rule.engine;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import org.unionplan.value.Text;

/** Lets the standard constraints on strings judge every wording of a {@link Text}. */
@UnwrapByDefault
public final class TextExtractor implements ValueExtractor<@ExtractedValue(type = String.class) Text> {

    /** For the service loader. */
    public TextExtractor() {}

    @Override
    public void extractValues(Text text, ValueReceiver receiver) {
        for (String wording : text.getAll()) {
            receiver.value(null, wording);
        }
    }
}
