package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionplan.message.Message;
import org.unionplan.value.Pointer;

class FindingOrderTest {

    @Test
    void findingsThatDifferInAParameterAloneHaveAnOrder() {
        Finding empty = blank("");
        Finding spaces = blank("  ");
        assertThat(ValidationReport.of(List.of(spaces, empty))).isEqualTo(ValidationReport.of(List.of(empty, spaces)));
        assertThat(empty).usingDefaultComparator().isNotEqualByComparingTo(spaces);
    }

    private static Finding blank(String found) {
        return Finding.of(Severity.ERROR, Pointer.parse("/title"), Message.of("text.blank", Map.of("found", found)));
    }
}
