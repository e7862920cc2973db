package org.unionplan.cli;

import java.util.Optional;
import org.unionplan.message.Messages;
import org.unionplan.plan.LevelName;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;

/** The words of a plan for its levels, at the beginning of a line. */
final class LevelWords {

    private final StrategicPlan plan;
    private final Wording wording;
    private final Messages messages;

    LevelWords(StrategicPlan plan, Wording wording) {
        this(plan, wording, Messages.english());
    }

    /** @param messages the usual words */
    LevelWords(StrategicPlan plan, Wording wording, Messages messages) {
        this.plan = plan;
        this.wording = wording;
        this.messages = messages;
    }

    /** One of them: the plan's own word, else the usual one. */
    String one(PlanElement.Level level) {
        return Wording.capitalized(own(level)
                .map(name -> wording.text(name.getSingular()))
                .orElseGet(() -> messages.format(level.toMessage())));
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
