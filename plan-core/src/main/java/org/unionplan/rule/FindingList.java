package org.unionplan.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionplan.value.Pointer;

/** What a run has found: the first so many one by one, of all others how many there are. */
final class FindingList {

    private final Messages messages;
    private final int most;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> omitted = new TreeMap<>();

    /** An empty list, with sentences in the language of those messages. */
    FindingList(Messages messages, int most) {
        this.messages = messages;
        this.most = most;
    }

    /**
     * Adds a finding with parameters.
     *
     * @param parameters names and values in turn
     */
    void add(String code, Severity severity, Pointer at, Object... parameters) {
        if (findings.size() >= most) {
            omitted.merge(code, 1, Integer::sum);
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            named.put(parameters[i].toString(), parameters[i + 1].toString());
        }
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .pointer(at)
                .message(messages.format(code, named))
                .parameters(named)
                .build());
    }

    Checklist.Outcome outcome() {
        return new Checklist.Outcome(Collections.unmodifiableList(findings), omitted);
    }
}
