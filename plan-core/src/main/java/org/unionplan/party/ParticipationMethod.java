package org.unionplan.party;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** How people took part. */
public final class ParticipationMethod {

    /** They were asked. */
    public static final Term CONSULTATION = Term.of("consultation");

    /** They answered questions. */
    public static final Term SURVEY = Term.of("survey");

    /** They met and spoke. */
    public static final Term TOWN_HALL = Term.of("town-hall");

    /** They worked out strategies. */
    public static final Term STRATEGY_DEVELOPMENT = Term.of("strategy-development");

    /** They wrote. */
    public static final Term DRAFTING = Term.of("drafting");

    /** They voted. */
    public static final Term VOTE = Term.of("vote");

    /** They debated. */
    public static final Term DEBATE = Term.of("debate");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            "method of participation", CONSULTATION, SURVEY, TOWN_HALL, STRATEGY_DEVELOPMENT, DRAFTING, VOTE, DEBATE);

    private ParticipationMethod() {}
}
