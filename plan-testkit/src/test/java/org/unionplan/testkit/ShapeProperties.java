package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The tables say what the types are: by reflection, for every type that occurs in a document. */
class ShapeProperties {

    /** Written by hand: beside their rows they have questions of their own, and refuse blank words themselves. */
    private static final Set<Shape<?>> BY_HAND = Set.of(ValueShapes.TIMEFRAME, ValueShapes.RECURRENCE);

    private static final Map<Class<?>, Set<Type.Kind>> KINDS = Map.ofEntries(
            Map.entry(String.class, EnumSet.of(Type.Kind.STRING)),
            Map.entry(Text.class, EnumSet.of(Type.Kind.TEXT)),
            Map.entry(ElementId.class, EnumSet.of(Type.Kind.ID, Type.Kind.REFERENCE, Type.Kind.TOKEN)),
            Map.entry(Term.class, EnumSet.of(Type.Kind.TERM)),
            Map.entry(Boolean.class, EnumSet.of(Type.Kind.BOOLEAN)),
            Map.entry(Integer.class, EnumSet.of(Type.Kind.INTEGER)),
            Map.entry(Decimal.class, EnumSet.of(Type.Kind.DECIMAL)),
            Map.entry(LocalDate.class, EnumSet.of(Type.Kind.DATE)),
            Map.entry(Period.class, EnumSet.of(Type.Kind.PERIOD)),
            Map.entry(LanguageTag.class, EnumSet.of(Type.Kind.LANGUAGE)),
            Map.entry(FormatVersion.class, EnumSet.of(Type.Kind.FORMAT_VERSION)),
            Map.entry(Dimensions.class, EnumSet.of(Type.Kind.DIMENSIONS)),
            Map.entry(Timeframe.class, EnumSet.of(Type.Kind.TIMEFRAME)),
            Map.entry(Recurrence.class, EnumSet.of(Type.Kind.RECURRENCE)),
            Map.entry(Quantity.class, EnumSet.of(Type.Kind.QUANTITY)));

    @Provide
    Arbitrary<Shape<?>> shapes() {
        return Arbitraries.of(Shapes.all());
    }

    @Example
    void everyTypeOfTheModelIsFound() {
        // Types only grow in number; one that is no longer reached has lost its row.
        assertThat(Shapes.all()).hasSizeGreaterThanOrEqualTo(TYPES);
        assertThat(Shapes.all().stream().map(Shape::getName)).doesNotHaveDuplicates();
        assertThat(Shapes.all().stream().map(Shape::getType)).doesNotHaveDuplicates();
        assertThat(Shapes.all().stream().filter(Shape::isDocument)).containsExactlyElementsOf(Shapes.documents());
    }

    private static final int TYPES = 58;

    @Property
    void everyAccessorIsARow(@ForAll("shapes") Shape<?> shape) {
        Set<String> rows = shape.getProperties().stream()
                .map(org.unionplan.shape.Property::getName)
                .collect(Collectors.toSet());
        Set<String> accessors = accessors(shape).keySet();
        assertThat(accessors).as("accessors of %s", shape).containsAll(rows);
        if (!BY_HAND.contains(shape)) {
            assertThat(rows).as("rows of %s", shape).containsAll(accessors);
        }
    }

    @Property
    void aRowIsOfTheTypeAndCardinalityOfItsAccessor(@ForAll("shapes") Shape<?> shape) {
        for (org.unionplan.shape.Property attribute : shape.getProperties()) {
            Method accessor = accessor(shape, attribute);
            assertThat(cardinalities(accessor)).as("%s.%s", shape, attribute).contains(attribute.getCardinality());
            Class<?> type = valueType(accessor);
            if (attribute.getKind() == Type.Kind.KEYWORD) {
                assertThat(attribute.getType().getKeywords())
                        .as("%s.%s", shape, attribute)
                        .isEqualTo(List.of(type.getEnumConstants()));
            } else if (attribute.getKind() == Type.Kind.OBJECT) {
                assertThat(attribute
                                .getType()
                                .getShape()
                                .orElseThrow()
                                .getType()
                                .equals(type))
                        .as("%s.%s of %s", shape, attribute, type)
                        .isTrue();
            } else {
                assertThat(KINDS.getOrDefault(type, Set.of()))
                        .as("%s.%s of %s", shape, attribute, type)
                        .contains(attribute.getKind());
            }
        }
    }

