package org.unionplan.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The records that a mapper reads a {@link GeneratedPlan} into, for comparison: no rules, no languages, no places. */
record PlainPlan(
        String formatVersion,
        String type,
        String id,
        String title,
        String language,
        String term,
        String organization,
        List<Cornerstone> cornerstones,
        List<Metric> metrics,
        List<Named> actors) {

    record Named(String id, String name) {}

    record Cornerstone(String id, String name, List<Link> metrics, List<Pillar> pillars) {}

    record Pillar(String id, String name, List<Link> metrics, List<Priority> priorities) {}

    record Priority(
            String id,
            String number,
            String name,
            String statement,
            LocalDate timeframe,
            List<Responsibility> responsibilities,
            List<Link> metrics) {}

    record Link(String metric) {}

    record Responsibility(String role, String actor) {}

    record Metric(
            String id,
            String name,
            String unit,
            String direction,
            Baseline baseline,
            List<Target> targets,
            List<Observation> observations) {}

    record Baseline(BigDecimal value, LocalDate date) {}

    record Target(BigDecimal value, LocalDate due) {}

    record Observation(LocalDate asOf, BigDecimal value) {}
}
