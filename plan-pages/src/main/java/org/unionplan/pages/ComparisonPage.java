package org.unionplan.pages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.message.Messages;
import org.unionplan.pages.view.ComparisonView;

/** A page with the changes from one document to another, words removed and added marked. */
public final class ComparisonPage {

    private final DocumentComparison<?> comparison;
    private final Messages messages;
    private final PageTheme theme;

    private ComparisonPage(DocumentComparison<?> comparison, Messages messages, PageTheme theme) {
        this.comparison = comparison;
        this.messages = messages;
        this.theme = theme;
    }

    /** The page of that comparison in English. */
    public static ComparisonPage of(DocumentComparison<?> comparison) {
        Objects.requireNonNull(comparison, "comparison");
        return new ComparisonPage(comparison, Messages.english(), PageTheme.standard());
    }

    /**
     * Returns this page in that language.
     *
     * @param language {@code en}, {@code fr} or a more specific tag of either
     */
    public ComparisonPage in(String language) {
        return new ComparisonPage(comparison, Messages.of(Objects.requireNonNull(language, "language")), theme);
    }

    /** Returns this page with those colours. */
    public ComparisonPage theme(PageTheme colours) {
        return new ComparisonPage(comparison, messages, Objects.requireNonNull(colours, "colours"));
    }

    /**
     * Writes the page in UTF-8; the stream is left open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new ComparisonView(comparison, PageWords.and(messages)).write(theme.toCss() + DocumentPage.style(), writer);
        writer.flush();
    }
}
