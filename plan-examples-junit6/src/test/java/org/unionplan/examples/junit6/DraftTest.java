package org.unionplan.examples.junit6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.unionplan.testkit.PlanAssertions.assertThat;

import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.DocumentValidator;

/** A draft of the tool breaks no rule whose breach is an error. */
class DraftTest {

    @Test
    void isSound() {
        StrategicPlan draft =
                StrategicPlan.builder().id("draft").title("Draft").build();

        assertThat(DocumentValidator.standard().validate(draft)).hasNoErrors();
    }

    /** Both engines run on the platform of JUnit 6, of which the test kit brings no part. */
    @Test
    void runsOnThePlatformOfTheHost() {
        assertEquals("jqwik", new JqwikTestEngine().getId());
        assertEquals(
                "6.0.3", AnnotationSupport.class.getPackage().getImplementationVersion());
    }
}
