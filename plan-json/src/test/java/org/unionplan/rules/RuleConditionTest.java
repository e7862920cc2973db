package org.unionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.rule.Checklist;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Messages;
import org.unionplan.rule.Rule;

/** The condition of a rule says when it need not be asked; the examples of all rules would show one that says too much. */
class RuleConditionTest {

    static Stream<Example> examples() {
        return Example.codes().stream().flatMap(code -> Stream.of(Example.good(code), Example.bad(code)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void conditionsHideNothing(Example example) {
        Document document = example.inspect().document().orElseThrow();
        assertThat(found(document, DocumentType.rulesOf(document)))
                .isEqualTo(found(
                        document,
                        DocumentType.rulesOf(document).stream()
                                .map(Rule::unconditional)
                                .toList()));
    }

    private static List<Finding> found(Document document, List<? extends Rule<?>> rules) {
        return Checklist.of(DocumentType.shapeOf(document), List.copyOf(rules), false)
                .run(document, Messages.english(), 1_000)
                .findings();
    }
}
