package org.unionplan.validation;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;

/**
 * A change that a house makes to findings of a code or a family of codes.
 *
 * @param severity the severity they get; null to leave them out
 * @param place the place they must be at or below, with {@code *} for any member or item; empty for everywhere
 * @param elsewhere true to change those at other places instead
 */
record HouseAdjustment(String code, @Nullable Severity severity, List<String> place, boolean elsewhere)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static final String ANY = "*";

    /** The finding as the house sees it; empty if it is left out. */
    Optional<Finding> apply(Finding finding) {
        boolean same = finding.getCode().equals(code) || finding.getCode().startsWith(code + ".");
        if (!same || isThere(finding.getPointer().getTokens()) == elsewhere) {
            return Optional.of(finding);
        }
        return severity == null ? Optional.empty() : Optional.of(finding.withSeverity(severity));
    }

    private boolean isThere(List<String> tokens) {
        if (tokens.size() < place.size()) {
            return false;
        }
        for (int i = 0; i < place.size(); i++) {
            if (!place.get(i).equals(ANY) && !place.get(i).equals(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }
}
