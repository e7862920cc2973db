package org.unionplan.examples.spring;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Takes plans and serves them. Those with an error of structure never come this far; those with warnings do. */
@RestController
class PlanController {

    /** The plans taken so far, until the service ends. */
    private final Map<ElementId, StrategicPlan> plans = new ConcurrentHashMap<>();

    /** Gives the plan back as it was understood. */
    @PostMapping("/plans")
    @ResponseStatus(HttpStatus.CREATED)
    StrategicPlan publish(@Valid @RequestBody StrategicPlan plan) {
        plans.put(plan.getId(), plan);
        return plan;
    }

    /** The plan of that id, as it was taken. */
    @GetMapping("/plans/{id}")
    ResponseEntity<StrategicPlan> serve(@PathVariable String id) {
        return ResponseEntity.of(plans.values().stream()
                .filter(plan -> plan.getId().toString().equals(id))
                .findFirst());
    }
}
