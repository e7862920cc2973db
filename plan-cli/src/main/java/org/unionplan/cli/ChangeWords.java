package org.unionplan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.plan.PlanElement;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** How the changes of a comparison read: what they are about, and what was and is there. */
final class ChangeWords {

    private final Wording wordingBefore;
    private final Wording wordingAfter;
    private final Map<Pointer, DocumentIndex.Node> before;
    private final Map<Pointer, DocumentIndex.Node> after;

    ChangeWords(DocumentComparison<?> comparison) {
        this.wordingBefore = Wording.of(comparison.getBefore(), List.of());
        this.wordingAfter = Wording.of(comparison.getAfter(), List.of());
        this.before = nodes(DocumentIndex.of(comparison.getBefore(), DocumentType.shapeOf(comparison.getBefore())));
        this.after = nodes(DocumentIndex.of(comparison.getAfter(), DocumentType.shapeOf(comparison.getAfter())));
    }

    private static Map<Pointer, DocumentIndex.Node> nodes(DocumentIndex index) {
        return index.getNodes().stream()
                .collect(Collectors.toMap(DocumentIndex.Node::getPointer, node -> node, (one, other) -> one));
    }

    /** What sort of thing it is about, its name, and its identifier. */
    String thing(Change change) {
        String name = node(change)
                .flatMap(this::name)
                .map(found -> " \u201c" + found + "\u201d")
                .orElse("");
        String id = change.getId().map(found -> " [" + found + "]").orElse("");
        return change.getType().replace('-', ' ') + name + id;
    }

    /** The name of what the thing stands in, unless that is the document. */
    Optional<String> under(Change change) {
        return node(change)
                .flatMap(DocumentIndex.Node::getParent)
                .filter(parent -> parent.getParent().isPresent())
                .flatMap(this::name);
    }

    private Optional<DocumentIndex.Node> node(Change change) {
        Pointer place = change.getPlace();
        Pointer thing = change.getMember().isPresent() ? place.getParent().orElse(Pointer.ROOT) : place;
        return Optional.ofNullable((change.getAfter().isPresent() ? after : before).get(thing));
    }

    private Optional<String> name(DocumentIndex.Node node) {
        Wording wording = after.get(node.getPointer()) == node ? wordingAfter : wordingBefore;
        return node.getShape()
                .find(Property.Role.NAME)
                .map(name -> name.getAll(node.getValue()))
                .filter(names -> !names.isEmpty())
                .map(names -> Wording.oneLine(wording.text((Text) names.get(0))));
    }

    /** What was there, in words. */
    String was(Change change) {
        return change.getValueBefore().map(value -> words(value, wordingBefore)).orElse("-");
    }

    /** What is there, in words. */
    String is(Change change) {
        return change.getValueAfter().map(value -> words(value, wordingAfter)).orElse("-");
    }

    /** A value of a document in words: a thing by its name, or by what it holds. */
    static String words(Object value, Wording wording) {
        if (value instanceof Text text) {
            return Wording.oneLine(wording.text(text));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> words(item, wording)).collect(Collectors.joining("; "));
        }
        if (value instanceof Keyword keyword) {
            return Wording.word(keyword);
        }
        if (value instanceof PlanElement element) {
            return words(element.getName(), wording) + " [" + element.getId() + "]";
        }
        return value instanceof Extensible ? Wording.oneLine(value.toString()) : value.toString();
    }

    /** Which clause it is, by number. */
    static String clause(WordingChange.Clause clause) {
        String was = clause.getNumberBefore().map(Object::toString).orElse("-");
        String is = clause.getNumberAfter().map(Object::toString).orElse("-");
        return "clause " + (was.equals(is) ? was : was + " > " + is);
    }
}
