package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.document.Document;
import org.unionplan.document.Recital;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * A strategic plan of a union. It covers the values of the union, the cornerstones of the plan, its goals, how they
 * are measured and who is responsible for them.
 */
@Value.Immutable
@ModelStyle
public interface StrategicPlan extends Document, WithStrategicPlan {

    /** The period that the plan is for, first and last day included. */
    Optional<Timeframe> getTerm();

    /** The time for which the plan was mandated, where it is longer than the term. */
    Optional<Timeframe> getMandate();

    /** The organization that has the plan. */
    @RefersTo(Actor.class)
    Optional<ElementId> getOrganization();

    /** The publisher, if it is not the organization. */
    @RefersTo(Actor.class)
    Optional<ElementId> getIssuer();

    /** The mission of the organization. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getMission();

    /** The identifier of the mission, unique in the document. */
    Optional<ElementId> getMissionId();

    /** The vision of the organization. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getVision();

    /** The identifier of the vision, unique in the document. */
    Optional<ElementId> getVisionId();

    /** The reasons that the plan gives. */
    List<@Valid Recital> getRecitals();

    /** The heading over the values, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getValuesHeading();

    /** The words that lead to the values. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getValuesStatement();

    /** The values of the organization. */
    List<@Valid CoreValue> getCoreValues();

    /** The heading over the cornerstones, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCornerstonesHeading();

    /** The cornerstones of the plan. */
    List<@Valid Cornerstone> getCornerstones();

    /** The themes that cross the plan's structure. */
    List<@Valid Theme> getThemes();

    /** The plan's own names of levels. */
    Optional<@Valid Terminology> getTerminology();

    /** The numbers of elements that the plan says it has. */
    List<@Valid DeclaredCount> getDeclaredCounts();

    /** The metrics of the plan, to which its elements link. */
    List<@Valid Metric> getMetrics();

    /** The metrics that measure the plan as a whole, with their weights in its roll-up. */
    List<@Valid MetricLink> getMetricLinks();

    /** The goals that members stated. */
    List<@Valid MemberGoal> getMemberGoals();

    /** The money and time allocated, by purpose. */
    List<@Valid Allocation> getAllocations();

    /** Returns the description of this type: its properties in document order. */
    static Shape<StrategicPlan> shape() {
        return StrategicPlanShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; the id is required. */
    final class Builder extends ImmutableStrategicPlan.Builder implements StrategicPlanSteps {

        Builder() {
            StrategicPlanSteps.setDefaults(this);
        }
    }

    /** A number of elements of one level that the document says it has. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"level", "within"})
    interface DeclaredCount extends Extensible, WithDeclaredCount {

        /** The level of the elements counted. */
        PlanElement.Level getLevel();

        /** The number that the document states. */
        @PositiveOrZero(message = "{org.unionplan.number.negative}")
        Integer getCount();

        /** The element below which they are counted, at any depth; the whole plan if none is named. */
        @RefersTo(PlanElement.class)
        @NoneMeansAll
        Optional<ElementId> getWithin();

        /** Returns the description of this type: its properties in document order. */
        static Shape<DeclaredCount> shape() {
            return DeclaredCountShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a declared count; level and count are required. */
        final class Builder extends ImmutableDeclaredCount.Builder implements DeclaredCountSteps {

            Builder() {
                DeclaredCountSteps.setDefaults(this);
            }
        }
    }
}
