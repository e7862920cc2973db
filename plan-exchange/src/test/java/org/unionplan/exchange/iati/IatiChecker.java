package org.unionplan.exchange.iati;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The rules of activity files, version 2.03, for the elements that are written of plans: which elements are where, in which
 * order and how often, their attributes, and the codes of those. Stated here and not taken from the writer. Elements that a
 * plan only hands on are not looked into.
 */
final class IatiChecker {

    private static final String NARRATIVES = "narrative+";
    private static final String FIGURE = "location* dimension* comment? document-link*";

    /** The children of an element with how often they occur: once, or as the mark says. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("iati-activities", "iati-activity+"),
            Map.entry(
                    "iati-activity",
                    "iati-identifier reporting-org title description+ participating-org+ other-identifier* activity-status"
                            + " activity-date+ contact-info* activity-scope? recipient-country* recipient-region* location*"
                            + " sector* tag* country-budget-items? humanitarian-scope* policy-marker* collaboration-type?"
                            + " default-flow-type? default-finance-type? default-aid-type* default-tied-status? budget*"
                            + " planned-disbursement* capital-spend? transaction* document-link* related-activity*"
                            + " legacy-data* conditions? result* crs-add? fss?"),
            Map.entry("reporting-org", NARRATIVES),
            Map.entry("title", NARRATIVES),
            Map.entry("description", NARRATIVES),
            Map.entry("participating-org", "narrative*"),
            Map.entry("activity-status", ""),
            Map.entry("activity-date", "narrative*"),
            Map.entry("result", "title description? document-link* reference* indicator+"),
            Map.entry("indicator", "title description? document-link* reference* baseline* period*"),
            Map.entry("baseline", "location* dimension* document-link* comment?"),
            Map.entry("period", "period-start period-end target* actual*"),
            Map.entry("period-start", ""),
            Map.entry("period-end", ""),
            Map.entry("target", FIGURE),
            Map.entry("actual", FIGURE),
            Map.entry("dimension", ""),
            Map.entry("comment", NARRATIVES));

    /** Years begin with 1 in XML. */
    private static final String YEAR = "(?!0000)[0-9]{4}";

    private static final String DAY = YEAR + "-[0-9]{2}-[0-9]{2}";
    private static final String TRUTH = "0|1|true|false";
    private static final String ANY = "(?s).*";
    private static final String SOME = "(?s).*\\S.*";

    /** The attributes of an element with what they look like; a mark stands after those that must be there. */
    private static final Map<String, Map<String, String>> ATTRIBUTES = Map.ofEntries(
            Map.entry(
                    "iati-activities",
                    Map.of("version!", "2\\.03", "generated-datetime", SOME, "linked-data-default", ANY)),
            Map.entry(
                    "iati-activity",
                    Map.of(
                            "xml:lang", "[A-Za-z][A-Za-z0-9-]*",
                            "last-updated-datetime", SOME,
                            "default-currency", SOME,
                            "humanitarian", TRUTH,
                            "hierarchy", "[0-9]+",
                            "linked-data-uri", ANY,
                            "budget-not-provided", SOME)),
            Map.entry(
                    "reporting-org",
                    Map.of(
                            "ref!",
                            SOME,
                            "type!",
                            "10|11|15|21|22|23|24|30|40|60|70|71|72|73|80|90",
                            "secondary-reporter",
                            TRUTH)),
            Map.entry("description", Map.of("type", "[1-4]")),
            Map.entry(
                    "participating-org",
                    Map.of("role!", "[1-4]", "ref", SOME, "type", SOME, "activity-id", SOME, "crs-channel-code", SOME)),
            Map.entry("activity-status", Map.of("code!", "[1-6]")),
            Map.entry("activity-date", Map.of("type!", "[1-4]", "iso-date!", DAY)),
            Map.entry("result", Map.of("type!", "[1239]", "aggregation-status", TRUTH)),
            Map.entry("indicator", Map.of("measure!", "[1-5]", "ascending", TRUTH, "aggregation-status", TRUTH)),
            Map.entry("baseline", Map.of("year!", YEAR, "iso-date", DAY, "value", ANY)),
            Map.entry("period-start", Map.of("iso-date!", DAY)),
            Map.entry("period-end", Map.of("iso-date!", DAY)),
            Map.entry("target", Map.of("value", ANY)),
            Map.entry("actual", Map.of("value", ANY)),
            Map.entry("dimension", Map.of("name!", ANY, "value!", ANY)),
            Map.entry("narrative", Map.of("xml:lang", "[A-Za-z][A-Za-z0-9-]*")));

