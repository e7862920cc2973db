package org.unionplan.rule.engine;

import org.unionplan.shape.engine.PropertyValues;

/** Runs the rules about references at every instance, once there is a reference that a filter does not pass. */
final class ReferencePass implements DocumentWalk.Visitor {

    private final RunContext context;

    ReferencePass(RunContext context) {
        this.context = context;
    }

    @Override
    public void visit(Object instance, TypeChecks type, PropertyValues values) {
        context.judge(type.aboutReferences, instance);
    }

    @Override
    public void visitBare(Object instance, TypeChecks type) {
        // A bare value refers to nothing.
    }
}
