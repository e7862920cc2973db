package org.unionplan.exchange.calendar;

import org.unionplan.rule.ValidationReport;

/** A calendar, and the report of the dates that it leaves out. */
public final class CalendarExport {

    private final String text;
    private final int events;
    private final ValidationReport report;

    CalendarExport(String text, int events, ValidationReport report) {
        this.text = text;
        this.events = events;
        this.report = report;
    }

    /** Returns the calendar, with lines that end with CRLF. */
    public String getText() {
        return text;
    }

    /** Returns the number of events, without cancelled ones. */
    public int getEvents() {
        return events;
    }

    /** Returns a finding for each date that is left out, located by its place in the document. */
    public ValidationReport getReport() {
        return report;
    }
}
