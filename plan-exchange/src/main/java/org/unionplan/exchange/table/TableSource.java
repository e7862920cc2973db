package org.unionplan.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** A document that rows are made of, and the languages that its texts are wanted in. */
final class TableSource {

    private final Document document;
    private final DocumentIndex index;
    private final LanguageTag[] languages;

    /** In those languages, the most wanted first, and then in that of the document. */
    TableSource(Document document, List<LanguageTag> wanted) {
        this.document = document;
        this.index = DocumentIndex.of(document, DocumentType.shapeOf(document));
        List<LanguageTag> all = new ArrayList<>(wanted);
        document.getLanguage().ifPresent(all::add);
        this.languages = all.toArray(LanguageTag[]::new);
    }

    Document document() {
        return document;
    }

    DocumentIndex index() {
        return index;
    }

    Optional<ElementId> id() {
        return Optional.of(document.getId());
    }

    String text(Text text) {
        return text.in(languages);
    }

    /** The name of the actor with that identifier, or the identifier if the document has no such actor. */
    String actor(ElementId id) {
        return index.find(id, Actor.class).map(Actor::getName).map(this::text).orElse(id.toString());
    }
}
