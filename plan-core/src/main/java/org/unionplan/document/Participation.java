package org.unionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.CountsPeople;
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

/** A way in which people took part in making a document, with their number. */
@Value.Immutable
@ModelStyle
@KnownBy({"method", "body", "constituency"})
public interface Participation extends Extensible, WithParticipation {

    /** The method of participation. */
    @WordsOf(Method.class)
    Term getMethod();

    /** The actor that took part. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBody();

    /** The people who took part, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getConstituency();

    /** The numbers of people or contributions. */
    @CountsPeople
    List<@Valid Quantity> getQuantities();

    /** The date or period in which people took part. */
    Optional<Timeframe> getWhen();

    /** The elements that resulted. */
    @RefersTo
    List<ElementId> getResults();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Participation> shape() {
        return ParticipationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a participation; the method is required. */
    final class Builder extends ImmutableParticipation.Builder implements ParticipationSteps {

        Builder() {
            ParticipationSteps.setDefaults(this);
        }
    }

    /**
     * The number that took part in one way, of what is counted alike: the same unit, the same people.
     *
     * <p>Whoever took part twice counts twice: documents do not say who. Figures that count different things are never
     * added.
     */
    final class Total {
        private final Term method;
        private final Optional<Text> unit;
        private final Optional<Text> of;
        private final Quantity.Bounds total;
        private final int figures;

        Total(Term method, Optional<Text> unit, Optional<Text> of, Quantity.Bounds total, int figures) {
            this.method = method;
            this.unit = unit;
            this.of = of;
            this.total = total;
            this.figures = figures;
        }

        /** Returns the method. */
        public Term getMethod() {
            return method;
        }

        /** Returns the unit, if one is stated. */
        public Optional<Text> getUnit() {
            return unit;
        }

        /** Whom or what is counted, where that is said. */
        public Optional<Text> getOf() {
            return of;
        }

        /** Returns the total of the figures; being counts, they are never below zero. */
        public Quantity.Bounds getTotal() {
            return total;
        }

        /** Returns the number of figures. */
        public int getFigures() {
            return figures;
        }

        /** Returns the totals of a document, in the order of their first figures. */
        public static List<Total> of(Document document) {
            Objects.requireNonNull(document, "document");

            Map<Total, Integer> places = new TreeMap<>(TotalOrder.ALIKE);
            List<Total> totals = new ArrayList<>();
            for (Participation participation : document.getParticipation()) {
                for (Quantity quantity : participation.getQuantities()) {
                    Total one = new Total(
                            participation.getMethod(),
                            quantity.getUnit(),
                            quantity.getOf(),
                            quantity.getBounds().asCount(),
                            1);
                    Integer place = places.putIfAbsent(one, totals.size());
                    if (place == null) {
                        totals.add(one);
                    } else {
                        totals.set(place, totals.get(place).plus(one));
                    }
                }
            }
            return List.copyOf(totals);
        }

        private Total plus(Total other) {
            return new Total(method, unit, of, total.plus(other.total), figures + other.figures);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Total that
                    && method.equals(that.method)
                    && unit.equals(that.unit)
                    && of.equals(that.of)
                    && total.equals(that.total)
                    && figures == that.figures;
        }

        @Override
        public int hashCode() {
            return Objects.hash(method, unit, of, total, figures);
        }

        @Override
        public String toString() {
            return "Total[method=" + method + ", unit=" + unit + ", of=" + of + ", total=" + total + ", figures="
                    + figures + "]";
        }
    }
    /** Methods of participation. */
    final class Method {

        /** People were asked for their views. */
        public static final Term CONSULTATION = Term.of("consultation");

        /** People answered a questionnaire. */
        public static final Term SURVEY = Term.of("survey");

        /** People spoke at an open meeting. */
        public static final Term TOWN_HALL = Term.of("town-hall");

        /** People worked out strategies, for example in workshops. */
        public static final Term STRATEGY_DEVELOPMENT = Term.of("strategy-development");

        /** People wrote or revised the text. */
        public static final Term DRAFTING = Term.of("drafting");

        /** People voted on the document or a part of it. */
        public static final Term VOTE = Term.of("vote");

        /** People debated the content, for example at a convention. */
        public static final Term DEBATE = Term.of("debate");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "method of participation",
                CONSULTATION,
                SURVEY,
                TOWN_HALL,
                STRATEGY_DEVELOPMENT,
                DRAFTING,
                VOTE,
                DEBATE);

        private Method() {}
    }
}
