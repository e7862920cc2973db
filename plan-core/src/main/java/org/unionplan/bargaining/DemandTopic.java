package org.unionplan.bargaining;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** What a demand may be about. */
public final class DemandTopic {

    /** Pay. */
    public static final Term WAGES = Term.of("wages");

    /** How many work. */
    public static final Term STAFFING_LEVELS = Term.of("staffing-levels");

    /** How much work there is for each. */
    public static final Term WORKLOAD = Term.of("workload");

    /** Work given to others. */
    public static final Term CONTRACTING_OUT = Term.of("contracting-out");

    /** Benefits and pensions. */
    public static final Term BENEFITS = Term.of("benefits");

    /** Working time. */
    public static final Term HOURS = Term.of("hours");

    /** Keeping the work. */
    public static final Term JOB_SECURITY = Term.of("job-security");

    /** Safe work. */
    public static final Term HEALTH_AND_SAFETY = Term.of("health-and-safety");

    /** Equal treatment. */
    public static final Term EQUITY = Term.of("equity");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "topic of a demand",
            WAGES,
            STAFFING_LEVELS,
            WORKLOAD,
            CONTRACTING_OUT,
            BENEFITS,
            HOURS,
            JOB_SECURITY,
            HEALTH_AND_SAFETY,
            EQUITY);

    private DemandTopic() {}
}
