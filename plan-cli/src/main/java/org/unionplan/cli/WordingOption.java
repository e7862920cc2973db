package org.unionplan.cli;

import java.util.List;
import org.unionplan.value.LanguageTag;
import picocli.CommandLine.Option;

/** The option {@code --lang} of commands that show a document's own words. */
final class WordingOption {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = LanguageTagConverter.class,
            description = {
                "The language to show where there are several wordings, such as fr or fr-CA;",
                "may be given again for second choices. Without it, the language of the document."
            })
    private List<LanguageTag> languages = List.of();

    /** The languages asked for, the most wanted first. */
    List<LanguageTag> get() {
        return languages;
    }
}
