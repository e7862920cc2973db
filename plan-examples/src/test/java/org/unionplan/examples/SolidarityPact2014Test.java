package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionplan.json.DocumentJson;
import org.unionplan.pact.Pact;

class SolidarityPact2014Test {

    @Test
    void thePactBuiltInJavaIsTheOneInTheDocument() {
        assertThat(SolidarityPact2014.pact()).isEqualTo(Examples.read("solidarity-pact-2014.json", Pact.class));
    }

    @Test
    void writtenItGivesTheDocumentToTheByte() {
        assertThat(DocumentJson.standard().write(SolidarityPact2014.pact()))
                .isEqualTo(Examples.text(Examples.file("solidarity-pact-2014.json")));
    }
}
