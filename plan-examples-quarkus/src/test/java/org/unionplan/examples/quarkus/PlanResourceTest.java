package org.unionplan.examples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanResourceTest {

    @TestHTTPResource("/plans")
    URI plans;

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(plans)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void takesAPlanAndKeepsWhatItDoesNotKnow() throws Exception {
        String plan = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"plan\",\"title\":\"Plan\","
                + "\"cornerstones\":[{\"id\":\"voice\",\"name\":\"Voice\"}],\"x-rate\":1.50}";

        HttpResponse<String> response = post(plan);

        assertThat(response.body()).isEqualTo(plan);
        assertThat(response.statusCode()).isEqualTo(200);
    }

    /** A rule across elements, and a constraint on a value deep inside. */
    @Test
    void refusesAPlanThatBreaksRules() throws Exception {
        HttpResponse<String> response =
                post("{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"plan\",\"title\":\"Plan\","
                        + "\"cornerstones\":[{\"id\":\"voice\",\"name\":\" \"},{\"id\":\"voice\",\"name\":\"Again\"}]}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("The id \\\"voice\\\" is already used at /cornerstones/0/id.")
                .contains("\"publish.plan.cornerstones[0].name\",\"message\":\"The text is blank.\"");
    }

    @Test
    void refusesWhatIsNoPlan() throws Exception {
        assertThat(post("{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\"}").statusCode())
                .isEqualTo(400);
    }
}
