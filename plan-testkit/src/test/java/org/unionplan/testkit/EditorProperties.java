package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.edit.DocumentEditor;
import org.unionplan.edit.PactEditor;
import org.unionplan.edit.PlanEditor;
import org.unionplan.edit.RegisterEditor;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Shape;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

class EditorProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().errorsOnly().build();

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any().filter(document -> !(document instanceof ProgressReport));
    }

    private static DocumentEditor<?, ?> editor(Document document) {
        if (document instanceof StrategicPlan plan) {
            return PlanEditor.of(plan);
        }
        return document instanceof Pact pact ? PactEditor.of(pact) : RegisterEditor.of((AgreementRegister) document);
    }

    @Property(tries = 200)
    void editsKeepAllReferencesResolvable(
            @ForAll("documents") Document document,
            @ForAll @Size(max = 12) List<@IntRange(max = 1_000_000) Integer> edits) {
        DocumentEditor<?, ?> editor = editor(document);
        for (int edit : edits) {
            Document before = editor.document();
            boolean refused = isRefused(editor, edit);
            if (refused) {
                assertThat(editor.document()).isSameAs(before);
            }
            assertThat(VALIDATOR.validate(editor.document()).byCode())
                    .doesNotContainKeys("id.duplicate", "reference.dangling");
        }
    }

    /** Earlier edits remembered by an editor make no difference. */
    @Property(tries = 200)
    void anEditorWithAPastDoesWhatANewOneDoes(
            @ForAll("documents") Document document,
            @ForAll @Size(max = 12) List<@IntRange(max = 1_000_000) Integer> edits) {
        DocumentEditor<?, ?> editor = editor(document);
        for (int edit : edits) {
            DocumentEditor<?, ?> fresh = editor(editor.document());
            assertThat(isRefused(editor, edit)).isEqualTo(isRefused(fresh, edit));
            assertThat(editor.document()).isEqualTo(fresh.document());
        }
    }

    @Property(tries = 200)
    void anEditAndItsInverseGiveAnEqualDocument(
            @ForAll("documents") Document document, @ForAll @IntRange(max = 1_000_000) int choice) {
        Random random = new Random(choice);
        List<DocumentIndex.Node> named = named(document);
        DocumentIndex.Node node = named.get(random.nextInt(named.size()));
        ElementId id = node.getId().orElseThrow();
        ElementId free = ElementId.slug("free", ids(document));
        DocumentEditor<?, ?> editor = editor(document);
        assertThat(editor.rename(id, free).rename(free, id).document()).isEqualTo(document);

        Optional<DocumentIndex.Node> sibling = sibling(node, named);
        if (sibling.isPresent()) {
            ElementId next = sibling.get().getId().orElseThrow();
            DocumentIndex.Node last = named.get(named.size() - 1);
            boolean away = accepted(() -> editor.moveAfter(id, last.getId().orElseThrow()));
            editor.moveBefore(id, next);
            assertThat(editor.document()).as("moved away: %s", away).isEqualTo(document);
        }
    }

    @Property(tries = 200)
    void whatIsPutInAndRemovedLeavesNoTrace(
            @ForAll("documents") Document document, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<DocumentIndex.Node> named = named(document);
        DocumentIndex.Node node = named.get(new Random(choice).nextInt(named.size()));
        if (node.getParent().isEmpty()) {
            return;
        }
        ElementId free = ElementId.slug("free", ids(document));
        Extensible copy = bare(node.getShape(), node.getValue(), free);
        DocumentEditor<?, ?> editor = editor(document);
        editor.insertAfter(node.getId().orElseThrow(), copy);
        assertThat(editor.document()).isNotEqualTo(document);
        assertThat(editor.remove(free).document()).isEqualTo(document);
    }

    @Property(tries = 100)
    void aBatchIsDoneWholeOrNotAtAll(
            @ForAll("documents") Document document,
            @ForAll @Size(max = 5) List<@IntRange(max = 1_000_000) Integer> edits) {
        DocumentEditor<?, ?> editor = editor(document);
        boolean done = accepted(() -> batch(editor, edits));
        DocumentEditor<?, ?> singly = editor(document);
        if (done) {
            edits.forEach(edit -> make(singly, edit));
            assertThat(editor.document()).isEqualTo(singly.document());
        } else {
            assertThat(editor.document()).isSameAs(document);
        }
    }

    @Property(tries = 200)
    void whatAnEditDoesNotTouchIsShared(
            @ForAll("documents") Document document, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<DocumentIndex.Node> named = named(document);
        DocumentIndex.Node node = named.get(new Random(choice).nextInt(named.size()));
        DocumentEditor<?, ?> editor = editor(document);
        note(editor, node);
        List<DocumentIndex.Node> after = DocumentIndex.of(editor.document(), DocumentType.shapeOf(editor.document()))
                .getNodes();
        List<DocumentIndex.Node> before =
                DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            boolean onTheWay = node.getPointer().isWithin(before.get(i).getPointer());
            if (!onTheWay) {
                assertThat(after.get(i).getValue()).isSameAs(before.get(i).getValue());
            }
        }
    }

    private static void note(DocumentEditor<?, ?> editor, DocumentIndex.Node node) {
        update(editor, node.getId().orElseThrow(), node.getShape());
    }

    private static <T extends Extensible> void update(DocumentEditor<?, ?> editor, ElementId id, Shape<T> shape) {
        editor.update(
                id,
                shape.getType(),
                thing -> shape.assemble(row -> row.getAll(thing), Members.NONE.with("x-note", Datum.of("new"))));
    }

    private static <E extends DocumentEditor<?, E>> void batch(DocumentEditor<?, E> editor, List<Integer> edits) {
        Consumer<E> all = each -> edits.forEach(edit -> make(each, edit));
        editor.batch(all);
    }

    private static boolean accepted(Runnable edit) {
        try {
            edit.run();
            return true;
        } catch (DocumentEditor.EditException e) {
            return false;
        }
    }

    private static boolean isRefused(DocumentEditor<?, ?> editor, int edit) {
        return !accepted(() -> make(editor, edit));
    }

    private static List<DocumentIndex.Node> named(Document document) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .filter(node -> node.getId().isPresent())
                .toList();
    }

    private static List<ElementId> ids(Document document) {
        return named(document).stream().flatMap(node -> node.getId().stream()).toList();
    }

    private static Optional<DocumentIndex.Node> sibling(DocumentIndex.Node node, List<DocumentIndex.Node> named) {
        return named.stream()
                .filter(other -> other.getParent().isPresent()
                        && other.getParent().equals(node.getParent())
                        && other.getVia().equals(node.getVia())
                        && index(other) == index(node) + 1)
                .findFirst();
    }

    private static int index(DocumentIndex.Node node) {
        return Integer.parseInt(node.getPointer().getLast());
    }

    /** A thing of that type with another identifier and nothing in it that refers or has an identifier. */
    private static <T extends Extensible> T bare(Shape<T> shape, Extensible thing, ElementId id) {
        return Copies.rebuilt(shape, thing, (row, value) -> switch (row.getKind()) {
            case ID -> id;
            case OBJECT -> null;
            case REFERENCE -> null;
            default -> value;
        });
    }

    private static void make(DocumentEditor<?, ?> editor, int edit) {
        Random random = new Random(edit);
        Document document = editor.document();
        List<DocumentIndex.Node> named = named(document);
        DocumentIndex.Node node = named.get(random.nextInt(named.size()));
        ElementId id = node.getId().orElseThrow();
        ElementId other = named.get(random.nextInt(named.size())).getId().orElseThrow();
        switch (random.nextInt(8)) {
            case 0 -> editor.remove(id);
            case 1 -> editor.removeWithReferences(id);
            case 2 -> editor.rename(id, ElementId.slug("renamed", ids(document)));
            case 3 -> editor.moveInto(id, other);
            case 4 -> editor.moveBefore(id, other);
            case 5 -> editor.moveAfter(id, other);
            case 6 ->
                editor.append(other, bare(node.getShape(), node.getValue(), ElementId.slug("new", ids(document))));
            default -> note(editor, node);
        }
    }
}
