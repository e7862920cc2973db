package org.unionplan.exchange.xml;

import java.util.Optional;
import java.util.function.BiFunction;
import org.unionplan.exchange.XmlImport;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/** Reads a file from its bytes to the checked plan. */
public final class XmlFile {

    private XmlFile() {}

    /**
     * Reads a file.
     *
     * @param reader makes a plan of the root, or adds an error to the findings
     */
    public static XmlImport read(byte[] bytes, BiFunction<XmlElement, XmlFindings, Optional<StrategicPlan>> reader) {
        XmlFindings findings = new XmlFindings();
        Optional<XmlSource> source = XmlSource.of(bytes);
        String text = source.map(XmlSource::getText).orElse("");
        if (source.isEmpty() || !source.get().isWhole()) {
            findings.add(Severity.ERROR, text.length(), Message.of("xml.encoding"));
            return XmlImport.of(Optional.empty(), findings.report(text));
        }
        Optional<StrategicPlan> plan =
                new XmlParser(text, findings).parse().flatMap(root -> reader.apply(root, findings));
        ValidationReport report = findings.report(text);
        return XmlImport.of(plan, plan.map(read -> report.and(errorsOf(read))).orElse(report));
    }

    private static ValidationReport errorsOf(StrategicPlan plan) {
        return DocumentValidator.builder().errorsOnly().build().validate(plan);
    }
}
