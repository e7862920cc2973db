package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;

/**
 * Gives elements and attributes the names they have in the current schema, and moves the submitter to its place there.
 * In a file of a version that has the other name or place, that is no finding.
 */
final class NameRepair implements StratmlRepair {

    private static final Map<String, String> ANSI = Map.of("FirstName", "GivenName", "LastName", "Surname");

    @Override
    public void repair(XmlElement root, StratmlVersion version, XmlFindings findings) {
        moveSubmitter(root, version, findings);
        rename(root, version, findings);
    }

    private static void rename(XmlElement element, StratmlVersion version, XmlFindings findings) {
        String type = element.getAttributes().get("IndicatorType");
        if (type != null && element.getName().equals("PerformanceIndicator")) {
            String current = element.getAttributes().get("PerformanceIndicatorType");
            if (current == null || current.isBlank()) {
                element.setAttribute("IndicatorType", null);
                element.setAttribute("PerformanceIndicatorType", type);
                findings.advise(element, renamed("IndicatorType", "PerformanceIndicatorType"));
            }
        }
        for (XmlElement child : element.getChildren()) {
            String name = child.getName();
            if (ANSI.containsKey(name) && element.getName().equals("Submitter")) {
                child.rename(ANSI.getOrDefault(name, name));
                if (!version.isAnsi()) {
                    findings.advise(child, renamed(name, child.getName()));
                }
            } else if (version == StratmlVersion.PART_2_ANSI
                    && name.equals("Identifier")
                    && element.getName().equals("Relationship")) {
                child.rename("ReferentIdentifier");
            }
            rename(child, version, findings);
        }
    }

    private static Message renamed(String name, String current) {
        return Message.of("stratml.renamed").with("name", name).with("current", current);
    }

    private static void moveSubmitter(XmlElement root, StratmlVersion version, XmlFindings findings) {
        List<XmlElement> moved = new ArrayList<>();
        for (String place : List.of("AdministrativeInformation", "StrategicPlanCore")) {
            for (XmlElement holder : root.getChildren(place)) {
                List<XmlElement> submitters = holder.getChildren("Submitter");
                if (!submitters.isEmpty()) {
                    List<XmlElement> rest = new ArrayList<>(holder.getChildren());
                    rest.removeAll(submitters);
                    holder.setChildren(rest);
                    moved.addAll(submitters);
                    if (!version.isPart1()) {
                        findings.advise(
                                submitters.get(0), Message.of("stratml.moved").with("element", "Submitter"));
                    }
                }
            }
        }
        moved.forEach(root::add);
    }
}
