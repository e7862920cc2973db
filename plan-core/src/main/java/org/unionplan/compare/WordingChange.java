package org.unionplan.compare;

import java.util.List;
import java.util.Optional;
import org.unionplan.value.LanguageTag;

/**
 * What became of a text in one language.
 *
 * @param language the language, absent where neither the wording nor its document names one
 * @param before the wording as it was, if there was one
 * @param after the wording as it is, if there is one
 * @param editorial whether both say the same and only the spelling differs
 * @param clauses the clauses that are not what they were, in order; none if the change is editorial
 */
public record WordingChange(
        Optional<LanguageTag> language,
        Optional<String> before,
        Optional<String> after,
        boolean editorial,
        List<ClauseChange> clauses) {

    public WordingChange {
        clauses = List.copyOf(clauses);
    }

    WordingChange reversed() {
        return new WordingChange(
                language,
                after,
                before,
                editorial,
                clauses.stream().map(ClauseChange::reversed).toList());
    }
}
