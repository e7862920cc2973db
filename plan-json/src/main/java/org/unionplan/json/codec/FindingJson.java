package org.unionplan.json.codec;

import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.LanguageTag;

/** Writes findings in the plain form that {@link org.unionplan.json.ReportJson} describes. */
public final class FindingJson {

    private final Messages messages;
    private final JsonSink json;

    public FindingJson(Messages messages, JsonSink json) {
        this.messages = messages;
        this.json = json;
    }

    /** Writes the members "findings" and "omitted". */
    public void members(ValidationReport report) {
        json.name("findings");
        json.startArray();
        report.getFindings().forEach(this::finding);
        json.endArray();
        json.name("omitted");
        json.startObject();
        for (Severity severity : Severity.values()) {
            json.name(severity.getKeyword());
            json.number(report.getOmitted(severity));
        }
        json.endObject();
    }

    void finding(Finding finding) {
        json.startObject();
        string("code", finding.getCode());
        string("severity", finding.getSeverity().getKeyword());
        string("pointer", finding.getPointer().toString());
        finding.getLocation().ifPresent(location -> {
            json.name("line");
            json.number(location.getLine());
            json.name("column");
            json.number(location.getColumn());
        });
        string("message", finding.getMessage().in(messages));
        finding.getAnswer().ifPresent(answer -> string("answer", answer.in(LanguageTag.of(messages.getLanguage()))));
        MessageJson.parameters(finding.getMessage(), json);
        json.endObject();
    }

    void message(Message message) {
        json.startObject();
        string("code", message.getCode());
        string("message", message.in(messages));
        MessageJson.parameters(message, json);
        json.endObject();
    }

    private void string(String name, String value) {
        json.name(name);
        json.string(value);
    }
}
