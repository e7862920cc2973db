package org.unionplan.examples.kotlin

import kotlin.jvm.optionals.getOrNull
import org.unionplan.plan.StrategicPlan
import org.unionplan.rule.Severity
import org.unionplan.validation.DocumentValidator

/** A plan with one priority, by the builders of the library. */
fun smallPlan(): StrategicPlan = StrategicPlan.builder()
    .id("plan")
    .title("Plan")
    .addCornerstone { cornerstone ->
        cornerstone.id("voice").name("Voice").addPillar { pillar ->
            pillar.id("local-work").name("Local work").addPriority { it.id("stewards").name("Stewards") }
        }
    }
    .build()

/** The title of a plan, or its id where it has none. */
fun heading(plan: StrategicPlan): String = plan.title.getOrNull()?.toString() ?: plan.id.toString()

/** The errors of a plan as sentences. */
fun errors(plan: StrategicPlan): List<String> = DocumentValidator.standard().validate(plan).findings
    .filter { it.severity == Severity.ERROR }
    .map { "${it.pointer}: ${it.message}" }
