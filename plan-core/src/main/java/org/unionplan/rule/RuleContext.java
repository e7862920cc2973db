package org.unionplan.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * The surroundings of one subject while a rule judges it: its place, the rest of the document, and the report. Implemented
 * by the library and valid only during the call of the check.
 */
public interface RuleContext {

    /** The shape of the subject. */
    Shape<?> getShape();

    /** The value of that property in the subject: null if absent, a list if it can have several values. */
    @Nullable
    Object value(Property property);

    /** The value of that member in the subject: null if absent or unknown, a list if it can have several values. */
    @Nullable
    Object value(String member);

    /** The properties of its shape that have a value in the subject, as bits by position. */
    long present();

    /** The property that contains the subject; null for the document itself. */
    @Nullable
    Property property();

    /** The object that contains the subject; null for the document itself. */
    @Nullable
    Object parent();

    /** The value of that property in the object that contains the subject: null if none, a list for one of many. */
    @Nullable
    Object parentValue(Property property);

    /** The value of that member of the document; null if absent or unknown. */
    @Nullable
    Object documentValue(String member);

    /** The place of the subject. Created anew at every call, so call it only to report. */
    Pointer here();

    /** The document as a whole, if it is of that type. */
    <T> Optional<T> root(Class<T> type);

    /** Returns true if anything in the document has that identifier. */
    boolean holds(ElementId id);

    /** The first thing in the document with that identifier. */
    Optional<Object> find(ElementId id);

    /** The first thing of that type in the document with that identifier. */
    <T> Optional<T> find(ElementId id, Class<T> type);

    /**
     * Returns true if a reference in the document names the first thing with that identifier and can refer to things of
     * its type; only for rules about the whole document, which run last. References to any type do not count.
     */
    boolean isReferredTo(ElementId id);

    /**
     * Returns true if the document was written for a newer version of the format, some of whose members are unknown
     * here.
     */
    boolean isOfNewerVersion();

    /** Returns true if any identifier occurs more than once. */
    boolean hasRepeatedIds();

    /**
     * Returns true if the document contains anything of that type; only for rules about the whole document, which run
     * last.
     */
    boolean has(Class<?> type);

    /** Everything in the document with its places. Takes a walk over the whole document the first time. */
    DocumentIndex document();

    /**
     * Reports a breach of the rule.
     *
     * @param at the member or item that breaks it
     * @param parameters names and values in turn, for the message
     */
    void report(Pointer at, Object... parameters);
}
