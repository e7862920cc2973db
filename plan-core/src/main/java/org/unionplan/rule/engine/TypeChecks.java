package org.unionplan.rule.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Severity;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.Constraint;

/**
 * The checks of an instance of one type, and the types it contains. Plain arrays, for there are many instances; nothing
 * changes once it is closed.
 */
final class TypeChecks {

    final int number;
    final Shape<?> shape;

    /** True if some instances are written as a bare value. */
    final boolean hasBareForm;

    /** The positions of the properties with identifiers, of an instance and of its texts. */
    final int[] identities;

    private List<TunedRule> due = new ArrayList<>();
    private final Map<Property, TypeChecks> ways = new LinkedHashMap<>();

    /** The rules that run during the walk, and for which instances; none for the document itself. */
    private List<TunedRule> rules = List.of();

    private RuleCondition.Bits[] conditions = {};

    /** The properties that any of those conditions looks at, as bits by position. */
    long looksAt;

    /** The rules for instances that are written as a bare value. */
    DueRules bare = DueRules.NONE;

    /** The rules that run in a second walk, should any reference not pass a filter. */
    DueRules aboutReferences = DueRules.NONE;

    /** The properties by position, and those with constraints, with references and with other instances as bits. */
    Property[] properties = {};

    long constrained;
    long references;
    long inner;
    long many;

    /** The constraints on the values of a property, by its position. */
    Constraint[][] constraints = {};

    /** The constraints that are checked, with the severity of a breach. */
    Map<Constraint, Severity> severities = Map.of();

    /** The checks of the instances in a property, by its position; null if there are none. */
    @Nullable
    TypeChecks[] next = {};

    /** True if an instance, or something in it, can have an identifier. */
    boolean identified;

    TypeChecks(int number, Shape<?> shape) {
        this.number = number;
        this.shape = shape;
        this.hasBareForm = shape.hasBareForm();
        List<Property> ids = shape.getProperties(Type.Kind.ID);
        this.identities = new int[ids.size()];
        for (int i = 0; i < identities.length; i++) {
            identities[i] = ids.get(i).getPosition();
        }
    }

    void add(TunedRule rule) {
        due.add(rule);
    }

    void add(Property property, TypeChecks way) {
        ways.put(property, way);
    }

    /** Takes out the rules about the instance as a whole, and leaves those about references. */
    List<TunedRule> takeOfWhole() {
        List<TunedRule> taken = new ArrayList<>();
        List<TunedRule> left = new ArrayList<>();
        for (TunedRule rule : due) {
            (rule.filter() == null ? taken : left).add(rule);
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
    void close(Map<Constraint, Severity> checked) {
        severities = checked;
        closeRules();
        closeProperties();
    }

    private void closeRules() {
        // Rules about the type itself come first, since switching between types takes time.
        List<TunedRule> first = new ArrayList<>();
        List<TunedRule> later = new ArrayList<>();
        List<TunedRule> ofBareValues = new ArrayList<>();
        for (TunedRule rule : due) {
            List<TunedRule> list = rule.filter() == null ? first : later;
            list.add(rule.getRule().getSubject() == shape.getType() ? 0 : list.size(), rule);
        }
        conditions = new RuleCondition.Bits[first.size()];
        for (int i = 0; i < conditions.length; i++) {
            TunedRule rule = first.get(i);
            conditions[i] = rule.condition().in(shape);
            looksAt |= conditions[i].looksAt();
            if (rule.isOfBareValues()) {
                ofBareValues.add(rule);
            }
        }
        rules = first;
        aboutReferences = new DueRules(later, 0);
        bare = new DueRules(ofBareValues, 0);
    }

    private void closeProperties() {
        properties = shape.getProperties().toArray(new Property[0]);
        next = new TypeChecks[properties.length];
        constraints = new Constraint[properties.length][];
        for (Property property : properties) {
            int position = property.getPosition();
            long bit = 1L << position;
            constraints[position] = checked(property);
            constrained |= constraints[position].length > 0 ? bit : 0;
            references |= property.getKind() == Type.Kind.REFERENCE ? bit : 0;
            many |= property.getCardinality() == Property.Cardinality.MANY ? bit : 0;
            TypeChecks way = ways.get(property);
            if (way != null) {
                inner |= bit;
                next[position] = way;
            }
        }
    }

    private Constraint[] checked(Property property) {
        List<Constraint> checked = new ArrayList<>();
        for (Constraint constraint : property.getConstraints()) {
            if (severities.containsKey(constraint)) {
                checked.add(constraint);
            }
        }
        return checked.toArray(new Constraint[0]);
    }

    /**
     * The rules that can find anything in an instance.
     *
     * @param present the properties that it has values in, of those that {@linkplain #looksAt matter}
     */
    DueRules dueWith(long present) {
        List<TunedRule> holding = new ArrayList<>();
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i].holdsWith(present)) {
                holding.add(rules.get(i));
            }
        }
        return new DueRules(holding, present);
    }
}
