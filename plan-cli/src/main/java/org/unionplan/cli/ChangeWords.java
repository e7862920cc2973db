package org.unionplan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.compare.Change;
import org.unionplan.compare.ClauseChange;
import org.unionplan.compare.PlanComparison;
import org.unionplan.plan.PlanElement;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Node;
import org.unionplan.shape.Sense;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** How the changes of a comparison read: what they are about, and what was and is there. */
final class ChangeWords {

    private final Wording wordingBefore;
    private final Wording wordingAfter;
    private final Map<Pointer, Node> before;
    private final Map<Pointer, Node> after;

    ChangeWords(PlanComparison<?> comparison) {
        this.wordingBefore = Wording.of(comparison.getBefore(), List.of());
        this.wordingAfter = Wording.of(comparison.getAfter(), List.of());
        this.before = nodes(
                DocumentIndex.of(comparison.getBefore(), comparison.getBefore().documentShape()));
        this.after = nodes(
                DocumentIndex.of(comparison.getAfter(), comparison.getAfter().documentShape()));
    }

    private static Map<Pointer, Node> nodes(DocumentIndex index) {
        return index.getNodes().stream().collect(Collectors.toMap(Node::getPointer, node -> node, (one, other) -> one));
    }

    /** What sort of thing it is about, its name, and its identifier. */
    String thing(Change change) {
        String name = node(change)
                .flatMap(this::name)
                .map(found -> " \u201c" + found + "\u201d")
                .orElse("");
        String id = change.id().map(found -> " [" + found + "]").orElse("");
        return change.type().replace('-', ' ') + name + id;
    }

    /** The name of what the thing stands in, unless that is the document. */
    Optional<String> under(Change change) {
        return node(change)
                .flatMap(Node::getParent)
                .filter(parent -> parent.getParent().isPresent())
                .flatMap(this::name);
    }

    private Optional<Node> node(Change change) {
        Pointer place = change.place();
        Pointer thing = change.member().isPresent() ? place.getParent().orElse(Pointer.ROOT) : place;
        return Optional.ofNullable((change.after().isPresent() ? after : before).get(thing));
    }

    private Optional<String> name(Node node) {
        Wording wording = after.get(node.getPointer()) == node ? wordingAfter : wordingBefore;
        return node.getShape()
                .find(Sense.NAME)
                .map(name -> name.getAll(node.getValue()))
                .filter(names -> !names.isEmpty())
                .map(names -> Wording.oneLine(wording.text((Text) names.get(0))));
    }

    /** What was there, in words. */
    String was(Change change) {
        return change.was().map(value -> words(value, wordingBefore)).orElse("-");
    }

    /** What is there, in words. */
    String is(Change change) {
        return change.is().map(value -> words(value, wordingAfter)).orElse("-");
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
    static String clause(ClauseChange clause) {
        String was = clause.numberBefore().map(Object::toString).orElse("-");
        String is = clause.numberAfter().map(Object::toString).orElse("-");
        return "clause " + (was.equals(is) ? was : was + " > " + is);
    }
}
