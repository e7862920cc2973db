package org.unionplan.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unionplan.value.Text;

/** An order of the sources of observations, of no meaning but in agreement with equals; no source comes first. */
final class SourceOrder {

    private static final Comparator<Text> TEXTS = Comparator.comparing(Text::isByLanguage)
            .thenComparing(text -> text.getPlain().orElse(""))
            .thenComparing(SourceOrder::wordings, Arrays::compare);

    static final Comparator<Optional<Text>> SOURCES = (one, other) -> one.isPresent() && other.isPresent()
            ? TEXTS.compare(one.get(), other.get())
            : Boolean.compare(one.isPresent(), other.isPresent());

    private SourceOrder() {}

    private static String[] wordings(Text text) {
        Map<String, String> byTag = new TreeMap<>();
        text.getWordings().forEach((tag, words) -> byTag.put(tag.toString().toLowerCase(Locale.ROOT), words));
        return byTag.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }
}
