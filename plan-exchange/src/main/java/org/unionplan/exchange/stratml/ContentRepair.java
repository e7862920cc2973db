package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.stratml.StratmlSchema.ChildRule;
import org.unionplan.exchange.stratml.StratmlSchema.ElementRule;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;

/** Leaves out what no element of the schema has, joins repeated elements, and puts the rest in its order. */
final class ContentRepair implements StratmlRepair {

    private final StratmlSchema schema;

    ContentRepair(StratmlSchema schema) {
        this.schema = schema;
    }

    @Override
    public void repair(XmlElement root, StratmlVersion version, XmlFindings findings) {
        Optional<ElementRule> content = schema.content(root.getName());
        if (content.isEmpty()) {
            flatten(root, findings);
            dropAttributes(root, Map.of(), findings);
            return;
        }
        if (!root.getText().isBlank()) {
            findings.warn(
                    root, dropped("stratml.text", root.getName()).with("found", XmlFindings.shown(root.getText())));
        }
        root.setText("");
        dropAttributes(root, content.get().attributes(), findings);
        readWords(root, content.get(), findings);
        if (!isSound(root.getChildren(), content.get())) {
            root.setChildren(arranged(root, content.get(), version, findings));
        }
        root.getChildren().forEach(child -> repair(child, version, findings));
    }

    /** Returns true if all children are known, in order, and there are not too many of them. */
    private static boolean isSound(List<XmlElement> children, ElementRule content) {
        int last = -1;
        for (XmlElement child : children) {
            ChildRule rule = content.part(child.getName());
            if (rule == null || rule.position() < last || (rule.position() == last && !rule.many())) {
                return false;
            }
            last = rule.position();
        }
        return true;
    }

    private List<XmlElement> arranged(
            XmlElement element, ElementRule content, StratmlVersion version, XmlFindings findings) {
        List<XmlElement> known = known(element, content, findings);
        if (!isOrdered(known, content)) {
            known.sort(content.order());
            boolean ownOrder =
                    version == StratmlVersion.PART_2_ANSI && element.getName().endsWith("Result");
            if (!ownOrder) {
                findings.advise(element, dropped("stratml.order", element.getName()));
            }
        }
        return joined(known, content, findings);
    }

    private static Message dropped(String code, String element) {
        return Message.of(code).with("element", element);
    }

    /** Takes the characters of all elements in an element that has text alone. */
    private static void flatten(XmlElement leaf, XmlFindings findings) {
        if (!leaf.getChildren().isEmpty()) {
            leaf.setText(allText(leaf));
            leaf.setChildren(new ArrayList<>());
            findings.warn(leaf, dropped("stratml.markup", leaf.getName()));
        }
    }

    private static String allText(XmlElement element) {
        StringBuilder all = new StringBuilder(element.getText());
        for (XmlElement child : element.getChildren()) {
            String words = allText(child);
            if (!words.isBlank()) {
                all.append(all.isEmpty() ? "" : " ").append(words);
            }
        }
        return all.toString();
    }

    private static void dropAttributes(XmlElement element, Map<String, List<String>> known, XmlFindings findings) {
        if (element.getAttributes().isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> attribute :
                List.copyOf(element.getAttributes().entrySet())) {
            if (!known.containsKey(attribute.getKey())) {
                element.setAttribute(attribute.getKey(), null);
                findings.warn(
                        element,
                        Message.of("stratml.attribute")
                                .with("name", attribute.getKey())
                                .with("element", element.getName())
                                .with("found", XmlFindings.shown(attribute.getValue())));
            }
        }
    }

    /** Reads the words of attributes whatever their case and separators, and puts the attributes in order. */
    private static void readWords(XmlElement element, ElementRule content, XmlFindings findings) {
        if (element.getAttributes().isEmpty()) {
            return;
        }
        Map<String, String> found = new LinkedHashMap<>(element.getAttributes());
        found.keySet().forEach(name -> element.setAttribute(name, null));
        content.attributes().forEach((name, words) -> {
            String value = found.get(name);
            if (value != null && value.isBlank()) {
                findings.count(element, "stratml.empty", name);
            } else if (value != null) {
                element.setAttribute(name, word(element, name, value, words, findings));
            }
        });
    }

    /** Returns the word that is meant, or null, with a finding, if none is. */
    static @Nullable String word(XmlElement at, String name, String value, List<String> words, XmlFindings findings) {
        for (String word : words) {
            if (letters(word).equals(letters(value))) {
                if (!word.equals(value)) {
                    findings.advise(
                            at,
                            Message.of("stratml.word")
                                    .with("name", name)
                                    .with("found", XmlFindings.shown(value))
                                    .with("word", word));
                }
                return word;
            }
        }
        findings.warn(
                at, Message.of("stratml.word.unknown").with("name", name).with("found", XmlFindings.shown(value)));
        return null;
    }

    private static String letters(String word) {
        return word.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    private List<XmlElement> known(XmlElement element, ElementRule content, XmlFindings findings) {
        List<XmlElement> known = new ArrayList<>();
        for (XmlElement child : element.getChildren()) {
            if (content.part(child.getName()) != null) {
                known.add(child);
            } else if (isHollow(child)) {
                findings.count(child, "stratml.empty", child.getName());
            } else {
                String code = schema.isKnown(child.getName()) ? "stratml.misplaced" : "stratml.unknown";
                findings.warn(
                        child,
                        dropped(code, child.getName())
                                .with("parent", element.getName())
                                .with("found", XmlFindings.shown(allText(child))));
            }
        }
        return known;
    }

    private static boolean isHollow(XmlElement element) {
        return element.getText().isBlank()
                && element.getAttributes().isEmpty()
                && element.getChildren().stream().allMatch(ContentRepair::isHollow);
    }

    private static boolean isOrdered(List<XmlElement> children, ElementRule content) {
        for (int i = 1; i < children.size(); i++) {
            if (content.order().compare(children.get(i - 1), children.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Joins elements of which only one is allowed. */
    private List<XmlElement> joined(List<XmlElement> children, ElementRule content, XmlFindings findings) {
        List<XmlElement> joined = new ArrayList<>();
        for (XmlElement child : children) {
            XmlElement before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            ChildRule part = Objects.requireNonNull(content.part(child.getName()));
            if (before != null && !part.many() && before.getName().equals(child.getName())) {
                join(before, child, findings);
            } else {
                joined.add(child);
            }
        }
        return joined;
    }

    private void join(XmlElement before, XmlElement other, XmlFindings findings) {
        other.getAttributes().forEach((name, value) -> {
            if (before.getAttribute(name).isEmpty()) {
                before.setAttribute(name, value);
            }
        });
        other.getChildren().forEach(before::add);
        String words = allText(other);
        boolean leaf = schema.content(before.getName()).isEmpty();
        if (leaf && !words.isBlank() && !words.equals(before.getText())) {
            before.setText(before.getText().isBlank() ? words : before.getText() + "\n" + words);
            other.setChildren(new ArrayList<>());
        }
        findings.warn(other, dropped("stratml.repeated", other.getName()));
    }
}
