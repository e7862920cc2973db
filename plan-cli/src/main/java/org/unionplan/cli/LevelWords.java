package org.unionplan.cli;

import java.util.Optional;
import org.unionplan.plan.LevelName;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;

/** What a plan calls its levels, at the beginning of a line. */
final class LevelWords {

    private final StrategicPlan plan;
    private final Wording wording;

    LevelWords(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** One of them: the plan's own word, else the usual one. */
    String one(PlanElement.Level level) {
        return Wording.capitalized(
                own(level).map(name -> wording.text(name.getSingular())).orElseGet(() -> Wording.word(level)));
    }

    /** Several of them; a plan that names only one is not given a plural it never used. */
    String several(PlanElement.Level level) {
        return Wording.capitalized(own(level)
                .map(name -> wording.text(name.getPlural().orElse(name.getSingular())))
                .orElseGet(() -> usual(level)));
    }

    private static String usual(PlanElement.Level level) {
        return level == PlanElement.Level.PRIORITY ? "priorities" : Wording.word(level) + "s";
    }

    private Optional<LevelName> own(PlanElement.Level level) {
        return plan.getTerminology().flatMap(terms -> terms.nameOf(level));
    }
}
