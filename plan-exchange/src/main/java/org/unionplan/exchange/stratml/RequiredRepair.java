package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;

/** Adds what the schema needs: the type of the document, and empty elements. */
final class RequiredRepair implements StratmlRepair {

    private static final String USUAL_TYPE = "Strategic_Plan";

    private final StratmlSchema schema;

    RequiredRepair(StratmlSchema schema) {
        this.schema = schema;
    }

    @Override
    public void repair(XmlElement root, StratmlVersion version, XmlFindings findings) {
        if (schema == StratmlSchema.PART_2 && root.getAttribute("Type").isEmpty()) {
            root.setAttribute("Type", USUAL_TYPE);
            if (!version.isPart1()) {
                findings.advise(root, Message.of("stratml.type").with("type", USUAL_TYPE));
            }
        }
        complete(root, findings);
    }

    private void complete(XmlElement element, XmlFindings findings) {
        List<XmlElement> all = new ArrayList<>(element.getChildren());
        for (String name : schema.required(element.getName())) {
            if (element.find(name).isEmpty()) {
                all.add(new XmlElement(name));
                findings.count(element, "stratml.required", name);
            }
        }
        if (all.size() > element.getChildren().size()) {
            all.sort(schema.content(element.getName()).orElseThrow().order());
            element.setChildren(all);
        }
        element.getChildren().forEach(child -> complete(child, findings));
    }
}
