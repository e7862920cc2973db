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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.shape.engine.PropertyAccess;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/**
 * A type of the model, described: its name, its properties in the order in which they are written, and how an instance
 * is built from them.
 *
 * @param <T> the type it describes
 */
public final class Shape<T extends Extensible> {

    private final String name;
    private final Class<T> type;
    private final String description;
    private final List<Property> properties;
    private final Map<String, Integer> positions;
    private final PropertyAccess<T, Object> access;
    private final boolean document;
    private final @Nullable Property shorthand;
    private final @Nullable Property identity;
    private final List<Property> textIds;
    private final List<Property> key;
    private final long required;
    private final Map<Type.Kind, List<Property>> byKind;
    private final Map<Type.Kind, Long> positionsByKind;

    private Shape(Builder<T> from) {
        this.name = from.name;
        this.type = from.type;
        this.description = from.description;
        this.properties = List.copyOf(from.properties);
        this.positions = new HashMap<>();
        for (Property property : properties) {
            if (positions.put(property.getName(), positions.size()) != null) {
                throw new IllegalStateException(name + " has two properties named " + property.getName());
            }
        }
        this.access = from.access;
        this.document = from.document;
        this.shorthand = from.shorthand;
        this.byKind = new EnumMap<>(Type.Kind.class);
        this.positionsByKind = new EnumMap<>(Type.Kind.class);
        for (Type.Kind kind : Type.Kind.values()) {
            List<Property> ofKind = new ArrayList<>();
            long bits = 0;
            for (Property property : properties) {
                if (property.getKind() == kind) {
                    ofKind.add(property);
                    bits |= 1L << property.getPosition();
                }
            }
            byKind.put(kind, List.copyOf(ofKind));
            positionsByKind.put(kind, bits);
        }
        this.required = required(name, properties);
        Property own = null;
        List<Property> ofTexts = new ArrayList<>();
        for (Property property : getProperties(Type.Kind.ID)) {
            if (property.getName().equals("id")) {
                own = property;
            } else {
                ofTexts.add(property);
            }
        }
        this.identity = own;
        this.textIds = List.copyOf(ofTexts);
        this.key = key(from.key);
    }

    private List<Property> key(List<String> members) {
        List<Property> properties = new ArrayList<>();
        for (String member : members) {
            properties.add(require(member));
        }
        return List.copyOf(properties);
    }

    /**
     * Begins the description of a type.
     *
     * @param name the name in documents and their specification, such as {@code core-value}
     * @param access how its members are read and given, in the order of the properties that follow
     * @param description a description in one sentence
     */
    public static <T extends Extensible> Builder<T> of(
            String name, Class<T> type, PropertyAccess<T, ?> access, String description) {
        return new Builder<>(name, type, access, description);
    }

