package org.unionplan.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Collects what a document has and its Markdown does not, once for each member of a type. Not thread-safe. */
final class MarkdownLosses {

    /** For each type and member, the first thing that has it, and how many there are. */
    private final Map<String, Loss> losses = new TreeMap<>();

    /** The things whose words begin like a number. */
    private final List<String> numbered = new ArrayList<>();

    private final List<Finding> findings = new ArrayList<>();
    private boolean hasLanguages;

    private static final class Loss {

        private final String member;
        private final String first;
        private int times;

        Loss(String member, String first) {
            this.member = member;
            this.first = first;
        }
    }

    /** Looks for members other than those that are written. */
    <T extends Extensible> void look(Shape<T> shape, T thing, String id, Set<String> written) {
        for (Property property : shape.getProperties()) {
            List<?> values = property.getAll(thing);
            boolean isStated = !values.isEmpty()
                    && property.getDefault().filter(values.get(0)::equals).isEmpty();
            if (isStated && !written.contains(property.getName())) {
                lost(shape.getName(), property.getName(), id);
            }
            hasLanguages |= values.stream().anyMatch(MarkdownLosses::hasSeveralLanguages);
        }
        thing.getUnknownMembers().getNames().forEach(member -> lost(shape.getName(), member, id));
    }

    /** Adds something that is not written though its member is. */
    void lost(String type, String member, String id) {
        losses.computeIfAbsent(type + "\n" + member, none -> new Loss(member, id)).times++;
    }

    /** Returns the number in a heading, if it would be read again as one. */
    Optional<String> number(Optional<String> number, String type, String id) {
        return kept(number, MarkdownNumbers::isOfHeading, type, id);
    }

    /** Returns the number before the words of an item, with a mark; words may look as if they had one. */
    String mark(Optional<String> number, String words, String type, String id) {
        Optional<String> known = kept(number, MarkdownNumbers::isOfItem, type, id);
        if (known.isEmpty()) {
            doubt(words, id);
        }
        return known.map(each -> each + "\\. ").orElse("");
    }

    /** Reports words of something without a number that would be read again as if it had one. */
    void doubt(String words, String id) {
        if (MarkdownNumbers.isNumbered(words)) {
            numbered.add(id);
        }
    }

    private Optional<String> kept(Optional<String> number, Predicate<String> isRead, String type, String id) {
        Optional<String> known = number.filter(isRead);
        if (known.isEmpty() && number.isPresent()) {
            lost(type, "number", id);
        }
        return known;
    }

    private void find(Message message) {
        findings.add(Finding.of(Severity.ADVICE, Pointer.ROOT, message));
    }

    private static boolean hasSeveralLanguages(Object value) {
        return value instanceof Text text && text.getWordings().size() > 1;
    }

    ValidationReport report() {
        if (hasLanguages) {
            find(Message.of("markdown.languages"));
        }
        losses.values()
                .forEach(loss -> find(Message.of("markdown.lost")
                        .with("member", loss.member)
                        .with("id", loss.first)
                        .withNumber("times", loss.times)));
        if (!numbered.isEmpty()) {
            find(Message.of("markdown.numbered").with("id", numbered.get(0)).withNumber("times", numbered.size()));
        }
        return ValidationReport.of(findings);
    }
}
