package org.unionplan.json.jackson;

import java.io.Serial;
import org.unionplan.json.codec.HostFormException;
import org.unionplan.rule.ValidationReport;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says that a document or a value does not have the form of its type. The message and the location are those of the first
 * problem; the report has all of them.
 */
public final class ModelFormatException extends MismatchedInputException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    ModelFormatException(JsonParser parser, Class<?> type, HostFormException cause) {
        super(parser, cause.getMessage(), location(parser, cause));
        this.report = cause.getReport();
        _targetType = type;
    }

    private static TokenStreamLocation location(JsonParser parser, HostFormException cause) {
        TokenStreamLocation end = parser.currentTokenLocation();
        return cause.getPlace()
                .map(place -> new TokenStreamLocation(
                        end.contentReference(), place.bytes(), place.chars(), place.line(), place.column()))
                .orElse(TokenStreamLocation.NA);
    }

    /** All problems. Pointers begin at the value; lines and columns are those of the parser. */
    public ValidationReport getReport() {
        return report;
    }
}
