package org.unionplan.rule.engine;

import java.util.List;
import org.unionplan.rule.Severity;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Checks constraints and rules at every instance, and collects identifiers and references. */
final class FirstPass implements DocumentWalk.Visitor {

    private final CheckRun run;
    private final DueRulesCache dueRules;

    FirstPass(CheckRun run, int types) {
        this.run = run;
        this.dueRules = new DueRulesCache(types);
    }

    @Override
    public void visit(Object instance, TypeChecks type, PropertyValues values) {
        run.met.add(type);
        run.ids.meet(instance, type, values);
        collectReferences(instance, type, values);
        run.context.judge(dueRules.get(type, values), instance);
        constrain(type, values);
    }

    @Override
    public void visitBare(Object instance, TypeChecks type) {
        run.met.add(type);
        run.context.judge(type.bare, instance);
    }

    private void collectReferences(Object instance, TypeChecks type, PropertyValues values) {
        for (long left = values.present() & type.references; left != 0; left &= left - 1) {
            int position = Long.numberOfTrailingZeros(left);
            Object value = values.require(position);
            if ((type.many & (1L << position)) == 0) {
                run.references.add(instance, type.properties[position], (ElementId) value);
            } else {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    run.references.add(instance, type.properties[position], (ElementId) items.get(i));
                }
            }
        }
    }

    private void constrain(TypeChecks type, PropertyValues values) {
        for (long left = values.present() & type.constrained; left != 0; left &= left - 1) {
            int position = Long.numberOfTrailingZeros(left);
            Object value = values.require(position);
            if ((type.many & (1L << position)) == 0) {
                constrain(type, position, value, -1);
            } else {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    constrain(type, position, items.get(i), i);
                }
            }
        }
    }

    private void constrain(TypeChecks type, int position, Object value, int item) {
        for (Constraint constraint : type.constraints[position]) {
            if (!constraint.admits(value)) {
                Severity severity = type.severities.getOrDefault(constraint, Severity.ERROR);
                Pointer member = run.walk.pointer().member(type.properties[position].getName());
                run.findings.add(constraint.getCode(), severity, item < 0 ? member : member.item(item));
            }
        }
    }
}
