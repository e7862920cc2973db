package org.unionplan.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** The similarity of two things of one type: the part of their content that is the same. Remembers texts read before. */
final class Similarity {

    /** The similarity in percent from which two things are taken for the same. */
    static final int ENOUGH = 50;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<String, int[]> words = new IdentityHashMap<>();

    /**
     * From 0 to 100, the mean over all properties that either has a value for, without identifiers and without the things in
     * them. Texts are as similar as the words they share. If they hold only things, those count, as far as they are similar
     * themselves.
     */
    int of(Thing first, Thing second) {
        int alike = of(first, second, false);
        return alike >= 0 ? alike : Math.abs(of(first, second, true));
    }

    /** The mean over properties that hold things, or over all others; -100 for two that have none and so are equal. */
    private int of(Thing first, Thing second, boolean things) {
        int rated = 0;
        int alike = 0;
        PropertyValues some = first.values();
        PropertyValues others = second.values();
        List<Property> properties = first.shape().getProperties();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            boolean looked = property.getKind() != Type.Kind.ID && (property.getKind() == Type.Kind.OBJECT) == things;
            if (looked && (isPresent(some.get(i)) || isPresent(others.get(i)))) {
                rated++;
                alike += of(property, some.get(i), others.get(i));
            }
        }
        return rated == 0 ? -100 : alike / rated;
    }

    private static boolean isPresent(@Nullable Object value) {
        return value instanceof List<?> items ? !items.isEmpty() : value != null;
    }

    private int of(Property property, @Nullable Object first, @Nullable Object second) {
        if (first == null || second == null) {
            return 0;
        }
        if (first.equals(second)) {
            return 100;
        }
        if (first instanceof Text text && second instanceof Text other) {
            return of(text.in(), other.in());
        }
        if (first instanceof List<?> some && second instanceof List<?> others) {
            return of(property, some, others);
        }
        return first instanceof Extensible && second instanceof Extensible
                ? of(property.getType().getShape().orElseThrow(), first, second)
                : 0;
    }

    /** The mean over all places of the longer list. */
    private int of(Property property, List<?> some, List<?> others) {
        int alike = 0;
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            alike += of(property, some.get(i), others.get(i));
        }
        return alike / Math.max(1, Math.max(some.size(), others.size()));
    }

    /** The mean over all properties of a thing within another; unknown members make no difference. */
    private int of(Shape<?> shape, Object first, Object second) {
        PropertyValues some = new PropertyValues();
        PropertyValues others = new PropertyValues();
        shape.read(first, some);
        shape.read(second, others);
        int rated = 0;
        int alike = 0;
        List<Property> properties = shape.getProperties();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            if (property.getKind() != Type.Kind.ID && (isPresent(some.get(i)) || isPresent(others.get(i)))) {
                rated++;
                alike += of(property, some.get(i), others.get(i));
            }
        }
        return rated == 0 ? 100 : alike / rated;
    }

    /** The share of words that two texts have in common (Dice's coefficient), from 0 to 100. */
    int of(String first, String second) {
        int[] some = words(first);
        int[] others = words(second);
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Integer.compare(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int words = some.length + others.length;
        return words == 0 ? 0 : 200 * shared / words;
    }

    /** The numbers of the words of that text, in order; each text is split once. */
    private int[] words(String text) {
        return words.computeIfAbsent(text, this::read);
    }

    private int[] read(String text) {
        return WordTokens.of(text).stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .mapToInt(word -> numbers.computeIfAbsent(word, none -> numbers.size()))
                .sorted()
                .toArray();
    }
}
