package org.unionplan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "themes, theme",
        "priorities, priority",
        "aliases, alias",
        "otherAliases, otherAlias",
        "externalIds, externalId",
        "serves, serves",
        "refersTo, refersTo",
        "statusUpdates, statusUpdate",
        "commonInterests, commonInterest"
    })
    void singularsAreThoseOfTheBuilders(String plural, String singular) {
        assertThat(new Singular(List.of("alias:aliases", "serves:serves")).of(plural))
                .isEqualTo(singular);
    }

    @Test
    void typesAreHyphenedInDocumentsAndConstantsInUpperCase() {
        assertThat(Names.hyphened("EntryIntoForce")).isEqualTo("entry-into-force");
        assertThat(Names.constant("ExternalId")).isEqualTo("EXTERNAL_ID");
    }

    @ParameterizedTest
    @CsvSource({"getId, true", "isOpen, true", "get, false", "issue, false", "getter, false", "level, false"})
    void accessorsBeginWithGetOrIs(String method, boolean accessor) {
        assertThat(Names.isAccessor(method)).isEqualTo(accessor);
    }

    @Test
    void theFirstSentenceEndsBeforeWhiteSpace() {
        assertThat(Sentence.first(" The version,\n such as 1.0. More.")).isEqualTo("The version, such as 1.0.");
        assertThat(Sentence.first("The last.")).isEqualTo("The last.");
        assertThat(Sentence.first("Without an end")).isEmpty();
    }
}
