package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionplan.testkit.PlanAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValidationReportAssertTest {

    private static final Finding BLANK = finding("text.blank", Severity.ERROR, "/title");
    private static final Finding ODD = finding("odd", Severity.WARNING, "");

    private static final ValidationReport BOTH = ValidationReport.of(List.of(BLANK, ODD));

    @Test
    void a_report_of_warnings_has_no_errors() {
        assertThat(ValidationReport.of(List.of(ODD))).hasNoErrors();
        assertThat(ValidationReport.empty()).hasNoErrors().hasNoFindings();
    }

    @Test
    void errors_are_shown_with_the_whole_report() {
        assertThatThrownBy(() -> assertThat(BOTH).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting no errors, but found 1")
                .hasMessageContaining("/title: error: text.blank: The text is blank.")
                .hasMessageContaining("warning: odd: What is wrong.");
    }

    @Test
    void findings_are_told_by_code_and_place() {
        assertThat(BOTH).has("text.blank", "/title").has("odd", Pointer.ROOT);
        assertThatThrownBy(() -> assertThat(BOTH).has("text.blank", "/summary"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("text.blank at /summary")
                .hasMessageContaining("/title: error: text.blank");
        assertThatThrownBy(() -> assertThat(BOTH).has("odd", "/title")).isInstanceOf(AssertionError.class);
    }

    @Test
    void exactly_means_nothing_beyond_and_nothing_missing() {
        assertThat(ValidationReport.of(List.of(BLANK))).hasExactly("text.blank", "/title");
        assertThatThrownBy(() -> assertThat(BOTH).hasExactly("text.blank", "/title"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("found beyond that:")
                .hasMessageContaining("warning: odd");
        assertThatThrownBy(() -> assertThat(ValidationReport.empty()).hasExactly("text.blank", "/title"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not found:")
                .hasMessageContaining("text.blank at /title");
        assertThatThrownBy(() -> assertThat(BOTH).hasNoFindings()).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_finding_counts_as_often_as_it_is_named() {
        ExpectedFinding blank = ExpectedFinding.of(BLANK);
        Finding other = BLANK.withMessage(BLANK.getMessage().with("found", "x"));
        assertThatCode(() ->
                        assertThat(ValidationReport.of(List.of(BLANK, other))).hasExactly(List.of(blank, blank)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        assertThat(ValidationReport.of(List.of(BLANK, other))).hasExactly(List.of(blank)))
                .isInstanceOf(AssertionError.class);
    }

    private static Finding finding(String code, Severity severity, String pointer) {
        return Finding.of(severity, Pointer.parse(pointer), Message.of(code).withFallback("What is wrong."));
    }
}
