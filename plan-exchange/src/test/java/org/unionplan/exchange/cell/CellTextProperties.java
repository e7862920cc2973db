package org.unionplan.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** Folding of headings and words, beside the same rule as an expression. */
class CellTextProperties {

    @Property
    void foldsAsciiAsTheExpressionDoes(@ForAll @CharRange(from = '\0', to = '\u007f') String words) {
        assertThat(CellText.folded(words))
                .isEqualTo(words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT));
    }

    @Property
    void foldsTheSameWhateverTheAccentsAreMadeOf(@ForAll @CharRange(from = 'a', to = 'z') String words) {
        assertThat(CellText.folded(words.replace("e", "\u00e9")))
                .isEqualTo(CellText.folded(words.replace("e", "e\u0301")));
    }

    @Example
    void leavesOutCaseAccentsAndPunctuation() {
        assertThat(CellText.folded("  Date d'Échéance (début) ")).isEqualTo("date d echeance debut");
        assertThat(CellText.folded("INTERNATIONAL_ID")).isEqualTo("international id");
    }
}
