package org.unionplan.exchange;

import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.rule.ValidationReport;

/**
 * What came of reading a list of agreements.
 *
 * <p>A row with an error is left out as a whole, and the error says where it is and why; a row with a doubt came in.
 * Immutable and thread-safe.
 *
 * @param register the agreements that came in, in the order of their rows, and everyone they name
 * @param report everything that was repaired, doubted or refused, with line and column
 * @param rows how many rows there were below the heading, blank ones not counted
 * @param leftOut how many of them did not come in
 * @param encoding the encoding of the bytes: UTF-8, UTF-16LE, UTF-16BE or windows-1252; "unread" if they were too many
 * @param separator what stood between cells
 */
public record CsvImport(
        AgreementRegister register, ValidationReport report, int rows, int leftOut, String encoding, char separator) {}
