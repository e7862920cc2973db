package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** The change of one member of a thing that is in both documents. */
final class MemberChange {

    /** An order of languages that does not depend on the direction of the comparison, the unknown language first. */
    private static final Comparator<Optional<LanguageTag>> BY_TAG = Comparator.comparing(
                    (Optional<LanguageTag> language) -> tag(language).toLowerCase(Locale.ROOT))
            .thenComparing(MemberChange::tag);

    private final Optional<LanguageTag> languageBefore;
    private final Optional<LanguageTag> languageAfter;
    private final Map<ElementId, ElementId> newIds;
    private final List<Change> changes;

    MemberChange(Thing before, Thing after, Map<ElementId, ElementId> newIds, List<Change> changes) {
        this.languageBefore = ((Document) before.value()).getLanguage();
        this.languageAfter = ((Document) after.value()).getLanguage();
        this.newIds = newIds;
        this.changes = changes;
    }

    /** Adds the change of that member, if it changed. */
    void add(Thing before, Thing after, Property property) {
        Object was = before.values().get(property.getPosition());
        Object is = after.values().get(property.getPosition());
        if (was == null ? is == null : was.equals(is)) {
            return;
        }
        List<WordingChange> wordings =
                was instanceof Text old && is instanceof Text now ? wordings(old, now) : List.of();
        changes.add(new Change(
                kind(property, was, is, wordings),
                after.shape().getName(),
                before.id(),
                after.id(),
                Optional.of(before.pointer().member(property.getName())),
                Optional.of(after.pointer().member(property.getName())),
                Optional.of(property.getName()),
                given(was),
                given(is),
                wordings,
                Optional.of(after.pairing())));
    }

    private static Optional<Object> given(@Nullable Object value) {
        return value instanceof List<?> items && items.isEmpty() ? Optional.empty() : Optional.ofNullable(value);
    }

    private Change.Kind kind(
            Property property, @Nullable Object was, @Nullable Object is, List<WordingChange> wordings) {
        if (property.getName().equals("id")) {
            return Change.Kind.ID_CHANGED;
        }
        if (property.getRole() == Property.Role.NUMBER) {
            return Change.Kind.RENUMBERED;
        }
        if (was == null || is == null) {
            return Change.Kind.CHANGED;
        }
        if (property.getCardinality() == Property.Cardinality.MANY) {
            return ofList(property, (List<?>) was, (List<?>) is);
        }
        if (property.getKind() == Type.Kind.REFERENCE && is.equals(newIds.get((ElementId) was))) {
            return Change.Kind.ID_CHANGED;
        }
        return property.getKind() == Type.Kind.TEXT ? ofText(property, wordings) : Change.Kind.CHANGED;
    }

    private static Change.Kind ofText(Property property, List<WordingChange> wordings) {
        if (wordings.stream().allMatch(WordingChange::isEditorial)) {
            return Change.Kind.EDITORIAL;
        }
        boolean saysSomethingElse = wordings.stream()
                .anyMatch(wording -> !wording.isEditorial()
                        && wording.getBefore().isPresent()
                        && wording.getAfter().isPresent());
        if (!saysSomethingElse) {
            return Change.Kind.CHANGED;
        }
        return property.getRole() == Property.Role.NAME ? Change.Kind.RENAMED : Change.Kind.REWORDED;
    }

    private Change.Kind ofList(Property property, List<?> was, List<?> is) {
        if (was.size() != is.size()) {
            return Change.Kind.CHANGED;
        }
        if (counts(property, was).equals(counts(property, is))) {
            return Change.Kind.REORDERED;
        }
        boolean ids = property.getKind() == Type.Kind.REFERENCE;
        boolean texts = property.getKind() == Type.Kind.TEXT;
        for (int i = 0; i < was.size(); i++) {
            Object old = was.get(i);
            Object now = is.get(i);
            ids &= old.equals(now) || now.equals(newIds.get(old));
            texts &= old.equals(now)
                    || (old instanceof Text before
                            && now instanceof Text after
                            && wordings(before, after).stream().allMatch(WordingChange::isEditorial));
        }
        if (ids) {
            return Change.Kind.ID_CHANGED;
        }
        return texts ? Change.Kind.EDITORIAL : Change.Kind.CHANGED;
    }

    private static Map<ContentKey, Integer> counts(Property property, List<?> items) {
        Map<ContentKey, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(ContentKey.of(property, item), 1, Integer::sum));
        return counts;
    }

    /** The changes of each wording; those that did not change are left out, unless only a language did. */
    private List<WordingChange> wordings(Text was, Text is) {
        Map<Optional<LanguageTag>, String> before = byLanguage(was, languageBefore);
        Map<Optional<LanguageTag>, String> after = byLanguage(is, languageAfter);
        if (before.size() == 1 && after.size() == 1 && !(was.isByLanguage() && is.isByLanguage())) {
            // One of them names no language, so it may well be in the same one.
            Optional<LanguageTag> language = oneOf(
                    before.keySet().iterator().next(), after.keySet().iterator().next());
            return List.of(wording(
                    language,
                    Optional.of(before.values().iterator().next()),
                    Optional.of(after.values().iterator().next())));
        }
        Set<Optional<LanguageTag>> languages = new TreeSet<>(BY_TAG);
        languages.addAll(after.keySet());
        languages.addAll(before.keySet());
        List<WordingChange> wordings = new ArrayList<>();
        for (Optional<LanguageTag> language : languages) {
            Optional<String> old = Optional.ofNullable(before.get(language));
            Optional<String> now = Optional.ofNullable(after.get(language));
            if (!old.equals(now)) {
                wordings.add(wording(language, old, now));
            }
        }
        return wordings;
    }

    /** The language that is named; of two, the same one in either direction. */
    private static Optional<LanguageTag> oneOf(Optional<LanguageTag> before, Optional<LanguageTag> after) {
        return Stream.of(before, after)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(language -> language.toString().toLowerCase(Locale.ROOT)));
    }

    private static String tag(Optional<LanguageTag> language) {
        return language.map(LanguageTag::toString).orElse("");
    }

    private static Map<Optional<LanguageTag>, String> byLanguage(Text text, Optional<LanguageTag> document) {
        Map<Optional<LanguageTag>, String> wordings = new TreeMap<>(BY_TAG);
        text.getPlain().ifPresent(plain -> wordings.put(document, plain));
        text.getWordings().forEach((language, wording) -> wordings.put(Optional.of(language), wording));
        return wordings;
    }

    private static WordingChange wording(Optional<LanguageTag> language, Optional<String> was, Optional<String> is) {
        boolean editorial = was.isPresent()
                && is.isPresent()
                && EditorialForm.of(was.get(), language).equals(EditorialForm.of(is.get(), language));
        List<WordingChange.Clause> clauses =
                editorial ? List.of() : Clauses.compare(was.orElse(""), is.orElse(""), language);
        return new WordingChange(language, was, is, editorial, clauses);
    }
}
