package org.unionplan.cli.text;

import java.util.Locale;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.value.Text;

/** The words of a plan for its levels, at the beginning of a line. */
public final class LevelWords {

    private final StrategicPlan plan;
    private final Wording wording;

    public LevelWords(StrategicPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** One of them: the plan's own word, else the usual one. */
    public String one(PlanElement.Level level) {
        return Wording.capitalized(
                own(level).map(name -> wording.text(name.getSingular())).orElseGet(() -> wording.word(level)));
    }

    /** Several of them; a plan that names only one is not given a plural it never used. */
    public String several(PlanElement.Level level) {
        return Wording.capitalized(own(level)
                .map(name -> wording.text(name.getPlural().orElse(name.getSingular())))
                .orElseGet(() -> wording.say("levels." + level.getKeyword())));
    }

    /** Returns the number with the name of the level, for use in a sentence. */
    public String counted(PlanElement.Level level, int number) {
        return own(level)
                .map(name -> wording.say(Message.of("levels.counted")
                        .withNumber("count", number)
                        .with(
                                "level",
                                inSentence(
                                        number == 1
                                                ? name.getSingular()
                                                : name.getPlural().orElse(name.getSingular())))))
                .orElseGet(() ->
                        wording.say(Message.of("count." + level.getKeyword()).withNumber("count", number)));
    }

    /** Without a capital at the beginning, unless more capitals follow, as in "KPI". */
    private String inSentence(Text word) {
        String text = wording.text(word);
        int second = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        boolean plain =
                text.equals(text.substring(0, second) + text.substring(second).toLowerCase(Locale.ROOT));
        return plain ? text.toLowerCase(Locale.ROOT) : text;
    }

    private Optional<LevelName> own(PlanElement.Level level) {
        return plan.getTerminology().flatMap(terms -> terms.nameOf(level));
    }
}
