package org.unionplan.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** A document of which part could not be read, and on what of it rules can be heard all the same. */
final class PartlyRead {

    private static final Set<String> CONSTRAINTS =
            Stream.of(Constraint.values()).map(Constraint::getCode).collect(Collectors.toUnmodifiableSet());

    private static final String REPEATED = "id.duplicate";

    private final JsonSource source;
    private final List<Pointer> unread;
    private final Set<String> unreadStrings;
    private final Map<String, Class<?>> subjects;
    private final Map<Pointer, Object> things = new HashMap<>();

    PartlyRead(Document document, Inspection<?> inspection) {
        this.source = inspection.getSource();
        this.unread = inspection.getReport().getFindings().stream()
                .map(Finding::getPointer)
                .distinct()
                .toList();
        // A problem of the document as a whole leaves none of its strings unread.
        this.unreadStrings = source.unreadStrings(
                unread.stream().filter(place -> !place.equals(Pointer.ROOT)).toList());
        this.subjects = DocumentType.rulesOf(document).stream()
                .collect(Collectors.toMap(Rule::getCode, Rule::getSubject, (a, b) -> a));
        DocumentIndex.of(document, DocumentType.shapeOf(document))
                .getNodes()
                .forEach(node -> things.put(node.getPointer(), node.getValue()));
    }

    /** Those findings that would also exist if everything had been read. */
    ValidationReport heard(ValidationReport rules) {
        return rules.filter(finding -> !namesUnread(finding) && !judgesUnread(finding));
    }

    private boolean namesUnread(Finding finding) {
        return finding.getParameters().values().stream().anyMatch(unreadStrings::contains);
    }

    private boolean judgesUnread(Finding finding) {
        Pointer place = finding.getPointer();
        if (unread.contains(source.inText(place))) {
            return true;
        }
        Class<?> subject = subjects.getOrDefault(finding.getCode(), Extensible.class);
        // A constraint looks at one value, and a rule about things of every kind at one member with its surroundings.
        // An identifier that was read twice is repeated whatever else there is.
        if (CONSTRAINTS.contains(finding.getCode())
                || finding.getCode().equals(REPEATED)
                || (subject == Extensible.class && subjects.containsKey(finding.getCode()))) {
            return false;
        }
        Pointer judged = source.inText(judged(place, subject));
        return unread.stream().anyMatch(each -> each.isWithin(judged));
    }

    /** The place of the innermost thing of that type around a finding, which is what the rule looked at. */
    private Pointer judged(Pointer place, Class<?> subject) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, each -> each.flatMap(Pointer::getParent))
                .flatMap(Optional::stream)
                .filter(each -> subject.isInstance(things.get(each)))
                .findFirst()
                .orElse(Pointer.ROOT);
    }
}
