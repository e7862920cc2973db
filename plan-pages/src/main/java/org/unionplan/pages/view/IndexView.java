package org.unionplan.pages.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;

/** A list of documents by type, with a link to the page of each. */
public final class IndexView {

    private final Messages messages;
    private final Map<DocumentType, List<DocumentItem>> items = new LinkedHashMap<>();
    private final List<DocumentItem> unreadable = new ArrayList<>();

    public IndexView(Messages messages) {
        this.messages = messages;
        for (DocumentType type : DocumentType.values()) {
            items.put(type, new ArrayList<>());
        }
    }

    /** Adds a document with the address of its page. */
    public void add(Document document, String address, ValidationReport report) {
        PageWording wording =
                new PageWording(document, DocumentIndex.of(document, DocumentType.shapeOf(document)), messages);
        items.computeIfAbsent(DocumentType.of(document), none -> new ArrayList<>())
                .add(new DocumentItem(
                        wording.title(),
                        address,
                        term(document, wording),
                        wording.raw(document.getId().toString()),
                        findings(report)));
    }

    /** Adds a file that has no page. */
    public void addUnreadable(String name, ValidationReport report) {
        unreadable.add(new DocumentItem(PageOutput.marked("", name), null, "", "", findings(report)));
    }

    private static String term(Document document, PageWording wording) {
        if (document instanceof StrategicPlan plan) {
            return plan.getTerm().map(wording::when).orElse("");
        }
        return document instanceof Pact pact
                ? pact.getTerm().map(wording::when).orElse("")
                : document.getDate().map(wording::when).orElse("");
    }

    private String findings(ValidationReport report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long number = report.count(severity);
            if (number > 0) {
                counts.add(messages.format(
                        Message.of("page.index." + severity.getKeyword()).withNumber("count", number)));
            }
        }
        return String.join(", ", counts);
    }

    /** Writes the page with that title. */
    public void write(String title, String style, Writer out) throws IOException {
        PageWording wording = new PageWording(messages);
        List<Section> sections = new ArrayList<>();
        items.forEach((type, list) -> {
            if (!list.isEmpty()) {
                sections.add(section("-" + type.getKeyword(), "page.index." + type.getKeyword(), list, wording));
            }
        });
        if (!unreadable.isEmpty()) {
            sections.add(section("-unreadable", "page.index.unreadable", unreadable, wording));
        }
        Frame frame = new Frame(
                wording,
                wording.say("page.index"),
                title.isEmpty() ? wording.say("page.index") : wording.raw(title),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                sections,
                wording.count(
                        "page.index.documents",
                        items.values().stream().mapToInt(List::size).sum()),
                style,
                null,
                null);
        try {
            PageOutput output = new PageOutput(out);
            JtepageGenerated.render(output, output, frame);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Section section(String id, String code, List<DocumentItem> list, PageWording wording) {
        return new Section(id, wording.say(code), out -> JteindexGenerated.render(out, out, wording, list));
    }

    /** A document. */
    record DocumentItem(String title, @Nullable String href, String term, String id, String findings) {}
}
