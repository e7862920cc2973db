package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.document.Document;

/**
 * The statements of a source document, fact by fact: the example document has each where it belongs, and the words that carry
 * over from the source really stand in it.
 *
 * @param <D> the kind of the example document
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SourceFacts<D extends Document> {

    private final String source;
    private final D document;

    SourceFacts(String source, String example, Class<D> kind) {
        this.source = source;
        this.document = Examples.read(example, kind);
    }

    /** The facts, group by group, in the order of the source. */
    abstract Stream<List<Fact<D>>> facts();

    Stream<Fact<D>> allFacts() {
        return facts().flatMap(List::stream);
    }

    Stream<Fact<D>> factsWithPublishedWords() {
        return allFacts().filter(fact -> !fact.published().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("allFacts")
    void theDocumentHas(Fact<D> fact) {
        assertThat(fact.found(document)).isEqualTo(fact.expected());
    }

    @ParameterizedTest
    @MethodSource("factsWithPublishedWords")
    void theSourceHasTheWordsOf(Fact<D> fact) {
        assertThat(Examples.source(source)).contains(fact.published());
    }
}
