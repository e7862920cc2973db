package org.unionplan.shape;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * The type of one value of an property: its kind, and what an engine must know beyond the kind.
 *
 * @param <V> the Java type of the value
 */
public final class Type<V> {

    public static final Type<String> STRING = new Type<>(Kind.STRING);
    public static final Type<Text> TEXT = new Type<>(Kind.TEXT);
    public static final Type<ElementId> ID = new Type<>(Kind.ID);
    public static final Type<ElementId> TOKEN = new Type<>(Kind.TOKEN);
    public static final Type<Boolean> BOOLEAN = new Type<>(Kind.BOOLEAN);
    public static final Type<Integer> INTEGER = new Type<>(Kind.INTEGER);
    public static final Type<Decimal> DECIMAL = new Type<>(Kind.DECIMAL);
    public static final Type<LocalDate> DATE = new Type<>(Kind.DATE);
    public static final Type<Period> PERIOD = new Type<>(Kind.PERIOD);
    public static final Type<LanguageTag> LANGUAGE = new Type<>(Kind.LANGUAGE);
    public static final Type<FormatVersion> FORMAT_VERSION = new Type<>(Kind.FORMAT_VERSION);
    public static final Type<Dimensions> DIMENSIONS = new Type<>(Kind.DIMENSIONS);
    public static final Type<Timeframe> TIMEFRAME = new Type<>(Kind.TIMEFRAME);
    public static final Type<Recurrence> RECURRENCE = new Type<>(Kind.RECURRENCE);
    public static final Type<Quantity> QUANTITY = new Type<>(Kind.QUANTITY);

    private final Kind kind;
    private final @Nullable Shape<?> shape;
    private final @Nullable Supplier<? extends Shape<?>> lateShape;
    private final @Nullable Vocabulary vocabulary;
    private final List<Class<?>> targets;
    private final List<V> keywords;
    private final List<String> spellings;

    private Type(
            Kind kind,
            @Nullable Shape<?> shape,
            @Nullable Supplier<? extends Shape<?>> lateShape,
            @Nullable Vocabulary vocabulary,
            List<Class<?>> targets,
            List<V> keywords) {
        this.kind = kind;
        this.shape = shape;
        this.lateShape = lateShape;
        this.vocabulary = vocabulary;
        this.targets = targets;
        this.keywords = keywords;
        this.spellings = spellings(keywords);
    }

    private static List<String> spellings(List<?> keywords) {
        List<String> spellings = new ArrayList<>();
        for (Object word : keywords) {
            spellings.add(((Keyword) word).getKeyword());
        }
        return List.copyOf(spellings);
    }

    private Type(Kind kind) {
        this(kind, null, null, null, List.of(), List.of());
    }

    /** Things of that shape. */
    public static <V extends Extensible> Type<V> object(Shape<V> shape) {
        Objects.requireNonNull(shape, "a shape stands before those that contain it");
        return new Type<>(Kind.OBJECT, shape, null, null, List.of(), List.of());
    }

    /** Things of a shape that contains itself, asked for late. */
    public static <V extends Extensible> Type<V> object(Supplier<Shape<V>> shape) {
        return new Type<>(Kind.OBJECT, null, shape, null, List.of(), List.of());
    }

    /** Words of that open vocabulary. */
    public static Type<Term> term(Vocabulary vocabulary) {
        return new Type<>(Kind.TERM, null, null, vocabulary, List.of(), List.of());
    }

    /** The constants of that closed vocabulary. */
    public static <E extends Enum<E> & Keyword> Type<E> keyword(Class<E> vocabulary) {
        return new Type<>(Kind.KEYWORD, null, null, null, List.of(), List.of(vocabulary.getEnumConstants()));
    }

    /** Identifiers of things of one of those types; of anything, if none is named. */
    public static Type<ElementId> reference(Class<?>... targets) {
        return new Type<>(Kind.REFERENCE, null, null, null, List.of(targets), List.of());
    }

    public Kind getKind() {
        return kind;
    }

    /** The shape of the value, or of its object form; absent for a plain scalar. */
    public Optional<Shape<?>> getShape() {
        return switch (kind) {
            case TIMEFRAME -> Optional.of(ValueShapes.TIMEFRAME);
            case RECURRENCE -> Optional.of(ValueShapes.RECURRENCE);
            case QUANTITY -> Optional.of(ValueShapes.QUANTITY);
            default -> lateShape == null ? Optional.ofNullable(shape) : Optional.of(lateShape.get());
        };
    }

    /** The open vocabulary, for terms. */
    public Optional<Vocabulary> getVocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** Returns the types that a reference can point to; empty if any. */
    public List<Class<?>> getTargets() {
        return targets;
    }

    /** Returns the spellings of the constants of the closed vocabulary in documents, in the same order. */
    public List<String> getSpellings() {
        return spellings;
    }

    /** Returns the spelling of a constant of the closed vocabulary in documents. */
    public String spell(Object keyword) {
        for (int i = 0; i < keywords.size(); i++) {
            if (keywords.get(i) == keyword) {
                return spellings.get(i);
            }
        }
        return ((Keyword) keyword).getKeyword();
    }

    /** The constants of the closed vocabulary, for keywords. */
    public List<V> getKeywords() {
        return keywords;
    }

    /** Kinds of values of a property; engines switch over them. */
    public enum Kind {
        /** Characters, kept exactly. */
        STRING,
        /** {@link org.unionplan.value.Text}: words, perhaps in several languages. */
        TEXT,
        /** {@link org.unionplan.value.ElementId} of the thing itself. */
        ID,
        /** {@link org.unionplan.value.ElementId} of another thing in the document. */
        REFERENCE,
        /** {@link org.unionplan.value.ElementId} that names something without pointing at it. */
        TOKEN,
        /** {@link org.unionplan.value.Term} of an open vocabulary. */
        TERM,
        /** A constant of a closed vocabulary. */
        KEYWORD,
        BOOLEAN,
        /** {@link Integer}. */
        INTEGER,
        /** {@link org.unionplan.value.Decimal}. */
        DECIMAL,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link java.time.Period}. */
        PERIOD,
        /** {@link org.unionplan.value.LanguageTag}. */
        LANGUAGE,
        /** {@link org.unionplan.value.FormatVersion}, on documents. */
        FORMAT_VERSION,
        /** {@link org.unionplan.value.Dimensions}. */
        DIMENSIONS,
        /** {@link org.unionplan.time.Timeframe}: its notation, or an object. */
        TIMEFRAME,
        /** {@link org.unionplan.time.Recurrence}: its notation, or an object. */
        RECURRENCE,
        /** {@link org.unionplan.value.Quantity}: a number, or an object. */
        QUANTITY,
        /** Something with a shape of its own. */
        OBJECT
    }
}
