package org.unionplan.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class PlanService {

    /** For the framework. */
    public PlanService() {}

    public static void main(String[] arguments) {
        SpringApplication.run(PlanService.class, arguments);
    }
}
