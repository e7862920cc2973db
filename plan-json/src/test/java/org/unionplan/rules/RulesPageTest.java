package org.unionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/** The page of rules says what the rules say. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final String HOW_TO_WRITE =
            "docs/rules.md is made from the rules and their examples. Write it anew with: ./mvnw -pl plan-json -am"
                    + " test -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dunionplan.write=true";

    @Test
    void isAsTheRulesAndTheirExamplesAre() throws IOException {
        String page = new RulesPage().write();
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as(HOW_TO_WRITE).exists();
        assertThat(Files.readString(PAGE)).as(HOW_TO_WRITE).isEqualTo(page);
    }

    @Test
    void tellsTheTruthAboutTheBuilder() {
        DocumentValidator validator = DocumentValidator.builder()
                .accountable()
                .silence("plan.term.missing")
                .grade("timeframe.weekday", Severity.ERROR)
                .build();

        assertThat(validate(validator, "plan.term.missing").getFindings())
                .extracting(Finding::getCode)
                .isNotEmpty()
                .doesNotContain("plan.term.missing");
        assertThat(validate(validator, "timeframe.weekday").hasErrors()).isTrue();
        assertThat(validate(validator, "element.timeframe.missing").getFindings())
                .extracting(finding -> finding.getMessage().in(Messages.french()))
                .containsExactly("L’élément n’a ni période ni fréquence.");
    }

    private static ValidationReport validate(DocumentValidator validator, String code) {
        Document document = Example.bad(code).read();
        return validator.validate(document);
    }
}
