package org.unionplan.plan;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** How far an element has come. */
public final class Status {

    /** Someone put it forward. */
    public static final Term PROPOSED = Term.of("proposed");

    /** It is agreed and not begun. */
    public static final Term PLANNED = Term.of("planned");

    /** It is under way. */
    public static final Term IN_PROGRESS = Term.of("in-progress");

    /** It is under way and late. */
    public static final Term DELAYED = Term.of("delayed");

    /** It rests for the time being. */
    public static final Term ON_HOLD = Term.of("on-hold");

    /** It is done. */
    public static final Term COMPLETED = Term.of("completed");

    /** It will not be done. */
    public static final Term CANCELLED = Term.of("cancelled");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "status of an element", PROPOSED, PLANNED, IN_PROGRESS, DELAYED, ON_HOLD, COMPLETED, CANCELLED);

    private Status() {}
}