    private static long required(String name, List<Property> properties) {
        if (properties.size() > PropertyValues.MOST) {
            throw new IllegalStateException(name + " has more than " + PropertyValues.MOST + " properties");
        }
        long required = 0;
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            if (property.getCardinality() == Property.Cardinality.ONE
                    || property.getKind() == Type.Kind.FORMAT_VERSION) {
                required |= 1L << i;
            }
        }
        return required;
    }

    /** Returns the name of the type in documents and their specification. */
    public String getName() {
        return name;
    }

    public Class<T> getType() {
        return type;
    }

    /** Returns a description of the type in one sentence. */
    public String getDescription() {
        return description;
    }

    /** The properties, in the order in which members are written. */
    public List<Property> getProperties() {
        return properties;
    }

    /** The properties of that kind. */
    public List<Property> getProperties(Type.Kind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** Returns the positions of the properties of that kind, as bits. */
    public long getPositions(Type.Kind kind) {
        return Objects.requireNonNull(positionsByKind.get(kind));
    }

    /** The property of that name. */
    public Optional<Property> find(String member) {
        int position = positionOf(member);
        return position < 0 ? Optional.empty() : Optional.of(properties.get(position));
    }

    /**
     * The property of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Property require(String member) {
        int position = positionOf(member);
        if (position < 0) {
            throw new IllegalArgumentException(name + " has no property named " + member);
        }
        return properties.get(position);
    }

    /** The position of the property of that name, or -1. */
    public int positionOf(String member) {
        return positions.getOrDefault(member, -1);
    }

    /** The property that identifies an instance in its document. */
    public Optional<Property> getIdentity() {
        return Optional.ofNullable(identity);
    }

    /** The properties that identify a text of an instance, such as {@code missionId}. */
    public List<Property> getTextIds() {
        return textIds;
    }

    /** The text that such a property identifies. */
    public Property getIdentifiedText(Property textId) {
        return require(textId.getName().substring(0, textId.getName().length() - "Id".length()));
    }

    /**
     * The properties by which one of several in a list is known where it has no identifier: those that say what it is about,
     * not what it says of that. Empty if nothing does.
     */
    public List<Property> getKey() {
        return key;
    }

    /** The first property of that sense, if there is one. */
    public Optional<Property> find(Property.Role sense) {
        return properties.stream()
                .filter(property -> property.getRole() == sense)
                .findFirst();
    }

    /** The properties that a document must have a value for, as bits by position. */
    public long getRequired() {
        return required;
    }

    /** Returns true if an instance needs at least one of its properties, none of which is required alone. */
    public boolean needsOne() {
        return required == 0 && shorthand != null;
    }

    /**
     * Returns true if instances are whole documents, whose members {@code formatVersion} and {@code type} come first.
     */
    public boolean isDocument() {
        return document;
    }

    /** The property whose bare value may replace an instance without other values. */
    public Optional<Property> getShorthand() {
        return Optional.ofNullable(shorthand);
    }

    /** Reads the values of all properties from that instance, in their order. */
    public void read(Object instance, PropertyValues values) {
        access.readAll(instance, values);
    }

    /** Returns true if some instances of the type are written as a bare value. */
    public boolean hasBareForm() {
        return shorthand != null;
    }

    /**
     * Returns true if that instance has only the value of its {@linkplain #getShorthand() shorthand}, and the value
     * is sound.
     */
    public boolean isBare(Object instance) {
        return access.isOnlyValue(instance);
    }

    public Object newBuilder() {
        return access.builder();
    }

    /** Builds the instance; every {@link Property.Cardinality#ONE} property must have been set. */
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
        for (Property property : properties) {
            for (Object value : property.getAll(values)) {
                Object changed = change.apply(property, value);
                if (changed != null) {
                    property.set(builder, changed);
                }
            }
        }
        setUnknownMembers(builder, instance.getUnknownMembers());
        return build(builder);
    }

    /**
     * Builds an instance of those values.
     *
     * @param values what goes into each property: none, one, or many
     */
    public T assemble(Function<Property, List<?>> values, Members unknown) {
        Object builder = newBuilder();
        for (Property property : properties) {
            for (Object value : values.apply(property)) {
                property.set(builder, value);
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
     * The properties of a shape while it is written down.
     *
     * @param <T> the type described
     */
    public static final class Builder<T extends Extensible> {

        private final String name;
        private final Class<T> type;
        private final PropertyAccess<T, Object> access;
        private final String description;
        private final List<Property> properties = new ArrayList<>();
        private boolean document;
        private @Nullable Property shorthand;
        private List<String> key = List.of();
        private final Itself<T> itself = new Itself<>();

        // Builders that come out of it are the only ones that go into it.
        @SuppressWarnings("unchecked")
        private Builder(String name, Class<T> type, PropertyAccess<T, ?> access, String description) {
            this.name = name;
            this.type = type;
            this.access = (PropertyAccess<T, Object>) access;
            this.description = description;
        }

        /** A member that gives the thing its identity. */
        public Builder<T> one(String member, Type<?> of, String meaning) {
            return add(member, of, Property.Cardinality.ONE, null, meaning);
        }

        /** A member that may be absent. */
        public Builder<T> maybe(String member, Type<?> of, String meaning) {
            return add(member, of, Property.Cardinality.MAYBE, null, meaning);
        }

        /** A member that has a stated value where none is given. */
        public <V> Builder<T> orElse(String member, Type<V> of, V otherwise, String meaning) {
            return add(member, of, Property.Cardinality.DEFAULT, otherwise, meaning);
        }

        /** A list; it is given one item at a time. */
        public Builder<T> many(String member, Type<?> of, String meaning) {
            return add(member, of, Property.Cardinality.MANY, null, meaning);
        }

        /** Things of the shape that is being built. */
        public Type<T> itself() {
            return Type.object(itself);
        }

        /** Lets the bare value of the last property replace an instance without other values. */
        public Builder<T> asShorthand() {
            shorthand = properties.get(properties.size() - 1);
            return this;
        }

        /** Says what the values of the last property must be like. */
        public Builder<T> being(Constraint constraint) {
            int last = properties.size() - 1;
            properties.set(last, properties.get(last).with(constraint));
            return this;
        }

        /** Says that the last property is what the thing is called. */
        public Builder<T> asName() {
            return last(Property.Role.NAME);
        }

        /** Says that the last property is the number the thing was published under. */
        public Builder<T> asNumber() {
            return last(Property.Role.NUMBER);
        }

        /** Says that the last property counts people or votes. */
        public Builder<T> asCount() {
            return last(Property.Role.COUNT);
        }

        private Builder<T> last(Property.Role sense) {
            int last = properties.size() - 1;
            properties.set(last, properties.get(last).with(sense));
            return this;
        }

        /** Says that an instance without a value in the last property is about everything. */
        public Builder<T> allIfNone() {
            int last = properties.size() - 1;
            properties.set(last, properties.get(last).withAllIfNone());
            return this;
        }

        /** Says by which properties one of several is known where it has no identifier. */
        public Builder<T> keyedBy(String... members) {
            key = List.of(members);
            return this;
        }

        /** Says that instances are whole documents. */
        public Builder<T> asDocument() {
            document = true;
            return this;
        }

        /** Ends the description. */
        public Shape<T> done() {
            Shape<T> shape = new Shape<>(this);
            itself.shape = shape;
            return shape;
        }

        private Builder<T> add(
                String member,
                Type<?> of,
                Property.Cardinality cardinality,
                @Nullable Object otherwise,
                String meaning) {
            properties.add(new Property(member, of, cardinality, otherwise, access, properties.size(), meaning));
            return this;
        }
    }

    /** A shape to be known once it is built. A class of its own, since a lambda would take longer to create. */
    private static final class Itself<T extends Extensible> implements Supplier<Shape<T>> {
        private @Nullable Shape<T> shape;

        @Override
        public Shape<T> get() {
            return Objects.requireNonNull(shape, "the shape is not built yet");
        }
    }
}
