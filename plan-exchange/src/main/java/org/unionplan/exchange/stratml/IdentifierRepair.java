package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;

/**
 * Makes identifiers names of XML without a colon, and each of them unique. References follow; of several things with one
 * identifier they mean the first.
 */
final class IdentifierRepair implements StratmlRepair {

    /** Letters of the scripts in use that names may have by XML 1.0, fourth edition, which validators still follow. */
    private static final String LETTERS =
            "A-Za-z_À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-ώЁ-ЌЎ-яѐ-ќў-ҁԱ-Ֆա-ֆא-תء-غف-يअ-हก-ฮა-ჰぁ-ゔァ-ヺ一-龥가-힣";

    private static final Pattern NAME = Pattern.compile("[" + LETTERS + "][" + LETTERS + "0-9.-]*");
    private static final Pattern OTHER = Pattern.compile("[^" + LETTERS + "0-9.-]");

    @Override
    public void repair(XmlElement root, StratmlVersion version, XmlFindings findings) {
        List<XmlElement> identifiers = new ArrayList<>();
        List<XmlElement> relationships = new ArrayList<>();
        Set<String> written = new HashSet<>();
        collect(root, identifiers, relationships, written);
        relationships.forEach(relationship -> refer(relationship, identifiers, written, findings));
        Set<String> used = new HashSet<>();
        Map<String, String> current = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (XmlElement identifier : identifiers) {
            String found = identifier.getText().strip();
            String name = nameOf(found);
            String unique = name;
            if (!name.equals(found) || !used.add(name)) {
                int number = last.getOrDefault(name, 1);
                while (written.contains(unique) || !used.add(unique)) {
                    unique = name + "-" + ++number;
                }
                last.put(name, number);
            }
            boolean first = current.putIfAbsent(found, unique) == null;
            if (!unique.equals(identifier.getText())) {
                identifier.setText(unique);
                findings.add(
                        first ? Severity.ADVICE : Severity.WARNING,
                        identifier.getOffset(),
                        Message.of("stratml.identifier")
                                .with("found", XmlFindings.shown(found))
                                .with("id", unique));
            }
        }
        follow(root, current);
    }

    /** Returns what an identifier is as a name, which may be taken. */
    static String nameOf(String identifier) {
        if (NAME.matcher(identifier).matches()) {
            return identifier;
        }
        String name = OTHER.matcher(identifier).replaceAll("_");
        return NAME.matcher(name).matches() ? name : "_" + name;
    }

    private static void collect(
            XmlElement element, List<XmlElement> identifiers, List<XmlElement> relationships, Set<String> written) {
        for (XmlElement child : element.getChildren()) {
            if (child.getName().equals("Relationship")) {
                relationships.add(child);
            } else if (child.getName().equals("Identifier") && !child.getText().isBlank()) {
                identifiers.add(child);
                written.add(child.getText().strip());
            } else {
                collect(child, identifiers, relationships, written);
            }
        }
    }

    /** Makes the identifier of a relationship a reference where it is that of another element, as in the version of 2010. */
    private static void refer(
            XmlElement relationship, List<XmlElement> identifiers, Set<String> written, XmlFindings findings) {
        relationship.find("Identifier").filter(own -> !own.getText().isBlank()).ifPresent(own -> {
            if (written.contains(own.getText().strip())) {
                own.rename("ReferentIdentifier");
                findings.advise(
                        own,
                        Message.of("stratml.renamed").with("name", "Identifier").with("current", "ReferentIdentifier"));
            } else {
                identifiers.add(own);
                written.add(own.getText().strip());
            }
        });
    }

    private static void follow(XmlElement element, Map<String, String> current) {
        for (XmlElement child : element.getChildren()) {
            if (child.getName().equals("ReferentIdentifier")) {
                child.setText(current.getOrDefault(child.getText().strip(), child.getText()));
            } else {
                follow(child, current);
            }
        }
    }
}
