package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.unionplan.metric.MetricLink;
import org.unionplan.party.Narrative;
import org.unionplan.party.Reference;
import org.unionplan.party.Responsibility;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * An element of the strategy tree of a plan: a cornerstone, a pillar, a priority or an action.
 *
 * <p>Its identity is an id and a name; everything else is optional. Immutable and thread-safe.
 */
public sealed interface PlanElement extends Extensible permits Cornerstone, Pillar, Priority, Action {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getNumber();

    /** What it is called. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getName();

    /** Other names the document uses for it. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getAliases();

    /** What it says. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getStatement();

    /** The heading over what stands below it, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getChildrenHeading();

    /** Labelled passages. */
    List<@Valid Narrative> getNarratives();

    /** What runs through it. */
    @RefersTo(Theme.class)
    List<ElementId> getThemes();

    /** When it is to happen. */
    Optional<Timeframe> getTimeframe();

    /** How often it is to happen. */
    Optional<Recurrence> getRecurrence();

    /** On what it depends, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getCondition();

    /** Marks the document gives it. */
    @WordsOf(Mark.class)
    List<Term> getMarks();

    /** Who answers for it. */
    List<@Valid Responsibility> getResponsibilities();

    /** The heading over what measures it, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getMetricsHeading();

    /** What measures it. */
    List<@Valid MetricLink> getMetrics();

    /** What it refers to. */
    List<@Valid Reference> getReferences();

    /** How far it had come, and when. */
    List<@Valid StatusUpdate> getStatusUpdates();

    /** Which level it stands on. */
    Level level();

    /** What stands directly below it, in order. */
    List<PlanElement> children();
}
