package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/**
 * Merges a text language by language. A text that names no language is in that of its document, or in the language that
 * another version gives the same words.
 */
final class TextMerge {

    /** Tags in alphabetical order, the unknown language first. */
    private static final Comparator<Optional<LanguageTag>> ORDER =
            Comparator.comparing(tag -> tag.map(LanguageTag::toString).orElse(""));

    private final Map<Optional<LanguageTag>, String> base;
    private final Map<Optional<LanguageTag>, String> mine;
    private final Map<Optional<LanguageTag>, String> theirs;
    private final boolean tagged;

    /** An optional text, and the language of its document. */
    record TextVersion(Optional<Text> text, Optional<LanguageTag> language) {}

    TextMerge(TextVersion base, TextVersion mine, TextVersion theirs) {
        this.base = byLanguage(base, mine, theirs);
        this.mine = byLanguage(mine, base, theirs);
        this.theirs = byLanguage(theirs, base, mine);
        this.tagged = List.of(base, mine, theirs).stream()
                .anyMatch(version -> version.text().filter(Text::isByLanguage).isPresent());
    }

    /** The wordings of one language. */
    record Divergence(
            Optional<LanguageTag> language, Optional<String> base, Optional<String> mine, Optional<String> theirs) {}

    private static Map<Optional<LanguageTag>, String> byLanguage(TextVersion version, TextVersion... others) {
        Map<Optional<LanguageTag>, String> wordings = new TreeMap<>(ORDER);
        version.text().ifPresent(text -> {
            text.getPlain().ifPresent(plain -> wordings.put(language(plain, version.language(), others), plain));
            text.getWordings().forEach((tag, wording) -> wordings.put(Optional.of(tag), wording));
        });
        return wordings;
    }

    private static Optional<LanguageTag> language(String plain, Optional<LanguageTag> own, TextVersion... others) {
        Set<Optional<LanguageTag>> alike = new TreeSet<>(ORDER);
        for (TextVersion other : others) {
            Map<LanguageTag, String> wordings =
                    other.text().map(Text::getWordings).orElse(Map.of());
            if (own.filter(wordings::containsKey).isPresent()) {
                return own;
            }
            wordings.forEach((tag, wording) -> {
                if (wording.equals(plain)) {
                    alike.add(Optional.of(tag));
                }
            });
        }
        return alike.isEmpty() ? own : alike.iterator().next();
    }

    /** The languages to which the sides gave different wordings. */
    List<Divergence> conflicts() {
        List<Divergence> conflicts = new ArrayList<>();
        for (Optional<LanguageTag> language : languages()) {
            String was = base.get(language);
            String one = mine.get(language);
            String other = theirs.get(language);
            if (!Objects.equals(one, other) && !Objects.equals(was, one) && !Objects.equals(was, other)) {
                conflicts.add(new Divergence(
                        language, Optional.ofNullable(was), Optional.ofNullable(one), Optional.ofNullable(other)));
            }
        }
        return conflicts;
    }

    /**
     * The text with the changes of both; mine where they are in conflict. Absent if nothing is left, or no text can
     * hold it.
     */
    Optional<Text> merged() {
        Map<LanguageTag, String> merged = new LinkedHashMap<>();
        String untagged = null;
        for (Optional<LanguageTag> language : languages()) {
            String now = now(language);
            if (now != null && language.isPresent() && tagged) {
                merged.put(language.get(), now);
            } else if (now != null) {
                untagged = now;
            }
        }
        if (untagged != null) {
            return merged.isEmpty() ? Optional.of(Text.of(untagged)) : Optional.empty();
        }
        return merged.isEmpty() ? Optional.empty() : Optional.of(Text.of(merged));
    }

    private @Nullable String now(Optional<LanguageTag> language) {
        String was = base.get(language);
        String one = mine.get(language);
        return Objects.equals(was, one) ? theirs.get(language) : one;
    }

    /** All languages, those of the base first. */
    private List<Optional<LanguageTag>> languages() {
        List<Optional<LanguageTag>> languages = new ArrayList<>(base.keySet());
        Set<Optional<LanguageTag>> more = new TreeSet<>(ORDER);
        more.addAll(mine.keySet());
        more.addAll(theirs.keySet());
        more.removeAll(base.keySet());
        languages.addAll(more);
        return languages;
    }
}
