package org.unionplan.shape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.shape.engine.PropertyAccess;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/**
 * A type of the model, described: its name, its attributes in the order in which they are written, and how an instance
 * is built from them. Immutable and thread-safe.
 *
 * @param <T> the type it describes
 */
public final class Shape<T extends Extensible> {

    private final String name;
    private final Class<T> type;
    private final String description;
    private final List<Property> attributes;
    private final Map<String, Integer> positions;
    private final PropertyAccess<T, Object> access;
    private final boolean document;
    private final @Nullable Property shorthand;
    private final @Nullable Property identity;
    private final List<Property> key;
    private final long required;
    private final Map<Type.Kind, List<Property>> byKind;
    private final Map<Type.Kind, Long> positionsByKind;

    private Shape(Rows<T> rows) {
        this.name = rows.name;
        this.type = rows.type;
        this.description = rows.description;
        this.attributes = List.copyOf(rows.attributes);
        this.positions = new HashMap<>();
        for (Property attribute : attributes) {
            if (positions.put(attribute.getName(), positions.size()) != null) {
                throw new IllegalStateException(name + " has two rows named " + attribute.getName());
            }
        }
        this.access = rows.access;
        this.document = rows.document;
        this.shorthand = rows.shorthand;
        this.byKind = new EnumMap<>(Type.Kind.class);
        this.positionsByKind = new EnumMap<>(Type.Kind.class);
        for (Type.Kind kind : Type.Kind.values()) {
            List<Property> ofKind = new ArrayList<>();
            long bits = 0;
            for (Property attribute : attributes) {
                if (attribute.getKind() == kind) {
                    ofKind.add(attribute);
                    bits |= 1L << attribute.getPosition();
                }
            }
            byKind.put(kind, List.copyOf(ofKind));
            positionsByKind.put(kind, bits);
        }
        this.required = required(name, attributes);
        this.identity = getAttributes(Type.Kind.ID).isEmpty()
                ? null
                : getAttributes(Type.Kind.ID).get(0);
        this.key = key(rows.key);
    }

    private List<Property> key(List<String> members) {
        List<Property> rows = new ArrayList<>();
        for (String member : members) {
            rows.add(require(member));
        }
        return List.copyOf(rows);
    }

    /**
     * Begins the description of a type.
     *
     * @param name what it is called in documents and their specification, such as {@code core-value}
     * @param access how its members are read and given, in the order of the rows that follow
     * @param description what it is, in a sentence
     */
    public static <T extends Extensible> Rows<T> of(
            String name, Class<T> type, PropertyAccess<T, ?> access, String description) {
        return new Rows<>(name, type, access, description);
    }

    private static long required(String name, List<Property> attributes) {
        if (attributes.size() > PropertyValues.MOST) {
            throw new IllegalStateException(name + " has more than " + PropertyValues.MOST + " rows");
        }
        long required = 0;
        for (int i = 0; i < attributes.size(); i++) {
            Property attribute = attributes.get(i);
            if (attribute.getCardinality() == Property.Cardinality.ONE
                    || attribute.getKind() == Type.Kind.FORMAT_VERSION) {
                required |= 1L << i;
            }
        }
        return required;
    }

    /** What the type is called in documents and their specification. */
    public String getName() {
        return name;
    }

    public Class<T> getType() {
        return type;
    }

    /** What the type is, in a sentence. */
    public String getDescription() {
        return description;
    }

    /** The rows, in the order in which members are written. */
    public List<Property> getAttributes() {
        return attributes;
    }

