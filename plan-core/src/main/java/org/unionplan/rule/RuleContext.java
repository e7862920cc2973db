package org.unionplan.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Where a rule stands while it judges one subject, what else the document holds, and to whom it reports. */
public final class RuleContext {

    private final CheckRun run;

    RuleContext(CheckRun run) {
        this.run = run;
    }

    /** The shape of the subject. */
    public Shape<?> getShape() {
        return run.shape();
    }

    /** What that property of its shape has in the subject: null if nothing, a list for one of many. */
    public @Nullable Object value(Property property) {
        return run.value(property.getPosition());
    }

    /** What that member has in the subject: null if nothing, or if it has no such member; a list for one of many. */
    public @Nullable Object value(String member) {
        int position = run.shape().positionOf(member);
        return position < 0 ? null : run.value(position);
    }

    /** The properties of its shape that have a value in the subject, as bits by position. */
    public long present() {
        return run.present();
    }

    /** What the subject stands in; null for the document itself. */
    public @Nullable Object parent() {
        return run.parent();
    }

    /** What that property of its shape has in what the subject stands in: null if nothing, a list for one of many. */
    public @Nullable Object parentValue(Property property) {
        return run.parentValue(property.getPosition());
    }

    /** What that member of the document has, null if nothing or if it has no such member. */
    public @Nullable Object documentValue(String member) {
        return run.documentValue(member);
    }

    /** Where the subject stands. Made anew at every call, so call it only to report. */
    public Pointer here() {
        return run.pointer();
    }

    /** The document as a whole, if it is of that type. */
    public <T> Optional<T> root(Class<T> type) {
        return type.isInstance(run.document()) ? Optional.of(type.cast(run.document())) : Optional.empty();
    }

    /** Whether anything in the document has that identifier. */
    public boolean holds(ElementId id) {
        return run.ids().get(id) != null;
    }

    /** A number that in this document is the identifier's own; -1 if nothing has it. */
    public int place(ElementId id) {
        return run.ids().place(id);
    }

    /** The first thing in the document with that identifier. */
    public Optional<Object> find(ElementId id) {
        return Optional.ofNullable(run.ids().get(id));
    }

    /** The first thing in the document with that identifier, if it is of that type. */
    public <T> Optional<T> find(ElementId id, Class<T> type) {
        Object found = run.ids().get(id);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /** Whether the document was written for a newer version of the format, whose members are not all known here. */
    public boolean isOfNewerVersion() {
        return run.isOfNewerVersion();
    }

    /** Whether any identifier occurs more than once. */
    public boolean hasRepeatedIds() {
        return run.ids().hasRepeated();
    }

    /** Whether the walk came across anything of that type; for rules about the whole document, which run last. */
    public boolean has(Class<?> type) {
        return run.has(type);
    }

    /** Everything in the document with its places. Takes a walk over the whole document the first time. */
    public DocumentIndex document() {
        return run.index();
    }

    /**
     * Reports a breach of the rule.
     *
     * @param at the member or item that breaks it
     * @param parameters names and values in turn, for the message
     */
    public void report(Pointer at, Object... parameters) {
        run.report(at, parameters);
    }
}
