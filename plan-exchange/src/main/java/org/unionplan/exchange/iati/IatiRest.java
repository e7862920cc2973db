package org.unionplan.exchange.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.exchange.xml.XmlText;
import org.unionplan.value.Datum;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/**
 * The parts of a file that the model has no place for: attributes as {@code iati:attributes} and elements as {@code iati:elements}, each with
 * its name, attributes, text and elements. It is written back as it was.
 */
final class IatiRest {

    private static final String ATTRIBUTES = "iati:attributes";
    private static final String ELEMENTS = "iati:elements";

    private final XmlFindings findings;

    IatiRest(XmlFindings findings) {
        this.findings = findings;
    }

    /**
     * Returns the rest of an element.
     *
     * @param attributes the names of attributes that were read
     * @param read the children that were read
     */
    Members of(XmlElement element, Set<String> attributes, Set<XmlElement> read) {
        Map<String, Datum> members = new LinkedHashMap<>();
        Map<String, Datum> others = new LinkedHashMap<>();
        element.getAttributes().forEach((name, value) -> {
            if (!attributes.contains(name) && !name.startsWith(IatiFile.PREFIX) && isHeld(element, name)) {
                others.put(name, Datum.of(value));
            }
        });
        if (!others.isEmpty()) {
            members.put(ATTRIBUTES, new Datum.Obj(Members.of(others)));
        }
        List<Datum> elements = new ArrayList<>();
        for (XmlElement child : element.getChildren()) {
            if (!read.contains(child) && child.getAttribute(IatiFile.MADE).isEmpty() && isHeld(child)) {
                elements.add(data(child));
            }
        }
        if (!elements.isEmpty()) {
            members.put(ELEMENTS, new Datum.Arr(elements));
        }
        return Members.of(members);
    }

    /** Returns true for attributes of the standard; those of other namespaces are left out. */
    private boolean isHeld(XmlElement element, String attribute) {
        boolean own = attribute.indexOf(':') < 0 || attribute.equals(IatiFile.LANGUAGE);
        if (!own) {
            findings.count(element, "iati.extension", attribute);
        }
        return own;
    }

    private boolean isHeld(XmlElement child) {
        if (!child.getNamespace().isEmpty()) {
            findings.count(child, "iati.extension", child.getName());
        }
        return child.getNamespace().isEmpty();
    }

    private Datum data(XmlElement element) {
        Map<String, Datum> members = new LinkedHashMap<>();
        members.put("name", Datum.of(element.getName()));
        Members rest = of(element, Set.of(), Set.of());
        rest.get(ATTRIBUTES).ifPresent(attributes -> members.put("attributes", attributes));
        if (!element.getText().isBlank()) {
            members.put("text", Datum.of(element.getText()));
        }
        rest.get(ELEMENTS).ifPresent(elements -> members.put("elements", elements));
        return new Datum.Obj(Members.of(members));
    }

    /** Writes back the rest of an element. Existing attributes stay. */
    static void write(XmlElement to, Extensible from) {
        write(to, from.getUnknownMembers(), ATTRIBUTES, ELEMENTS);
    }

    private static void write(XmlElement to, Members members, String attributes, String elements) {
        if (members.get(attributes).orElse(null) instanceof Datum.Obj object) {
            object.members().asMap().forEach((name, value) -> {
                if (value instanceof Datum.Str words
                        && isName(name)
                        && !to.getAttributes().containsKey(name)) {
                    to.setAttribute(name, XmlText.clean(words.value()));
                }
            });
        }
        if (members.get(elements).orElse(null) instanceof Datum.Arr list) {
            list.items().forEach(item -> {
                if (item instanceof Datum.Obj object
                        && object.members().get("name").orElse(null) instanceof Datum.Str name
                        && isName(name.value())) {
                    XmlElement child = object.members().get("text").orElse(null) instanceof Datum.Str text
                            ? to.add(name.value(), text.value())
                            : to.add(name.value());
                    write(child, object.members(), "attributes", "elements");
                }
            });
        }
    }

    /** Returns true for the names that the standard uses; others could end an element early. */
    private static boolean isName(String name) {
        return name.equals(IatiFile.LANGUAGE) || name.matches("[a-z][a-z0-9-]*");
    }
}
