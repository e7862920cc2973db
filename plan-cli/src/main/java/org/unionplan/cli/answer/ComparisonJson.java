package org.unionplan.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.document.Document;
import org.unionplan.document.Revision;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;

/** A comparison for programs. Added and removed things are given by their place in the documents. */
public final class ComparisonJson {

    private final DocumentComparison<?> comparison;
    private final boolean substance;

    public ComparisonJson(DocumentComparison<?> comparison, boolean substance) {
        this.comparison = comparison;
        this.substance = substance;
    }

    public void print(Output to) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("formatVersion", "1.0");
        tree.put("type", "comparison");
        tree.put("before", document(comparison.getBefore(), comparison.getDuplicatesBefore()));
        tree.put("after", document(comparison.getAfter(), comparison.getDuplicatesAfter()));
        tree.put("summary", to.say(comparison.words(to.language()).getSummaryLine()));
        tree.put(
                "changes",
                (substance ? comparison.getSubstance() : comparison.getChanges())
                        .stream().map(ComparisonJson::change).toList());
        JsonTree.write(tree).lines().forEach(to::print);
    }

    private static Map<String, Object> document(Document document, Map<ElementId, List<Pointer>> duplicates) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", document.getId());
        document.getRevision().flatMap(Revision::getLabel).ifPresent(label -> tree.put("revision", label));
        if (!duplicates.isEmpty()) {
            Map<String, Object> repeated = new LinkedHashMap<>();
            duplicates.forEach((id, places) -> repeated.put(id.toString(), places));
            tree.put("repeatedIds", repeated);
        }
        return tree;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", change.getKind().getKeyword());
        tree.put("of", change.getType());
        put(tree, "idBefore", change.getIdBefore());
        put(tree, "idAfter", change.getIdAfter());
        put(tree, "before", change.getBefore());
        put(tree, "after", change.getAfter());
        put(tree, "member", change.getMember());
        put(tree, "because", change.getMatchReason().map(Keyword::getKeyword));
        if (change.getMember().isPresent()) {
            put(tree, "was", change.getValueBefore().map(ComparisonJson::value));
            put(tree, "is", change.getValueAfter().map(ComparisonJson::value));
        }
        if (!change.getWordings().isEmpty()) {
            tree.put(
                    "wordings",
                    change.getWordings().stream().map(ComparisonJson::wording).toList());
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, Optional<?> value) {
        value.ifPresent(known -> tree.put(name, known));
    }

    private static Object value(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(ComparisonJson::value).toList();
        }
        return JsonValue.of(value);
    }

    private static Map<String, Object> wording(WordingChange wording) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "language", wording.getLanguage());
        tree.put("editorial", wording.isEditorial());
        tree.put(
                "clauses",
                wording.getClauses().stream().map(ComparisonJson::clause).toList());
        return tree;
    }

    private static Map<String, Object> clause(WordingChange.Clause clause) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "numberBefore", clause.getNumberBefore());
        put(tree, "numberAfter", clause.getNumberAfter());
        put(tree, "before", clause.getBefore());
        put(tree, "after", clause.getAfter());
        tree.put("marks", clause.getMarks().stream().map(ComparisonJson::mark).toList());
        return tree;
    }

    private static Map<String, Object> mark(WordingChange.Segment mark) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sign", mark.getSign().toString().toLowerCase(java.util.Locale.ROOT));
        tree.put("text", mark.getText());
        return tree;
    }
}
