package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.metric.MetricLink;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * An element of the strategy tree of a plan: a cornerstone, a pillar, a priority or an action.
 *
 * <p>Its identity is an id and a name; everything else is optional.
 */
public sealed interface PlanElement extends Extensible permits Cornerstone, Pillar, Priority, Action {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getNumber();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** Other names the document uses for it. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAliases();

    /** The statement of the element. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getStatement();

    /** Passages with a label or a purpose, such as a message or the context. */
    List<@Valid Narrative> getNarratives();

    /** The themes it belongs to. */
    @RefersTo(Theme.class)
    List<ElementId> getThemes();

    /** The planned date or period. */
    Optional<Timeframe> getTimeframe();

    /** The recurrence of the element. */
    Optional<Recurrence> getRecurrence();

    /** The condition, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCondition();

    /** Marks the document gives it. */
    @WordsOf(Mark.class)
    List<Term> getMarks();

    /** The actors responsible for it. */
    List<@Valid Responsibility> getResponsibilities();

    /** The heading over its metrics, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getMetricsHeading();

    /** The metrics that measure it. */
    List<@Valid MetricLink> getMetrics();

    /** References to other documents and things. */
    List<@Valid Reference> getReferences();

    /** The status on given days. */
    List<@Valid StatusUpdate> getStatusUpdates();

    /** The level of the tree it belongs to. */
    default Level getLevel() {
        if (this instanceof Cornerstone) {
            return Level.CORNERSTONE;
        }
        if (this instanceof Pillar) {
            return Level.PILLAR;
        }
        return this instanceof Priority ? Level.PRIORITY : Level.ACTION;
    }

    /** The elements directly below it, in order: pillars, then priorities, then actions. */
    default List<PlanElement> getChildren() {
        return List.of();
    }

    /** Returns the elements of that level directly below it, in order. */
    default List<PlanElement> getChildren(Level level) {
        Objects.requireNonNull(level, "level");

        return getChildren().stream().filter(child -> child.getLevel() == level).toList();
    }

    /** Returns the published heading over the elements of that level that are directly below it. */
    default Optional<Text> getHeadingOver(Level level) {
        Objects.requireNonNull(level, "level");

        return Optional.empty();
    }

    /** A level of a plan, from its values down to what is done. */
    enum Level implements Keyword {
        /** A value that guides the organization. */
        CORE_VALUE,
        /** A main function or direction of the plan. */
        CORNERSTONE,
        /** A part of a cornerstone that groups priorities and actions. */
        PILLAR,
        /** An achievement that the plan aims at. */
        PRIORITY,
        /** A task that implements the element above it. */
        ACTION
    }
    /** Marks of an element in a document. */
    final class Mark {

        /** It was not in the previous plan. */
        public static final Term NEW = Term.of("new");

        /** It is done only if that proves possible. */
        public static final Term POTENTIAL = Term.of("potential");

        /** It continues from the previous plan. */
        public static final Term ONGOING = Term.of("ongoing");

        /** It is to be done first. */
        public static final Term URGENT = Term.of("urgent");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("mark of an element", NEW, POTENTIAL, ONGOING, URGENT);

        private Mark() {}
    }
}
