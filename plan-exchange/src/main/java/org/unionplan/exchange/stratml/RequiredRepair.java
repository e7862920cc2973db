package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.exchange.stratml.StratmlSchema.ElementRule;
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
        Optional<ElementRule> rule = schema.content(element.getName());
        if (rule.isEmpty()) {
            return;
        }
        boolean complete = true;
        for (String name : rule.get().required()) {
            if (element.find(name).isEmpty()) {
                element.add(name);
                findings.count(element, "stratml.required", name);
                complete = false;
            }
        }
        if (!complete) {
            List<XmlElement> inOrder = new ArrayList<>(element.getChildren());
            inOrder.sort(rule.get().order());
            element.setChildren(inOrder);
        }
        element.getChildren().forEach(child -> complete(child, findings));
    }
}
