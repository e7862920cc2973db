package org.unionplan.exchange.stratml;

import java.util.Optional;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** Moves texts between elements and the model. Text that stands for no value is kept beside the model. */
final class PlanText {

    private final Optional<LanguageTag> language;

    /** Creates the texts of a document in that language. */
    PlanText(Optional<LanguageTag> language) {
        this.language = language;
    }

    /** Reads the text of a child, unless it is a placeholder, which is kept. */
    static Optional<String> read(XmlElement from, String child, KeptValues kept) {
        Optional<String> words = from.textOf(child);
        if (words.isPresent() && StratmlWords.isPlaceholder(words.get())) {
            kept.keep(KeptValues.memberOf(child), words.get());
            return Optional.empty();
        }
        return words;
    }

    /** Reads the name of something, or makes one, which is noted. */
    static String readName(XmlElement from, String child, KeptValues kept, String made) {
        Optional<String> name = read(from, child, kept);
        if (name.isEmpty() && from.textOf(child).isEmpty()) {
            kept.keep(KeptValues.memberOf(child), "");
        }
        return name.orElse(made);
    }

    /** Writes a text, or the placeholder that was kept in its stead. */
    void write(XmlElement to, String child, Optional<Text> text, Extensible from) {
        writeWords(to, child, text.map(this::plain), from);
    }

    /** Writes words, or the placeholder that was kept in their stead. */
    void writeWords(XmlElement to, String child, Optional<String> words, Extensible from) {
        words.or(() -> KeptValues.of(from, KeptValues.memberOf(child)))
                .filter(found -> !found.isBlank())
                .ifPresent(found -> to.add(child, found));
    }

    /** Writes a name unless it was made, which {@link #readName} notes. */
    void writeName(XmlElement to, String child, Text name, Extensible from, String made) {
        Optional<String> kept = KeptValues.of(from, KeptValues.memberOf(child));
        String words = plain(name);
        to.add(child, kept.isPresent() && words.equals(made) ? kept.get() : words);
    }

    /** Returns the wording in the language of the document, or the first. */
    String plain(Text text) {
        return language.map(text::in).orElseGet(() -> text.getAll().get(0));
    }
}
