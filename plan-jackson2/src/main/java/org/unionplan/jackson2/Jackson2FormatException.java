package org.unionplan.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.Serial;
import org.unionplan.json.codec.HostFormException;
import org.unionplan.rule.ValidationReport;

/**
 * Says that a document or a value does not have the form of its type. The message and the location are those of the first
 * problem; the report has all of them.
 */
public final class Jackson2FormatException extends MismatchedInputException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    Jackson2FormatException(JsonParser parser, Class<?> type, HostFormException cause) {
        super(parser, cause.getMessage(), location(parser, cause));
        this.report = cause.getReport();
        this._targetType = type;
    }

    private static JsonLocation location(JsonParser parser, HostFormException cause) {
        return cause.getPlace()
                .map(place -> new JsonLocation(
                        parser.currentTokenLocation().contentReference(),
                        place.bytes(),
                        place.chars(),
                        place.line(),
                        place.column()))
                .orElse(JsonLocation.NA);
    }

    /** All problems. Pointers begin at the value; lines and columns are those of the parser. */
    public ValidationReport getReport() {
        return report;
    }
}
