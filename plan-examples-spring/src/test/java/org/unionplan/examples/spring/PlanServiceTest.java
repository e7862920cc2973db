package org.unionplan.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over real HTTP, on the loopback interface of the machine. */
class PlanServiceTest {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");

    private static ConfigurableApplicationContext service;
    private static URI plans;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final JsonMapper mapper = JsonMapper.builder().build();

    @BeforeAll
    static void start() {
        String loopback = InetAddress.getLoopbackAddress().getHostAddress();
        service = SpringApplication.run(
                PlanService.class,
                "--server.address=" + loopback,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN");
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        plans = URI.create("http://" + loopback + ":" + port + "/plans");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aPublishedPlanWithNothingButWarningsAndAdviceIsTaken() throws Exception {
        String plan = example("workers-platform.json");

        HttpResponse<String> answer = post(plan, "en");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(mapper.readTree(answer.body())).isEqualTo(mapper.readTree(plan));
    }

    @Test
    void aPlanThatWasTakenIsServedToTheLastDigitAndMember() throws Exception {
        String plan = """
                {"formatVersion":"1.0","type":"strategic-plan","id":"served","title":"Énoncé","term":"2027/2030",\
                "cornerstones":[{"id":"c","name":"C","metrics":[{"metric":"m","weight":1.50}],"x-a":{"b":[1.10]}}],\
                "metrics":[{"id":"m","name":"M"}],"tool:colour":"red"}""";
        post(plan, "en");

        HttpResponse<String> answer = get("served");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(plan);
        assertThat(get("another").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlanWithErrorsOfStructureIsRefusedWithEachOfThem() throws Exception {
        HttpResponse<String> answer = post(broken(), "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(findings(answer))
                .containsExactly(
                        "cornerstones[1].id: The id \"fair-wages\" is already used at /cornerstones/0/id.",
                        "organization: Nothing in the document has the id \"nobody\".");
    }

    @Test
    void theRulesOfTheHouseAreAppliedToo() throws Exception {
        String plan = """
                {"formatVersion":"1.0","type":"strategic-plan","id":"p","language":"en","term":"2027",
                 "cornerstones":[{"id":"c","name":"C"},{"id":"c","name":"${7*7}{x}"}],
                 "metrics":[{"id":"m","name":"M","observations":[{"value":1,"source":"S"},{"value":2}]}]}
                """;

        assertThat(findings(post(plan, "en")))
                .containsExactly(
                        ": The house rules require \"title\" in every \"strategic-plan\".",
                        "cornerstones[1].id: The id \"c\" is already used at /cornerstones/0/id.",
                        "metrics[0]: Nothing is linked to metric \"m\": link it from an element (metrics) or from the"
                                + " plan (metricLinks).",
                        "metrics[0].observations[1]: The house rules require \"source\" in every \"observation\".");
        assertThat(findings(post(plan, "fr"))).anyMatch(finding -> finding.startsWith(": Les règles maison"));
    }

    @Test
    void theLanguageIsThatOfTheRequest() throws Exception {
        HttpResponse<String> answer = post(broken(), "fr-CA");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(findings(answer))
                .contains("organization: Rien dans le document n’a l’identifiant «\u00a0nobody\u00a0».");
    }

    @Test
    void whatAPlanSaysIsNeverTakenForATemplate() throws Exception {
        String plan = """
                {"formatVersion":"1.0","type":"strategic-plan","id":"p","title":"${7*7}","language":"en",
                 "actors":[{"id":"a","name":"#{7*7} {id.duplicate}"}],
                 "cornerstones":[{"id":"c","name":"${7*7}","references":[
                  {"relation":"depends-on","target":"x"}]}]}
                """;
        String hostile = plan.replace("\"a\"", "\"x.7\"").replace("\"c\"", "\"x.7\"");

        HttpResponse<String> answer = post(hostile, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("49");
        assertThat(findings(answer))
                .anyMatch(finding -> finding.contains("already used at /cornerstones/0/id"))
                .anyMatch(finding -> finding.contains("has the id \"x\""));
    }

    @Test
    void aBodyThatIsNoPlanIsRefusedWithThePlaceAndWhatWasExpected() throws Exception {
        HttpResponse<String> answer = post("{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\"}", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("the member \\\"id\\\"").doesNotContain("Exception", "org.unionplan");
    }

    @Test
    void whatIsNoJsonIsRefusedToo() throws Exception {
        for (String body : List.of("", "{", "[]", "null", "plan", "{\"formatVersion\":\"1.0\"")) {
            HttpResponse<String> answer = post(body, "en");
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).doesNotContain("org.unionplan", "\tat ");
        }
    }

    private static String broken() throws IOException {
        return example("workers-platform.json")
                .replace("\"organization\": \"cupe-workers\"", "\"organization\": \"nobody\"")
                .replace("\"id\": \"organizing\"", "\"id\": \"fair-wages\"");
    }

    private List<String> findings(HttpResponse<String> answer) {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : mapper.readTree(answer.body()).get("findings")) {
            findings.add(finding.get("path").asString() + ": "
                    + finding.get("message").asString());
        }
        return findings;
    }

    private static String example(String name) throws IOException {
        return Files.readString(DOCUMENTS.resolve(name));
    }

    private HttpResponse<String> get(String id) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(plans + "/" + id)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String plan, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(plans)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(plan))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
