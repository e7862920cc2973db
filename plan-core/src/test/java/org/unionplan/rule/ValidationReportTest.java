package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.value.Pointer;

class ValidationReportTest {

    private static Finding finding(Severity severity, String pointer) {
        return Finding.builder()
                .code("some.code")
                .severity(severity)
                .pointer(Pointer.parse(pointer))
                .message("Something is wrong.")
                .build();
    }

    @Test
    void isInDocumentOrderAndHasEachFindingOnce() {
        Finding ninth = finding(Severity.ERROR, "/parties/9");
        Finding tenth = finding(Severity.ERROR, "/parties/10");

        assertThat(ValidationReport.of(List.of(tenth, ninth, tenth)).getFindings())
                .containsExactly(ninth, tenth);
    }

    @Test
    void followsTheLinesOfTheFileWhereTheyAreKnown() {
        Finding later = finding(Severity.ERROR, "/a").withLocation(new Location(9, 1));
        Finding earlier = finding(Severity.ERROR, "/b").withLocation(new Location(2, 7));

        assertThat(ValidationReport.of(List.of(later, earlier)).getFindings()).containsExactly(earlier, later);
    }

    @Test
    void throwsOnlyForErrors() {
        assertThatCode(() -> ValidationReport.of(List.of(finding(Severity.WARNING, "/a")))
                        .throwIfErrors())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ValidationReport.of(
                                List.of(finding(Severity.ERROR, "/a"), finding(Severity.ERROR, "/b")))
                        .throwIfErrors())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("Something is wrong. at /a (and 1 more)");
    }

    @Test
    void isEqualToAnotherOfTheSameFindings() {
        ValidationReport one =
                ValidationReport.of(List.of(finding(Severity.ERROR, "/a"), finding(Severity.ADVICE, "/b")));
        ValidationReport two = ValidationReport.of(List.of(finding(Severity.ADVICE, "/b")))
                .and(ValidationReport.of(List.of(finding(Severity.ERROR, "/a"))));

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    }
}
