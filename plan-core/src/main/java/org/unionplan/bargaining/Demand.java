package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Something demanded by several together. It may have a floor that no adopter goes below. */
@Value.Immutable
@ModelStyle
public interface Demand extends Extensible, WithDemand {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The subject of the demand. */
    @WordsOf(Topic.class)
    Term getTopic();

    /** The text of the demand. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getText();

    /** The lowest acceptable value with its unit; the highest one if the demand is a ceiling. */
    Optional<@Valid Quantity> getFloor();

    /** The condition, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCondition();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Demand> shape() {
        return DemandShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a demand; id and topic are required. */
    final class Builder extends ImmutableDemand.Builder implements DemandSteps {

        Builder() {
            DemandSteps.setDefaults(this);
        }
    }

    /** Topics of demands. */
    final class Topic {

        /** Pay. */
        public static final Term WAGES = Term.of("wages");

        /** The number of staff. */
        public static final Term STAFFING_LEVELS = Term.of("staffing-levels");

        /** The amount of work for each employee. */
        public static final Term WORKLOAD = Term.of("workload");

        /** Work given to contractors. */
        public static final Term CONTRACTING_OUT = Term.of("contracting-out");

        /** Benefits and pensions. */
        public static final Term BENEFITS = Term.of("benefits");

        /** Working time. */
        public static final Term HOURS = Term.of("hours");

        /** Protection from layoffs. */
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

        private Topic() {}
    }

    /** The figure of an adopter under a demand: the value it has or asks for. */
    @Value.Immutable
    @ModelStyle
    @KnownBy("demand")
    interface DemandFigure extends Extensible, WithDemandFigure {

        /** The demand that the figure is for. */
        @RefersTo(Demand.class)
        ElementId getDemand();

        /** The adopter's own figure. */
        @Valid
        Quantity getValue();

        /** As of when. */
        Optional<Timeframe> getAsOf();

        /** Returns the description of this type: its properties in document order. */
        static Shape<DemandFigure> shape() {
            return DemandFigureShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a figure; demand and value are required. */
        final class Builder extends ImmutableDemandFigure.Builder implements DemandFigureSteps {

            Builder() {
                DemandFigureSteps.setDefaults(this);
            }
        }
    }
}
