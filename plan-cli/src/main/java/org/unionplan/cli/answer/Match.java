package org.unionplan.cli.answer;

import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.Pointer;

/** A thing that meets the condition of a query, and its place. */
public record Match(
        String document,
        String type,
        Optional<String> id,
        Optional<String> name,
        Pointer pointer,
        Optional<Finding.Location> location) {

    public static Match of(
            Document document, DocumentIndex.Node node, Wording wording, Map<Pointer, Finding.Location> locations) {
        return new Match(
                document.getId().toString(),
                node.getShape().getName(),
                node.getId().map(Object::toString),
                wording.nameOf(node),
                node.getPointer(),
                Optional.ofNullable(locations.get(node.getPointer())));
    }
}
