package org.unionplan.rule.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Pointer;

/** Runs rules at the current position of a walk, and is the context they see. Not thread-safe. */
final class RunContext implements RuleContext {

    private final DocumentWalk walk;
    private final DocumentIds ids;
    private final MetTypes met;
    private final FindingList findings;
    private @Nullable DocumentIndex index;

    /** The rules that are running, and the position of the current one; -1 between rules. */
    private TunedRule[] running = {};

    private int current = -1;

    RunContext(DocumentWalk walk, DocumentIds ids, MetTypes met, FindingList findings) {
        this.walk = walk;
        this.ids = ids;
        this.met = met;
        this.findings = findings;
    }

    /** Runs those rules for the instance at the current position. */
    void judge(DueRules due, Object instance) {
        running = due.rules;
        Rule.Check<Object>[] checks = due.checks;
        for (int i = 0; i < checks.length; i++) {
            current = i;
            checks[i].check(instance, this);
        }
        current = -1;
    }

    @Override
    public Shape<?> getShape() {
        return walk.type().shape;
    }

    @Override
    public @Nullable Object value(Property property) {
        return walk.value(property.getPosition());
    }

    @Override
    public @Nullable Object value(String member) {
        int position = getShape().positionOf(member);
        return position < 0 ? null : walk.value(position);
    }

    @Override
    public long present() {
        return walk.present();
    }

    @Override
    public @Nullable Property property() {
        return walk.property();
    }

    @Override
    public @Nullable Object parent() {
        return walk.parent();
    }

    @Override
    public @Nullable Object parentValue(Property property) {
        return walk.parentValue(property.getPosition());
    }

    @Override
    public @Nullable Object documentValue(String member) {
        int position = walk.rootType().shape.positionOf(member);
        return position < 0 ? null : walk.documentValue(position);
    }

    @Override
    public Pointer here() {
        return walk.pointer();
    }

    @Override
    public <T> Optional<T> root(Class<T> type) {
        Extensible document = walk.document();
        return type.isInstance(document) ? Optional.of(type.cast(document)) : Optional.empty();
    }

    @Override
    public boolean holds(ElementId id) {
        return ids.find(id) != null;
    }

    @Override
    public Optional<Object> find(ElementId id) {
        return Optional.ofNullable(ids.find(id));
    }

    @Override
    public <T> Optional<T> find(ElementId id, Class<T> type) {
        return Optional.ofNullable(ids.find(id, type));
    }

    @Override
    public boolean isReferredTo(ElementId id) {
        return ids.isReferredTo(id);
    }

    @Override
    public boolean isOfNewerVersion() {
        for (Property property : walk.rootType().shape.getProperties(Type.Kind.FORMAT_VERSION)) {
            if (property.get(walk.document()) instanceof FormatVersion written
                    && written.compareTo(FormatVersion.CURRENT) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean hasRepeatedIds() {
        return ids.hasRepeated();
    }

    @Override
    public boolean has(Class<?> type) {
        return met.has(type);
    }

    @Override
    public DocumentIndex document() {
        DocumentIndex known = index;
        if (known == null) {
            known = DocumentIndex.of(walk.document(), walk.rootType().shape);
            index = known;
        }
        return known;
    }

    @Override
    public void report(Pointer at, Object... parameters) {
        if (current < 0) {
            throw new IllegalStateException("a rule reports only while it runs");
        }
        Rule<?> rule = running[current].getRule();
        findings.add(rule.getCode(), rule.getSeverity(), at, parameters);
    }
}
