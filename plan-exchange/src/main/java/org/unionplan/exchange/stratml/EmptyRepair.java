package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.exchange.stratml.StratmlSchema.ElementRule;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;

/** Removes empty elements, unless the schema requires them. Empty means absent, never 0. */
final class EmptyRepair implements StratmlRepair {

    private final StratmlSchema schema;

    EmptyRepair(StratmlSchema schema) {
        this.schema = schema;
    }

    @Override
    public void repair(XmlElement root, StratmlVersion version, XmlFindings findings) {
        prune(root, findings);
    }

    /** Prunes an element and returns true if only empty required elements remain in it. */
    private boolean prune(XmlElement element, XmlFindings findings) {
        List<XmlElement> children = element.getChildren();
        if (children.isEmpty()) {
            if (element.getText().isBlank()) {
                element.setText("");
            }
            return element.isEmpty();
        }
        boolean[] hollow = new boolean[children.size()];
        int empty = 0;
        for (int i = 0; i < hollow.length; i++) {
            hollow[i] = prune(children.get(i), findings);
            empty += hollow[i] ? 1 : 0;
        }
        if (empty > 0) {
            element.setChildren(withoutHollow(element, hollow, findings));
        }
        return empty == hollow.length && element.getAttributes().isEmpty();
    }

    private List<XmlElement> withoutHollow(XmlElement element, boolean[] hollow, XmlFindings findings) {
        List<XmlElement> children = element.getChildren();
        Set<String> required = new TreeSet<>(
                schema.content(element.getName()).map(ElementRule::required).orElse(List.of()));
        for (int i = 0; i < hollow.length; i++) {
            if (!hollow[i]) {
                required.remove(children.get(i).getName());
            }
        }
        List<XmlElement> left = new ArrayList<>();
        for (int i = 0; i < hollow.length; i++) {
            XmlElement child = children.get(i);
            if (!hollow[i] || required.remove(child.getName())) {
                left.add(child);
            } else {
                findings.count(child, "stratml.empty", child.getName());
            }
        }
        return left;
    }
}
