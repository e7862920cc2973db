package org.unionplan.examples.quarkus;

import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.unionplan.plan.StrategicPlan;

/** Takes plans without errors, and answers with a summary of them. */
@Path("/plans")
public class PlanResource {

    @POST
    public StrategicPlan publish(@Valid StrategicPlan plan) {
        return plan;
    }
}
