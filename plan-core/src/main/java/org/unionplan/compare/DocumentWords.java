package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** A document's own words, in the preferred language where it has them: its texts, names and terms for levels. */
final class DocumentWords {

    private final Document document;
    private final LanguageTag[] languages;
    private @Nullable DocumentIndex index;

    DocumentWords(Document document, LanguageTag... preferred) {
        List<LanguageTag> all = new ArrayList<>(List.of(preferred));
        document.getLanguage().ifPresent(all::add);
        this.document = document;
        this.languages = all.toArray(LanguageTag[]::new);
    }

    Document document() {
        return document;
    }

    String text(Text text) {
        return text.in(languages);
    }

    /** The name of a thing; absent if it has none. */
    Optional<String> name(Shape<?> shape, Extensible thing) {
        return shape.find(Property.Role.NAME).flatMap(property -> name(property, thing));
    }

    private Optional<String> name(Property property, Extensible thing) {
        return Optional.ofNullable((Text) property.get(thing)).map(this::text);
    }

    /** The name of the thing with that identifier, or the words of the text with it. */
    Optional<String> name(ElementId id) {
        DocumentIndex known = index;
        if (known == null) {
            known = DocumentIndex.of(document, DocumentType.shapeOf(document));
            index = known;
        }
        return known.find(id)
                .flatMap(
                        node -> (node.isText() ? node.getVia() : node.getShape().find(Property.Role.NAME))
                                .flatMap(property -> name(property, node.getValue())));
    }

    /** The document's own term for things of that type; a plan may have one for each of its levels. */
    Optional<LevelName> term(String type) {
        if (document instanceof StrategicPlan plan) {
            for (PlanElement.Level level : PlanElement.Level.values()) {
                if (level.getKeyword().equals(type)) {
                    return plan.getTerminology().flatMap(terms -> terms.nameOf(level));
                }
            }
        }
        return Optional.empty();
    }

    /** The document's own term for so many things of that type; there is no plural where the document gives none. */
    Optional<String> term(String type, int count) {
        return term(type)
                .map(name -> count > 1 ? name.getPlural().orElse(name.getSingular()) : name.getSingular())
                .map(this::text);
    }
}
