package org.unionplan.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Node;
import org.unionplan.value.Pointer;

/** Where a rule stands while it judges one subject, and to whom it reports. */
public final class RuleContext {

    private final DocumentIndex document;
    private final Node subject;
    private final Rule<?> rule;
    private final List<Finding> findings;
    private final Messages messages;

    RuleContext(DocumentIndex document, Node subject, Rule<?> rule, List<Finding> findings, Messages messages) {
        this.document = document;
        this.subject = subject;
        this.rule = rule;
        this.findings = findings;
        this.messages = messages;
    }

    /** What else the document holds. */
    public DocumentIndex document() {
        return document;
    }

    /** Where the subject stands. */
    public Pointer here() {
        return subject.getPointer();
    }

    /**
     * Reports a breach of the rule.
     *
     * @param at the member or item that breaks it
     * @param parameters names and values in turn, for the message
     */
    public void report(Pointer at, Object... parameters) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            named.put(parameters[i].toString(), parameters[i + 1].toString());
        }
        findings.add(Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .pointer(at)
                .message(messages.format(rule.code(), named))
                .parameters(Collections.unmodifiableMap(named))
                .build());
    }
}
