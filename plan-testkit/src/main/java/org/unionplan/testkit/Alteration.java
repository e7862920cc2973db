package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.Change;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/**
 * A way in which a document can be changed, alone: what a comparison has to report as exactly one change of one kind in
 * one place. There is one for every kind.
 */
public enum Alteration {
    /** An actor is added. */
    ADD(Change.Kind.ADDED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            Property actors = Copies.property(DocumentType.shapeOf(document), "actors");
            List<Object> values = new ArrayList<>(actors.getAll(document));
            int place = choice % (values.size() + 1);
            values.add(
                    place,
                    Actor.builder().id(free(document)).name("Somebody new").build());
            return planted(
                    document,
                    Copies.with(DocumentType.shapeOf(document), document, actors, values),
                    Optional.empty(),
                    Optional.of(Pointer.ROOT.member("actors").item(place)));
        }
    },

    /** Something with an identifier is removed. */
    REMOVE(Change.Kind.REMOVED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            return one(items(document), choice)
                    .flatMap(
                            node -> planted(document, without(node), Optional.of(node.getPointer()), Optional.empty()));
        }
    },

    /** Something with an identifier goes to the end of a list of another thing, or another list. */
    MOVE(Change.Kind.MOVED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            Optional<DocumentIndex.Node> item = one(items(document), choice);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            DocumentIndex.Node moved = item.get();
            ElementId id = moved.getId().orElseThrow();
            Document without = without(moved);
            List<Pointer> lists = new ArrayList<>();
            Document after = without;
            for (DocumentIndex.Node home : nodes(without)) {
                for (Property list : home.getShape().getProperties(Type.Kind.OBJECT)) {
                    boolean same =
                            home.getId().equals(moved.getParent().orElseThrow().getId())
                                    && list.equals(moved.getVia().orElseThrow());
                    boolean takes = list.getCardinality() == Property.Cardinality.MANY
                            && list.getType().getShape().orElseThrow().equals(moved.getShape());
                    if (lists.isEmpty() && takes && !same && home.getId().isPresent()) {
                        List<Object> values = new ArrayList<>(list.getAll(home.getValue()));
                        lists.add(home.getPointer().member(list.getName()).item(values.size()));
                        values.add(moved.getValue());
                        after = Copies.replacing(home, Copies.with(home.getShape(), home.getValue(), list, values));
                    }
                }
            }
            return lists.isEmpty() || id.equals(document.getId())
                    ? Optional.empty()
                    : planted(document, after, Optional.of(moved.getPointer()), Optional.of(lists.get(0)));
        }
    },

    /** Something goes to the other end of a list of three or more. */
    REORDER(Change.Kind.REORDERED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            Optional<DocumentIndex.Node> first = one(
                    items(document).stream()
                            .filter(node -> node.getPointer().getLast().equals("0") && siblings(node) > 2)
                            .toList(),
                    choice);
            return first.flatMap(node -> {
                DocumentIndex.Node parent = node.getParent().orElseThrow();
                Property list = node.getVia().orElseThrow();
                List<Object> values = new ArrayList<>(list.getAll(parent.getValue()));
                values.add(values.remove(0));
                Pointer last = parent.getPointer().member(list.getName()).item(values.size() - 1);
                return planted(
                        document,
                        Copies.replacing(parent, Copies.with(parent.getShape(), parent.getValue(), list, values)),
                        Optional.of(node.getPointer()),
                        Optional.of(last));
            });
        }
    },

    /** Something that has a name gets another identifier; what refers to it still has the old one. */
    CHANGE_ID(Change.Kind.ID_CHANGED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            List<Site> sites = Site.in(
                    document,
                    site -> site.property().getKind() == Type.Kind.ID
                            && site.node().getParent().isPresent()
                            && site.node().getShape().find(Property.Role.NAME).stream()
                                    .anyMatch(name ->
                                            !name.getAll(site.node().getValue()).isEmpty()));
            return changed(document, sites, choice, id -> free(document));
        }
    },

    /** Something gets another name. */
    RENAME(Change.Kind.RENAMED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            return changed(
                    document,
                    texts(document, Property.Role.NAME),
                    choice,
                    text -> worded((Text) text, w -> w + " otherwise"));
        }
    },

    /** Something gets another number. */
    RENUMBER(Change.Kind.RENUMBERED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            List<Site> numbers = Site.in(
                    document,
                    site -> site.property().getRole() == Property.Role.NUMBER
                            && site.node().getId().isPresent());
            return changed(document, numbers, choice, number -> number + "9");
        }
    },

    /** A text gets one clause more. */
    REWORD(Change.Kind.REWORDED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            return changed(
                    document,
                    texts(document, Property.Role.OTHER),
                    choice,
                    text -> worded((Text) text, wording -> wording + "; and so on"));
        }
    },

    /** A text is set with a space after it that may break no line. */
    RESPELL(Change.Kind.EDITORIAL) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            Property.Role sense = choice % 2 == 0 ? Property.Role.NAME : Property.Role.OTHER;
            return changed(
                    document,
                    texts(document, sense),
                    choice / 2,
                    text -> worded((Text) text, wording -> wording + "\u00a0"));
        }
    },

    /** Something gets a member that the model does not know. */
    EXTEND(Change.Kind.CHANGED) {
        @Override
        Optional<PlantedChange> planted(Document document, int choice) {
            return one(nodes(document), choice).flatMap(node -> {
                Pointer member = node.getPointer().member("x-planted");
                return planted(
                        document,
                        Copies.replacing(node, extended(node.getShape(), node.getValue())),
                        Optional.of(member),
                        Optional.of(member));
            });
        }
    };

    /** All of them. */
    public static final List<Alteration> ALL = List.of(values());

    private final Change.Kind kind;

    Alteration(Change.Kind kind) {
        this.kind = kind;
    }

    /** As which kind a comparison has to report it. */
    public Change.Kind getKind() {
        return kind;
    }

    /**
     * Changes a document in one place.
     *
     * @param document a document without errors
     * @param choice any number from 0; one of the places where it can be changed so is chosen by it
     * @return nothing if there is no such place in it
     */
    public Optional<PlantedChange> plant(Document document, int choice) {
        return planted(document, choice);
    }

    abstract Optional<PlantedChange> planted(Document document, int choice);

    Optional<PlantedChange> planted(
            Document before, Document after, Optional<Pointer> placeBefore, Optional<Pointer> placeAfter) {
        return Optional.of(new PlantedChange(this, before, after, placeBefore, placeAfter));
    }

    Optional<PlantedChange> changed(Document document, List<Site> sites, int choice, UnaryOperator<Object> change) {
        return one(sites, choice).flatMap(site -> {
            Document after = site.holding(change.apply(site.value()));
            return planted(document, after, Optional.of(site.pointer()), Optional.of(site.pointer()));
        });
    }

    static <T> Optional<T> one(List<T> choices, int choice) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(choice % choices.size()));
    }

    static List<DocumentIndex.Node> nodes(Document document) {
        // Dates, figures and the like are values of what contains them.
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .filter(node -> node.getVia().stream().allMatch(via -> via.getKind() == Type.Kind.OBJECT))
                .toList();
    }

    /** Everything with an identifier in a list. */
    static List<DocumentIndex.Node> items(Document document) {
        return nodes(document).stream()
                .filter(node -> node.getId().isPresent()
                        && node.getVia().stream().anyMatch(via -> via.getCardinality() == Property.Cardinality.MANY))
                .toList();
    }

    static int siblings(DocumentIndex.Node node) {
        return node.getVia()
                .orElseThrow()
                .getAll(node.getParent().orElseThrow().getValue())
                .size();
    }

    static Document without(DocumentIndex.Node node) {
        DocumentIndex.Node parent = node.getParent().orElseThrow();
        Property list = node.getVia().orElseThrow();
        List<?> all = list.getAll(parent.getValue());
        int place = Integer.parseInt(node.getPointer().getLast());
        List<Object> left = IntStream.range(0, all.size())
                .filter(i -> i != place)
                .<Object>mapToObj(all::get)
                .toList();
        return Copies.replacing(parent, Copies.with(parent.getShape(), parent.getValue(), list, left));
    }

    /** Single texts of things with an identifier. */
    static List<Site> texts(Document document, Property.Role sense) {
        return Site.in(
                document,
                site -> site.property().getKind() == Type.Kind.TEXT
                        && site.property().getCardinality() != Property.Cardinality.MANY
                        && site.property().getRole() == sense
                        && site.node().getId().isPresent());
    }

    static Text worded(Text text, UnaryOperator<String> change) {
        if (!text.isByLanguage()) {
            return Text.of(change.apply(text.in()));
        }
        Map<LanguageTag, String> wordings = new LinkedHashMap<>();
        text.getWordings().forEach((language, wording) -> wordings.put(language, change.apply(wording)));
        return Text.of(wordings);
    }

    static ElementId free(Document document) {
        Set<ElementId> taken = new HashSet<>();
        nodes(document).forEach(node -> node.getId().ifPresent(taken::add));
        return ElementId.slug("planted", taken);
    }

    static <T extends Extensible> T extended(Shape<T> shape, Extensible thing) {
        return shape.assemble(
                property -> property.getAll(thing), thing.getUnknownMembers().with("x-planted", Datum.of("new")));
    }
}