    private static Set<org.unionplan.shape.Property.Cardinality> cardinalities(Method accessor) {
        if (accessor.getReturnType() == List.class) {
            return EnumSet.of(org.unionplan.shape.Property.Cardinality.MANY);
        }
        if (accessor.getReturnType() == Optional.class) {
            return EnumSet.of(org.unionplan.shape.Property.Cardinality.MAYBE);
        }
        // Which of them it is tells the builder alone: what it begins with, and what it demands.
        return EnumSet.of(
                org.unionplan.shape.Property.Cardinality.DEFAULT, org.unionplan.shape.Property.Cardinality.ONE);
    }

    private static Class<?> valueType(Method accessor) {
        return accessor.getGenericReturnType() instanceof ParameterizedType container
                ? (Class<?>) container.getActualTypeArguments()[0]
                : accessor.getReturnType();
    }

    @Property
    void everyMemberHoldsWhatItsBuilderStepWasGiven(@ForAll("shapes") Shape<?> shape) {
        Extensible full = Probes.full(shape);
        for (int i = 0; i < shape.getProperties().size(); i++) {
            org.unionplan.shape.Property attribute = shape.getProperties().get(i);
            List<Object> given = Probes.values(shape, attribute, 10 * i);
            assertThat(read(shape, full, attribute))
                    .as("%s.%s", shape, attribute)
                    .isEqualTo(given);
            assertThat(attribute.getAll(full)).as("%s.%s", shape, attribute).isEqualTo((List<?>) given);
        }
    }

    @Property
    void aBuilderStepSetsItsOwnMemberAndNoOther(@ForAll("shapes") Shape<?> shape) {
        Extensible full = Probes.full(shape);
        for (org.unionplan.shape.Property changed : shape.getProperties()) {
            Extensible other = Probes.fullBut(shape, changed);
            for (org.unionplan.shape.Property attribute : shape.getProperties()) {
                assertThat(read(shape, other, attribute).equals(read(shape, full, attribute)))
                        .as("%s.%s after %s was changed", shape, attribute, changed)
                        .isEqualTo(attribute != changed);
            }
            assertThat(other.getUnknownMembers()).isEqualTo(full.getUnknownMembers());
        }
    }

    @Property
    void thingsThatDifferInOneMemberAreNotEqual(@ForAll("shapes") Shape<?> shape) {
        Extensible full = Probes.full(shape);
        assertThat(Probes.full(shape)).isEqualTo(full).hasSameHashCodeAs(full).hasToString(full.toString());
        assertThat(Probes.fullButUnknown(shape)).isNotEqualTo(full);
        for (org.unionplan.shape.Property changed : shape.getProperties()) {
            assertThat(Probes.fullBut(shape, changed))
                    .as("%s.%s", shape, changed)
                    .isNotEqualTo(full);
        }
    }

    @Property
    void aRebuiltThingIsEqual(@ForAll("shapes") Shape<?> shape) {
        Extensible full = Probes.full(shape);
        assertThat(Copies.rebuilt(shape, full, (attribute, value) -> value))
                .isEqualTo(full)
                .hasSameHashCodeAs(full);
    }

    @Property
    void rowsAreFewDistinctAndExplained(@ForAll("shapes") Shape<?> shape) {
        // Readers mark the members they have met in the bits of one number.
        assertThat(shape.getProperties()).hasSizeBetween(1, Long.SIZE);
        Set<String> names = new HashSet<>();
        for (org.unionplan.shape.Property attribute : shape.getProperties()) {
            assertThat(names.add(attribute.getName()))
                    .as("%s.%s", shape, attribute)
                    .isTrue();
            assertThat(attribute.getName()).matches("[a-z][A-Za-z]*");
            assertThat(attribute.getDescription()).as("%s.%s", shape, attribute).matches("[A-Z].*[^. ]\\.");
            assertThat(shape.find(attribute.getName())).containsSame(attribute);
            assertThat(attribute.getDefault().isPresent())
                    .isEqualTo(attribute.getCardinality() == org.unionplan.shape.Property.Cardinality.DEFAULT);
        }
        // What a type is stands in headings and tables: a phrase, without the full stop.
        assertThat(shape.getName()).matches("[a-z]+(-[a-z]+)*");
        assertThat(shape.getDescription()).as("%s", shape).matches("[A-Z].*[^. ]");
        assertThat(shape.positionOf("no such member")).isEqualTo(-1);
    }

