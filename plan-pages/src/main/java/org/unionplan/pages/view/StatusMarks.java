package org.unionplan.pages.view;

import org.unionplan.metric.Evaluation;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.value.Term;

/** The marks of statuses: a shape and a colour for each, beside its word. */
final class StatusMarks {

    private StatusMarks() {}

    static String of(Evaluation.Status status) {
        return switch (status) {
            case ATTAINED -> "attained";
            case EXCEEDED -> "exceeded";
            case ATTAINED_LATE -> "late";
            case ON_TRACK -> "on-track";
            case AT_RISK -> "at-risk";
            case OFF_TRACK -> "off-track";
            case MISSED -> "missed";
            case NO_DATA -> "no-data";
            case NOT_STARTED, UNRATED -> "open";
            case CANCELLED -> "cancelled";
        };
    }

    /** The mark of a reported status. */
    static String of(Term status) {
        if (status.equals(StatusUpdate.Status.COMPLETED)) {
            return "attained";
        }
        if (status.equals(StatusUpdate.Status.DELAYED)) {
            return "at-risk";
        }
        return status.equals(StatusUpdate.Status.CANCELLED) ? "cancelled" : "open";
    }

    /** The outline of a mark in a square of 12. */
    static String path(String mark) {
        return switch (mark) {
            case "attained" -> "M6 1 L11 6 L6 11 L1 6 Z";
            case "exceeded" -> "M6 0 L7.8 4.2 L12 4.6 L8.8 7.6 L9.7 12 L6 9.7 L2.3 12 L3.2 7.6 L0 4.6 L4.2 4.2 Z";
            case "late" -> "M6 1 L11 6 L6 11 L1 6 Z M6 3.8 L8.2 6 L6 8.2 L3.8 6 Z";
            case "on-track" -> "M6 1 a5 5 0 1 0 .01 0 Z";
            case "at-risk" -> "M6 1 L11.5 10.5 L0.5 10.5 Z";
            case "off-track" -> "M1 1 H11 V11 H1 Z";
            case "missed" ->
                "M2 0.5 L6 4.5 L10 0.5 L11.5 2 L7.5 6 L11.5 10 L10 11.5 L6 7.5 L2 11.5 L0.5 10 L4.5 6 L0.5 2 Z";
            case "cancelled" -> "M1 1 H11 V11 H1 Z M2.6 2.6 H9.4 V9.4 H2.6 Z M4 5.3 H8 V6.7 H4 Z";
            case "open" -> "M6 1 a5 5 0 1 0 .01 0 Z M6 2.8 a3.2 3.2 0 1 1 -.01 0 Z";
            case "bound" -> "M6 1 a5 5 0 1 0 .01 0 Z";
            case "conditional" -> "M6 1 a5 5 0 1 0 .01 0 Z M6 2.6 a3.4 3.4 0 0 1 0 6.8 Z";
            case "permitted" -> "M6 1 a5 5 0 1 0 .01 0 Z M6 2.8 a3.2 3.2 0 1 1 -.01 0 Z";
            case "aspired" -> "M6 1 L11.5 10.5 L0.5 10.5 Z M6 4.4 L3.2 9 L8.8 9 Z";
            default -> "M1 5 H11 V7 H1 Z";
        };
    }
}
