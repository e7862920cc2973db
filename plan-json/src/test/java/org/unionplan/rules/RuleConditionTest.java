package org.unionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.catalogue.engine.TunedRules;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.rule.engine.Checklist;
import org.unionplan.rule.engine.TunedRule;

/** The condition of a rule says when it need not be asked; the examples of all rules would show one that says too much. */
class RuleConditionTest {

    static Stream<Example> examples() {
        return Example.codes().stream().flatMap(code -> Stream.of(Example.good(code), Example.bad(code)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void conditionsHideNothing(Example example) {
        Document document = example.inspect().getDocument().orElseThrow();
        assertThat(found(document, TunedRules.of(document)))
                .isEqualTo(found(
                        document,
                        TunedRules.of(document).stream().map(TunedRule::untuned).toList()));
    }

    private static List<Finding> found(Document document, List<TunedRule> rules) {
        return Checklist.of(DocumentType.shapeOf(document), rules, Map.of())
                .run(document, 1_000)
                .getFindings();
    }
}
