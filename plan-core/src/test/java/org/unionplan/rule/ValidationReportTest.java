package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionplan.message.Message;
import org.unionplan.rule.ValidationReport.InvalidDocumentException;
import org.unionplan.value.Pointer;

class ValidationReportTest {

    private static Finding finding(Severity severity, String pointer) {
        return Finding.of(
                severity, Pointer.parse(pointer), Message.of("some.code").withFallback("Something is wrong."));
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
        Finding later = finding(Severity.ERROR, "/a").withLocation(new Finding.Location(9, 1));
        Finding earlier = finding(Severity.ERROR, "/b").withLocation(new Finding.Location(2, 7));

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
                .hasMessage("Something is wrong. At /a. And 1 more.");
    }

    @Test
    void givesTheFindingsOfACodeAndOfAFamilyOfCodes() {
        Finding early = finding(Severity.ERROR, "/a").withMessage(Message.of("pact.signature.early"));
        Finding missing = finding(Severity.ERROR, "/b").withMessage(Message.of("pact.signature.missing"));
        Finding other = finding(Severity.ERROR, "/c").withMessage(Message.of("pact.signatures"));
        ValidationReport report = ValidationReport.of(List.of(other, missing, early));

        assertThat(report.getFindings("pact.signature")).containsExactly(early, missing);
        assertThat(report.getFindings("pact.signature.early")).containsExactly(early);
        assertThat(report.getFindings("pact")).containsExactly(early, missing, other);
        assertThat(report.getFindings("pac")).isEmpty();
    }

    @Test
    void givesTheFindingsAtAPlaceAndBelowIt() {
        Finding at = finding(Severity.ERROR, "/parties/1");
        Finding below = finding(Severity.ERROR, "/parties/1/actor");
        Finding beside = finding(Severity.ERROR, "/parties/10");
        ValidationReport report = ValidationReport.of(List.of(beside, below, at));

        assertThat(report.getFindings(Pointer.parse("/parties/1"))).containsExactly(at, below);
        assertThat(report.getFindings(Pointer.ROOT)).containsExactly(at, below, beside);
    }

    @Test
    void groupsFindingsInDocumentOrder() {
        Finding first = finding(Severity.ADVICE, "/a").withMessage(Message.of("z.late"));
        Finding second = finding(Severity.ERROR, "/b").withMessage(Message.of("a.early"));
        Finding third = finding(Severity.ADVICE, "/c").withMessage(Message.of("z.late"));
        ValidationReport report = ValidationReport.of(List.of(third, second, first));

        assertThat(report.byCode())
                .containsExactly(Map.entry("z.late", List.of(first, third)), Map.entry("a.early", List.of(second)));
        assertThat(report.bySeverity())
                .containsExactly(
                        Map.entry(Severity.ERROR, List.of(second)), Map.entry(Severity.ADVICE, List.of(first, third)));
    }

    @Test
    void countsWhatItDoesNotTellBySeverity() {
        ValidationReport report = ValidationReport.of(List.of(
                        finding(Severity.ADVICE, "/a"),
                        finding(Severity.ADVICE, "/b"),
                        finding(Severity.WARNING, "/c"),
                        finding(Severity.ERROR, "/d")))
                .first(1);

        assertThat(report.getFindings()).containsExactly(finding(Severity.ADVICE, "/a"));
        assertThat(report.getOmitted()).isEqualTo(3);
        assertThat(report.getOmitted(Severity.ADVICE)).isEqualTo(1);
        assertThat(report.count(Severity.ADVICE)).isEqualTo(2);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report).hasToString("/a: advice: some.code: Something is wrong.\nand 3 more");
        assertThat(report.and(report).count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.map(each -> each.withMessage(Message.of("other"))).getOmitted())
                .isEqualTo(3);
        assertThat(report.filter(each -> false).getOmitted()).isEqualTo(3);
        assertThat(report.filter(each -> false).isEmpty()).isFalse();
    }

    @Test
    void hasAnErrorEvenIfItDoesNotTellIt() {
        ValidationReport report = ValidationReport.of(
                        List.of(finding(Severity.ADVICE, "/a"), finding(Severity.ERROR, "/b")))
                .first(1);

        assertThat(report.hasErrors()).isTrue();
        assertThatThrownBy(report::throwIfErrors)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("A document must have no errors: it has 1, none of which the report tells one by one.");
    }

    @Test
    void hasWhatIsAtLeastThatGrave() {
        ValidationReport warning = ValidationReport.of(List.of(finding(Severity.WARNING, "/a")));

        assertThat(warning.hasAtLeast(Severity.ERROR)).isFalse();
        assertThat(warning.hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(warning.hasAtLeast(Severity.ADVICE)).isTrue();
        assertThat(ValidationReport.empty().hasAtLeast(Severity.ADVICE)).isFalse();
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
