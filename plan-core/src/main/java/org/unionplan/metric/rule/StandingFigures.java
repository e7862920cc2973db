package org.unionplan.metric.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.value.Quantity;

/** The figures of a metric's observations that no later word of the same source has corrected. */
final class StandingFigures {

    private StandingFigures() {}

    /** The key of what an observation is about. */
    static String subject(Observation observation) {
        return ValueKey.of(observation.getAsOf(), observation.getDimensions());
    }

    /** The key of a source's word on a subject: of two, the one recorded later corrects the other. */
    private static String voice(Observation observation) {
        return ValueKey.of(observation.getAsOf(), observation.getDimensions(), observation.getSource());
    }

    /** Takes an observation with its figure and its place in the list. */
    interface FigureVisitor {
        void take(Observation observation, Quantity.Bounds figure, int at);
    }

    /** The dated observations with a figure that no later word of the same source has corrected. */
    static void forEach(Metric metric, FigureVisitor figures) {
        List<Observation> observations = metric.getObservations();
        if (observations.size() < 2) {
            return;
        }
        Map<String, LocalDate> latest = new HashMap<>();
        for (Observation observation : observations) {
            latest.merge(voice(observation), recorded(observation), (a, b) -> a.isBefore(b) ? b : a);
        }
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            Optional<Quantity> figure = metric.findFigure(observation);
            if (figure.isPresent()
                    && observation.getAsOf().isPresent()
                    && recorded(observation).equals(latest.get(voice(observation)))) {
                figures.take(observation, figure.get().getBounds(), i);
            }
        }
    }

    /** Returns the day on which it was recorded; without one it is taken to be the first. */
    private static LocalDate recorded(Observation observation) {
        return observation.getRecordedAt().orElse(LocalDate.MIN);
    }
}