    @Property
    void nothingButItsDefaultsIsSetOnANewThing(@ForAll("shapes") Shape<?> shape) {
        Object builder = shape.newBuilder();
        List<org.unionplan.shape.Property> identity = shape.getProperties().stream()
                .filter(attribute -> attribute.getCardinality() == org.unionplan.shape.Property.Cardinality.ONE
                        || BY_HAND.contains(shape))
                .toList();
        identity.forEach(
                attribute -> Probes.values(shape, attribute, 0).forEach(value -> attribute.set(builder, value)));
        Extensible bare = shape.build(builder);
        for (org.unionplan.shape.Property attribute : shape.getProperties()) {
            if (!identity.contains(attribute)) {
                assertThat(attribute.getAll(bare))
                        .as("%s.%s", shape, attribute)
                        .isEqualTo(attribute.getDefault().map(List::of).orElse(List.of()));
            }
        }
        assertThat(bare.getUnknownMembers().isEmpty()).isTrue();
    }

    @Property
    void whatGivesAThingItsIdentityIsDemanded(@ForAll("shapes") Shape<?> shape) {
        List<org.unionplan.shape.Property> identity = shape.getProperties().stream()
                .filter(attribute -> attribute.getCardinality() == org.unionplan.shape.Property.Cardinality.ONE
                        && !BY_HAND.contains(shape))
                .toList();
        for (org.unionplan.shape.Property missing : identity) {
            Object builder = shape.newBuilder();
            identity.stream()
                    .filter(attribute -> attribute != missing)
                    .forEach(attribute ->
                            Probes.values(shape, attribute, 0).forEach(value -> attribute.set(builder, value)));
            assertThatExceptionOfType(UnionplanException.MissingMember.class)
                    .as("%s without %s", shape, missing)
                    .isThrownBy(() -> shape.build(builder))
                    .satisfies(e -> assertThat(e.getMembers()).containsExactly(missing.getName()));
        }
    }

    @Property
    void everyTextIsRefusedWhenBlank(@ForAll("shapes") Shape<?> shape) {
        if (BY_HAND.contains(shape)) {
            return;
        }
        for (org.unionplan.shape.Property attribute : shape.getProperties()) {
            boolean words = attribute.getKind() == Type.Kind.TEXT || attribute.getKind() == Type.Kind.STRING;
            if (words && !(shape == ValueShapes.MONEY && attribute.getName().equals("currency"))) {
                Pattern pattern = annotated(accessor(shape, attribute)).getAnnotation(Pattern.class);
                assertThat(pattern).as("pattern on %s.%s", shape, attribute).isNotNull();
                assertThat(pattern.regexp()).as("%s.%s", shape, attribute).isEqualTo(Text.NOT_BLANK);
                assertThat(pattern.message()).as("%s.%s", shape, attribute).isEqualTo("{org.unionplan.text.blank}");
            }
        }
    }

    @Property
    void everythingThatStandsInAnotherThingIsCheckedWithIt(@ForAll("shapes") Shape<?> shape) {
        for (org.unionplan.shape.Property attribute : shape.getProperties()) {
            if (attribute.getKind() == Type.Kind.OBJECT || attribute.getKind() == Type.Kind.QUANTITY) {
                assertThat(annotated(accessor(shape, attribute)).isAnnotationPresent(Valid.class))
                        .as("@Valid on %s.%s", shape, attribute)
                        .isTrue();
            }
        }
    }

    /** Returns the element with the constraints on the value: the type within a container, else the accessor. */
    private static AnnotatedElement annotated(Method accessor) {
        return accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                ? container.getAnnotatedActualTypeArguments()[0]
                : accessor;
    }

    /** The accessors of a type by the name of the member they read; those with a body are calculated. */
    private static Map<String, Method> accessors(Shape<?> shape) {
        Map<String, Method> accessors = new TreeMap<>();
        Arrays.stream(shape.getType().getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getDeclaringClass() != Object.class
                        && !method.isBridge()
                        && !method.isDefault()
                        && method.getName().matches("(get|is)[A-Z].*")
                        && !method.getName().equals("getUnknownMembers"))
                .forEach(method -> accessors.put(member(method.getName()), method));
        return accessors;
    }

    private static String member(String accessor) {
        String bare = accessor.startsWith("is") ? accessor.substring(2) : accessor.substring(3);
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static Method accessor(Shape<?> shape, org.unionplan.shape.Property attribute) {
        return Optional.ofNullable(accessors(shape).get(attribute.getName()))
                .orElseThrow(() -> new AssertionError(shape + " has no accessor for " + attribute));
    }

    /** The values a member holds, as its accessor gives them. */
    private static List<?> read(Shape<?> shape, Extensible instance, org.unionplan.shape.Property attribute) {
        try {
            Object value = accessor(shape, attribute).invoke(instance);
            if (value instanceof Optional<?> optional) {
                return optional.stream().toList();
            }
            return value instanceof List<?> list ? list : List.of(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
