package org.unionplan.rule;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Node;
import org.unionplan.value.Extensible;

/** Runs rules over everything in a document they are about. Immutable and thread-safe. */
public final class RuleRunner {

    private final List<Rule<?>> rules;
    private final Messages messages;

    public RuleRunner(List<Rule<?>> rules, Messages messages) {
        this.rules = List.copyOf(rules);
        this.messages = messages;
    }

    /** What the rules find in that document, in the order of the walk. */
    public List<Finding> run(DocumentIndex document) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : document.getNodes()) {
            for (Rule<?> rule : rules) {
                if (rule.subject().isInstance(node.getValue())) {
                    judge(rule, node, document, findings);
                }
            }
        }
        return findings;
    }

    private <T> void judge(Rule<T> rule, Node node, DocumentIndex document, List<Finding> findings) {
        Extensible subject = node.getValue();
        rule.check().check(rule.subject().cast(subject), new RuleContext(document, node, rule, findings, messages));
    }
}
