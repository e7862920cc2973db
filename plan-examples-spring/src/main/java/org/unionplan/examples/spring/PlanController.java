package org.unionplan.examples.spring;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionplan.plan.StrategicPlan;

/** Takes plans. Those with an error of structure never come this far; those with warnings do. */
@RestController
class PlanController {

    /** Gives the plan back as it was understood. */
    @PostMapping("/plans")
    @ResponseStatus(HttpStatus.CREATED)
    StrategicPlan publish(@Valid @RequestBody StrategicPlan plan) {
        return plan;
    }
}
