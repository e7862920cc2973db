package org.unionplan.metric.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The figures of a metric's observations that no later word of the same source has corrected. */
final class StandingFigures {

    private StandingFigures() {}

    /** What an observation is about. */
    record Subject(Timeframe asOf, Dimensions dimensions) {

        static Subject of(Observation observation) {
            return new Subject(observation.getAsOf(), observation.getDimensions());
        }
    }

    /** Whose word an observation is; of two by the same source the one recorded later corrects the other. */
    private record Voice(Subject subject, Optional<Text> source) {

        static Voice of(Observation observation) {
            return new Voice(Subject.of(observation), observation.getSource());
        }
    }

    /** Takes an observation with its figure and its place in the list. */
    interface Figures {
        void take(Observation observation, Quantity.Bounds figure, int at);
    }

    /** The observations with a figure that no later word of the same source has corrected. */
    static void forEach(Metric metric, Figures figures) {
        List<Observation> observations = metric.getObservations();
        if (observations.size() < 2) {
            return;
        }
        Map<Voice, LocalDate> latest = new HashMap<>();
        for (Observation observation : observations) {
            latest.merge(Voice.of(observation), recorded(observation), (a, b) -> a.isBefore(b) ? b : a);
        }
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            if (observation.getValue().isPresent() && recorded(observation).equals(latest.get(Voice.of(observation)))) {
                figures.take(observation, observation.getValue().get().getBounds(), i);
            }
        }
    }

    /** When it was put on record; one that does not say is taken to be the first. */
    private static LocalDate recorded(Observation observation) {
        return observation.getRecordedAt().orElse(LocalDate.MIN);
    }
}
