package org.unionplan.exchange;

import org.unionplan.rule.ValidationReport;

/**
 * A list of agreements as text, and what of the register it could not hold.
 *
 * @param text the list (RFC 4180): rows end with CRLF
 * @param report a warning for each member of an agreement that reading the list would not give back, and advice on the
 *     other parts of the register, for which a list has no place; empty if nothing is lost
 */
public record CsvExport(String text, ValidationReport report) {}
