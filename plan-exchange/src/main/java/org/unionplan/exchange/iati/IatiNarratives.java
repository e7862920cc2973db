package org.unionplan.exchange.iati;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/** Texts as narratives, one for each language. */
final class IatiNarratives {

    private final XmlFindings findings;

    IatiNarratives(XmlFindings findings) {
        this.findings = findings;
    }

    /** Reads the narratives of an element; one without a language is in that of the activity if there are others. */
    Optional<Text> read(XmlElement holder, Optional<LanguageTag> usual) {
        Map<LanguageTag, String> wordings = new LinkedHashMap<>();
        String plain = null;
        for (XmlElement narrative : holder.getChildren("narrative")) {
            if (narrative.getText().isBlank()) {
                continue;
            }
            Optional<LanguageTag> language =
                    narrative.getAttribute(IatiFile.LANGUAGE).flatMap(IatiNarratives::tag);
            if (language.isEmpty() && plain == null) {
                plain = narrative.getText();
            } else if (language.isEmpty() || wordings.putIfAbsent(language.get(), narrative.getText()) != null) {
                drop(narrative);
            }
        }
        if (wordings.isEmpty()) {
            return Optional.ofNullable(plain).map(Text::of);
        }
        if (plain != null && (usual.isEmpty() || wordings.putIfAbsent(usual.get(), plain) != null)) {
            drop(holder);
        }
        return Optional.of(Text.of(wordings));
    }

    private void drop(XmlElement narrative) {
        findings.warn(narrative, Message.of("iati.narrative").with("found", XmlFindings.shown(narrative.getText())));
    }

    static Optional<LanguageTag> tag(String language) {
        try {
            return Optional.of(LanguageTag.of(language));
        } catch (ValueFormatException e) {
            // Then the wording has no language.
            return Optional.empty();
        }
    }

    /** Writes a text. */
    static void write(XmlElement to, String child, Text text) {
        XmlElement holder = to.add(child);
        text.getPlain().ifPresent(words -> holder.add("narrative", words));
        text.getWordings()
                .forEach((language, words) ->
                        holder.add("narrative", words).setAttribute(IatiFile.LANGUAGE, language.toString()));
    }
}
