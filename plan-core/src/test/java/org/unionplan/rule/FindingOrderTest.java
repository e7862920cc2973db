package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        return Finding.builder()
                .code("text.blank")
                .severity(Severity.ERROR)
                .pointer(Pointer.parse("/title"))
                .message("The text must not be blank.")
                .parameters(Map.of("found", found))
                .build();
    }
}
