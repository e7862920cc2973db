package org.unionplan.json.codec;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;

/** Tells a host's mapper that a value does not have the form of its type. */
public final class HostFormException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ValidationReport report;
    private final transient HostTape.@Nullable InputPlace place;

    HostFormException(ValidationReport report, Optional<HostTape.InputPlace> place) {
        super(message(report.getFindings().get(0)));
        this.report = report;
        this.place = place.orElse(null);
    }

    private static String message(Finding first) {
        String place = first.getPointer().toString();
        return first.getMessage() + (place.isEmpty() ? "" : " At \"" + place + "\".");
    }

    /** All problems; line and column are those of the host's parser. */
    public ValidationReport getReport() {
        return report;
    }

    /** The place of the first problem in the host's input, if its parser knows places. */
    public Optional<HostTape.InputPlace> getPlace() {
        return Optional.ofNullable(place);
    }
}
