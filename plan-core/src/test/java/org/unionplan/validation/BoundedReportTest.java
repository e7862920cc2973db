package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;

/** Reports on documents with more to say about them than anyone wants to read. */
class BoundedReportTest {

    /** Agreements without an expiry, which is advice, and a blank title of the last one, which is an error. */
    private static AgreementRegister register(int agreements) {
        return AgreementRegister.builder()
                .id("register")
                .title("Register")
                .language("en")
                .addAgreements(IntStream.rangeClosed(1, agreements)
                        .mapToObj(i -> CollectiveAgreement.builder()
                                .id("a" + i)
                                .title(i == agreements ? " " : "Agreement " + i)
                                .build())
                        .toArray(CollectiveAgreement[]::new))
                .build();
    }

    @Test
    void anErrorBehindAThousandPiecesOfAdviceCounts() {
        ValidationReport report = DocumentValidator.standard().validate(register(2_000));

        assertThat(report.getFindings())
                .hasSize(DocumentValidator.STANDARD_LIMIT)
                .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ADVICE));
        assertThat(report.count(Severity.ADVICE)).isEqualTo(2_000);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void whatTheWalkOnlyCountsIsGradedAndSilencedLikeTheRest() {
        AgreementRegister register = register(100_010);
        ValidationReport graded = DocumentValidator.builder()
                .grade("agreement.expiry.missing", Severity.WARNING)
                .build()
                .validate(register);
        ValidationReport silenced = DocumentValidator.builder()
                .silence("agreement.expiry.missing")
                .build()
                .validate(register);

        assertThat(graded.count(Severity.WARNING)).isEqualTo(100_010);
        assertThat(graded.count(Severity.ERROR)).isEqualTo(1);
        assertThat(silenced.getOmitted()).isZero();
        assertThat(silenced.getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getCode()).isEqualTo("text.blank"));
    }
}
