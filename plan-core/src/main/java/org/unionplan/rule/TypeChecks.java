package org.unionplan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Rule.Check;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.Constraint;

/**
 * What is to be checked in an instance of one type, and where to go on. Plain arrays, for there are many instances;
 * nothing changes once it is closed.
 */
final class TypeChecks {

    private static final Due NOTHING = new Due(new Rule<?>[0], 0);

    /** Some rules, with their checks beside them. */
    static final class Due {

        final Rule<?>[] rules;
        final Check<Object>[] checks;

        /** The properties for which these rules are due, of those that matter. */
        final long present;

        // Rules stand only at stations of types that their subject is assignable from.
        @SuppressWarnings({"unchecked", "rawtypes"})
        private Due(Rule<?>[] rules, long present) {
            this.rules = rules;
            this.present = present;
            Check[] own = new Check[rules.length];
            for (int i = 0; i < rules.length; i++) {
                own[i] = rules[i].check();
            }
            this.checks = own;
        }
    }

    final int number;
    final Shape<?> shape;

    /** Whether some instances are written as a bare value. */
    final boolean hasBareForm;

    /** The position of the property with the identifier, or -1. */
    final int identity;

    private List<Rule<?>> due = new ArrayList<>();
    private final Map<Property, TypeChecks> ways = new LinkedHashMap<>();

    /** What is asked while walking, and of which instances; for the document itself, nothing. */
    private Rule<?>[] rules = {};

    private RuleCondition.Bits[] conditions = {};

    /** The properties that any of those conditions looks at, as bits by position. */
    long looksAt;

    /** What is asked of instances that are written as a bare value. */
    Due bare = NOTHING;

    /** What is asked on a second walk, should any reference look suspicious. */
    Due screened = NOTHING;

    /** The properties by position, and those with constraints, with references and with other instances as bits. */
    Property[] properties = {};

    long constrained;
    long references;
    long inner;
    long many;

    /** What the values of a property must be like, by its position. */
    Constraint[][] constraints = {};

    /** Where the instances in a property are checked, by its position; null where there are none. */
    @Nullable
    TypeChecks[] next = {};

    /** Whether an instance, or something in it, can have an identifier. */
    boolean identified;

    TypeChecks(int number, Shape<?> shape) {
        this.number = number;
        this.shape = shape;
        this.hasBareForm = shape.hasBareForm();
        this.identity =
                shape.getIdentity().isPresent() ? shape.getIdentity().get().getPosition() : -1;
    }

    void add(Rule<?> rule) {
        due.add(rule);
    }

    void add(Property property, TypeChecks way) {
        ways.put(property, way);
    }

    /** Takes out the rules that look at an instance as a whole, and leaves those about references. */
    List<Rule<?>> takeUnscreened() {
        List<Rule<?>> taken = new ArrayList<>();
        List<Rule<?>> left = new ArrayList<>();
        for (Rule<?> rule : due) {
            (rule.screen().isEmpty() ? taken : left).add(rule);
        }
        due = left;
        return taken;
    }

    boolean leadsToIdentified() {
        for (TypeChecks way : ways.values()) {
            if (way.identified) {
                return true;
            }
        }
        return false;
    }

    /** Turns what was added into what the walk needs. */
    void close(boolean constrains) {
        // Those about the type itself first: asking of an instance by turns what it is takes time.
        List<Rule<?>> asked = new ArrayList<>();
        List<Rule<?>> later = new ArrayList<>();
        List<Rule<?>> ofBareValues = new ArrayList<>();
        for (Rule<?> rule : due) {
            List<Rule<?>> list = rule.screen().isPresent() ? later : asked;
            list.add(rule.subject() == shape.getType() ? 0 : list.size(), rule);
        }
        conditions = new RuleCondition.Bits[asked.size()];
        for (int i = 0; i < conditions.length; i++) {
            Rule<?> rule = asked.get(i);
            conditions[i] = rule.condition().in(shape);
            looksAt |= conditions[i].looksAt();
            if (rule.ofBareValues()) {
                ofBareValues.add(rule);
            }
        }
        rules = asked.toArray(new Rule<?>[0]);
        screened = new Due(later.toArray(new Rule<?>[0]), 0);
        bare = new Due(ofBareValues.toArray(new Rule<?>[0]), 0);
        closeRows(constrains);
    }

    private void closeRows(boolean constrains) {
        properties = shape.getProperties().toArray(new Property[0]);
        next = new TypeChecks[properties.length];
        constraints = new Constraint[properties.length][];
        for (Property property : properties) {
            int position = property.getPosition();
            long bit = 1L << position;
            constraints[position] = property.getConstraints().toArray(new Constraint[0]);
            constrained |= constrains && !property.getConstraints().isEmpty() ? bit : 0;
            references |= property.getKind() == Type.Kind.REFERENCE ? bit : 0;
            many |= property.getCardinality() == Property.Cardinality.MANY ? bit : 0;
            TypeChecks way = ways.get(property);
            if (way != null) {
                inner |= bit;
                next[position] = way;
            }
        }
    }

    /**
     * The rules that can have anything against an instance.
     *
     * @param present the properties that it has values in, of those that {@linkplain #looksAt matter}
     */
    Due dueWith(long present) {
        List<Rule<?>> holding = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            if (conditions[i].holdsWith(present)) {
                holding.add(rules[i]);
            }
        }
        return new Due(holding.toArray(new Rule<?>[0]), present);
    }
}
