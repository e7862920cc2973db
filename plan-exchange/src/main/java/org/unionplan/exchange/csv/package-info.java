/**
 * CSV as it comes: {@code CsvBytes} decodes it, {@code CsvDialect} finds the separator, {@code CsvTable} has the rows,
 * {@code CsvPlaces} the line and column of a cell, {@code CsvFault} the sentence about a broken file. {@code CsvSource} is
 * the way in; {@code CsvFindings} collects what is doubtful in any list.
 */
@NullMarked
package org.unionplan.exchange.csv;

import org.jspecify.annotations.NullMarked;
