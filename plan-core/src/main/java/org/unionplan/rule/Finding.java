package org.unionplan.rule;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.Pointer;

/**
 * One thing a rule or a reader found, with its place and a sentence about it. Immutable and thread-safe.
 *
 * <p>Findings are ordered by their place in the document, then by severity, code, message and parameters.
 */
@Value.Immutable
@OrderedStyle
public interface Finding extends Comparable<Finding>, WithFinding {

    /** The stable code of the rule, such as {@code id.duplicate}. */
    String getCode();

    Severity getSeverity();

    /** Where in the document; a missing member points at the object it is missing from. */
    Pointer getPointer();

    /** The sentence for people. Text from the document stands in it literally. */
    String getMessage();

    /** What the sentence speaks of, by name, for programs and other languages. */
    Map<String, String> getParameters();

    /** Line and column, known when the document was read from a file. */
    Optional<Location> getLocation();

    @Override
    default int compareTo(Finding other) {
        return Comparator.comparing(Finding::getPointer)
                .thenComparing(Finding::getSeverity)
                .thenComparing(Finding::getCode)
                .thenComparing(Finding::getMessage)
                // Two of one place and sentence may differ in nothing but these, as two blank wordings of a text do.
                .thenComparing(finding -> finding.getParameters().toString())
                .compare(this, other);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding; code, severity, pointer and message are required. */
    final class Builder extends ImmutableFinding.Builder {

        Builder() {}
    }
}