    /** The elements that hold text; all others hold elements alone. */
    private static final Set<String> TEXTS = Set.of("iati-identifier", "narrative");

    /** Elements that may not even have attributes of other namespaces. */
    private static final Set<String> CLOSED = Set.of("target", "actual");

    private final List<String> problems = new ArrayList<>();

    private IatiChecker() {}

    /** Returns what is wrong with a file, each problem with the path of its element. */
    static List<String> check(String file) {
        IatiChecker checker = new IatiChecker();
        Element root = parse(file);
        if (!root.getTagName().equals("iati-activities")) {
            checker.problems.add("root " + root.getTagName());
        }
        checker.check(root, root.getTagName());
        return checker.problems;
    }

    private static Element parse(String file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(file, e);
        }
    }

    private void check(Element element, String path) {
        attributes(element, path);
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            } else if (!TEXTS.contains(element.getTagName())
                    && !node.getTextContent().isBlank()) {
                problems.add(path + " has text");
            }
        }
        children(element, children, path);
        for (Element child : children) {
            if (ATTRIBUTES.containsKey(child.getTagName()) || CHILDREN.containsKey(child.getTagName())) {
                check(child, path + "/" + child.getTagName());
            }
        }
    }

    private void attributes(Element element, String path) {
        Map<String, String> allowed = ATTRIBUTES.getOrDefault(element.getTagName(), Map.of());
        allowed.keySet().stream()
                .filter(name -> name.endsWith("!"))
                .map(name -> name.substring(0, name.length() - 1))
                .filter(name -> !element.hasAttribute(name))
                .forEach(name -> problems.add(path + " lacks @" + name));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getName();
            String form = allowed.getOrDefault(name, allowed.get(name + "!"));
            boolean foreign =
                    name.indexOf(':') > 0 && !name.startsWith("xml:") && !CLOSED.contains(element.getTagName());
            if (form == null ? !foreign : !Pattern.matches(form, attribute.getValue())) {
                problems.add(path + " has @" + name + " " + attribute.getValue());
            }
        }
    }

    private void children(Element element, List<Element> children, String path) {
        String rule = CHILDREN.get(element.getTagName());
        Map<String, Integer> found = new LinkedHashMap<>();
        children.forEach(child -> found.merge(child.getTagName(), 1, Integer::sum));
        List<String> order = new ArrayList<>();
        for (String part : rule == null || rule.isEmpty() ? new String[0] : rule.split(" ", -1)) {
            String name = part.replaceAll("[?*+]$", "");
            int count = found.getOrDefault(name, 0);
            order.add(name);
            if (count == 0 && !part.endsWith("?") && !part.endsWith("*")) {
                problems.add(path + " lacks " + name);
            }
            if (count > 1 && !part.endsWith("*") && !part.endsWith("+")) {
                problems.add(path + " has " + count + " " + name);
            }
        }
        int last = 0;
        for (Element child : children) {
            int position = order.indexOf(child.getTagName());
            if (position < 0) {
                problems.add(path + " has " + child.getTagName());
            } else if (position < last) {
                problems.add(path + " has " + child.getTagName() + " too late");
            } else {
                last = position;
            }
        }
    }
}
