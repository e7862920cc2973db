package org.unionplan.examples.quarkus;

import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.unionplan.plan.StrategicPlan;

/** Takes plans that break no rule whose breach is an error, and answers with what it has understood. */
@Path("/plans")
public class PlanResource {

    @POST
    public StrategicPlan publish(@Valid StrategicPlan plan) {
        return plan;
    }
}
