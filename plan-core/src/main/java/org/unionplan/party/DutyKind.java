package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What an actor may owe. */
public final class DutyKind {

    /** An account of what was done. */
    public static final Term REPORT = Term.of("report");

    /** A look at whether it still holds. */
    public static final Term REVIEW = Term.of("review");

    /** A meeting called and held. */
    public static final Term MEETING = Term.of("meeting");

    /** A work plan laid out beforehand. */
    public static final Term PLAN = Term.of("plan");

    /** News of how things stand. */
    public static final Term UPDATE = Term.of("update");

    /** What was decided, in short. */
    public static final Term SUMMARY = Term.of("summary");

    /** All of these words. */
    public static final Vocabulary VOCABULARY =
            Vocabulary.of("kind of duty", REPORT, REVIEW, MEETING, PLAN, UPDATE, SUMMARY);

    private DutyKind() {}
}
