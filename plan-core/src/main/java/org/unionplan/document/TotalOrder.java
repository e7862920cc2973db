package org.unionplan.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unionplan.value.Text;

/** An order of totals in which those that count alike, by the same method, unit and people, are equal. */
final class TotalOrder {

    private static final Comparator<Text> TEXTS = Comparator.comparing(Text::isByLanguage)
            .thenComparing(text -> text.getPlain().orElse(""))
            .thenComparing(TotalOrder::wordings, Arrays::compare);

    static final Comparator<Participation.Total> ALIKE = Comparator.comparing(Participation.Total::getMethod)
            .thenComparing(Participation.Total::getUnit, TotalOrder::compare)
            .thenComparing(Participation.Total::getOf, TotalOrder::compare);

    private TotalOrder() {}

    private static int compare(Optional<Text> one, Optional<Text> other) {
        return one.isPresent() && other.isPresent()
                ? TEXTS.compare(one.get(), other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    /** Tags are equal in whatever case. */
    private static String[] wordings(Text text) {
        Map<String, String> byTag = new TreeMap<>();
        text.getWordings().forEach((tag, words) -> byTag.put(tag.toString().toLowerCase(Locale.ROOT), words));
        return byTag.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }
}