    /** The rows of that kind. */
    public List<Property> getAttributes(Type.Kind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** Where the rows of that kind are, as bits by position. */
    public long getPositions(Type.Kind kind) {
        return Objects.requireNonNull(positionsByKind.get(kind));
    }

    /** The row of that name. */
    public Optional<Property> find(String member) {
        int position = positionOf(member);
        return position < 0 ? Optional.empty() : Optional.of(attributes.get(position));
    }

    /**
     * The row of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Property require(String member) {
        int position = positionOf(member);
        if (position < 0) {
            throw new IllegalArgumentException(name + " has no row named " + member);
        }
        return attributes.get(position);
    }

    /** The position of the row of that name, or -1. */
    public int positionOf(String member) {
        return positions.getOrDefault(member, -1);
    }

    /** The attribute that identifies an instance in its document. */
    public Optional<Property> getIdentity() {
        return Optional.ofNullable(identity);
    }

    /**
     * The rows by which one of several in a list is known where it has no identifier: those that say what it is about,
     * not what it says of that. Empty if nothing does.
     */
    public List<Property> getKey() {
        return key;
    }

    /** The first row of that sense, if there is one. */
    public Optional<Property> find(PropertyRole sense) {
        return attributes.stream()
                .filter(attribute -> attribute.getSense() == sense)
                .findFirst();
    }

    /** The rows that a document must have a value for, as bits by position. */
    public long getRequired() {
        return required;
    }

    /** Whether instances are whole documents, whose members {@code formatVersion} and {@code type} come first. */
    public boolean isDocument() {
        return document;
    }

    /** The attribute whose bare value may stand for an instance that has nothing else. */
    public Optional<Property> getShorthand() {
        return Optional.ofNullable(shorthand);
    }

    /** Reads the values of all rows from that instance, in their order. */
    public void read(Object instance, PropertyValues values) {
        access.readAll(instance, values);
    }

    /** Whether some instances of the type are written as a bare value, so that it is worth asking whether one is. */
    public boolean hasBareForm() {
        return shorthand != null;
    }

    /** Whether that instance has nothing but the value of its {@linkplain #getShorthand() shorthand}, and that is sound. */
    public boolean isBare(Object instance) {
        return access.isOnlyValue(instance);
    }

    public Object newBuilder() {
        return access.builder();
    }

    /** Builds the instance; every {@link Property.Cardinality#ONE} attribute must have been set. */
    public T build(Object builder) {
        return access.build(builder);
    }

    public void setUnknownMembers(Object builder, Members members) {
        access.giveUnknown(builder, members);
    }

    /**
     * A copy of an instance with every value passed through a function, which gives the value to keep, another in its
     * place, or null to leave it out. Unknown members are kept.
     */
    public T rebuild(T instance, BiFunction<Property, Object, @Nullable Object> change) {
        Object builder = newBuilder();
        PropertyValues values = new PropertyValues();
        read(instance, values);
        for (Property attribute : attributes) {
            for (Object value : attribute.getAll(values)) {
                Object changed = change.apply(attribute, value);
                if (changed != null) {
                    attribute.set(builder, changed);
                }
            }
        }
        setUnknownMembers(builder, instance.getUnknownMembers());
        return build(builder);
    }

    /**
     * Builds an instance of those values.
     *
     * @param values what goes into each row: none, one, or many
     */
    public T assemble(Function<Property, List<?>> values, Members unknown) {
        Object builder = newBuilder();
        for (Property attribute : attributes) {
            for (Object value : values.apply(attribute)) {
                attribute.set(builder, value);
            }
        }
        setUnknownMembers(builder, unknown);
        return build(builder);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * The rows of a shape while it is written down.
     *
     * @param <T> the type described
     */
    public static final class Rows<T extends Extensible> {

        private final String name;
        private final Class<T> type;
        private final PropertyAccess<T, Object> access;
        private final String description;
        private final List<Property> attributes = new ArrayList<>();
        private boolean document;
        private @Nullable Property shorthand;
        private List<String> key = List.of();

        // Builders that come out of it are the only ones that go into it.
        @SuppressWarnings("unchecked")
        private Rows(String name, Class<T> type, PropertyAccess<T, ?> access, String description) {
            this.name = name;
            this.type = type;
            this.access = (PropertyAccess<T, Object>) access;
            this.description = description;
        }

        /** A member that gives the thing its identity. */
        public Rows<T> one(String member, Type<?> of, String meaning) {
            return add(member, of, Property.Cardinality.ONE, null, meaning);
        }

        /** A member that may be absent. */
        public Rows<T> maybe(String member, Type<?> of, String meaning) {
            return add(member, of, Property.Cardinality.MAYBE, null, meaning);
        }

        /** A member that has a stated value where none is given. */
        public <V> Rows<T> orElse(String member, Type<V> of, V otherwise, String meaning) {
            return add(member, of, Property.Cardinality.DEFAULT, otherwise, meaning);
        }

        /** A list; it is given one item at a time. */
        public Rows<T> many(String member, Type<?> of, String meaning) {
            return add(member, of, Property.Cardinality.MANY, null, meaning);
        }

        /** Says that the bare value of the last row may stand for an instance that has nothing else. */
        public Rows<T> asShorthand() {
            shorthand = attributes.get(attributes.size() - 1);
            return this;
        }

        /** Says what the values of the last row must be like. */
        public Rows<T> being(Constraint constraint) {
            int last = attributes.size() - 1;
            attributes.set(last, attributes.get(last).with(constraint));
            return this;
        }

        /** Says that the last row is what the thing is called. */
        public Rows<T> asName() {
            return last(PropertyRole.NAME);
        }

        /** Says that the last row is the number the thing was published under. */
        public Rows<T> asNumber() {
            return last(PropertyRole.NUMBER);
        }

        private Rows<T> last(PropertyRole sense) {
            int last = attributes.size() - 1;
            attributes.set(last, attributes.get(last).with(sense));
            return this;
        }

        /** Says that an instance without a value in the last row is about everything. */
        public Rows<T> allIfNone() {
            int last = attributes.size() - 1;
            attributes.set(last, attributes.get(last).withAllIfNone());
            return this;
        }

        /** Says by which rows one of several is known where it has no identifier. */
        public Rows<T> keyedBy(String... members) {
            key = List.of(members);
            return this;
        }

        /** Says that instances are whole documents. */
        public Rows<T> asDocument() {
            document = true;
            return this;
        }

        /** Ends the description. */
        public Shape<T> done() {
            return new Shape<>(this);
        }

        private Rows<T> add(
                String member,
                Type<?> of,
                Property.Cardinality cardinality,
                @Nullable Object otherwise,
                String meaning) {
            attributes.add(new Property(member, of, cardinality, otherwise, access, attributes.size(), meaning));
            return this;
        }
    }
}
