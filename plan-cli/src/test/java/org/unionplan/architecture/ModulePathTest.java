package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.siegmar.fastcsv.reader.CsvReader;
import gg.jte.Content;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.json.DocumentJson;
import org.unionplan.pages.DocumentPage;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A host with a module of its own builds, writes and reads a plan, with nothing opened and nothing optional there. */
class ModulePathTest {

    private static final String MODULE = """
            module host {
                requires org.unionplan.json;
            }
            """;

    private static final String MAIN = """
            package host;

            import org.unionplan.json.DocumentJson;
            import org.unionplan.plan.Cornerstone;
            import org.unionplan.plan.StrategicPlan;

            public class Main {
                public static void main(String[] args) {
                    StrategicPlan plan = StrategicPlan.builder()
                            .id("plan")
                            .addCornerstone(Cornerstone.builder().id("c").name("C").build())
                            .build();
                    DocumentJson json = DocumentJson.standard();
                    System.out.println(json.read(json.write(plan), StrategicPlan.class).equals(plan));
                    System.out.println(plan.getClass().getModule().getName());
                }
            }
            """;

    /** A host with a mapper of its own. What the mapper looks into is a map; nothing of ours is opened to it. */
    private static final String MAPPER = """
            package host;

            import java.util.Map;
            import org.unionplan.json.jackson.UnionplanModule;
            import org.unionplan.plan.StrategicPlan;
            import tools.jackson.core.type.TypeReference;
            import tools.jackson.databind.json.JsonMapper;

            public class Main {
                public static void main(String[] args) {
                    JsonMapper mapper = JsonMapper.builder().addModule(new UnionplanModule()).build();
                    Map<String, StrategicPlan> filed =
                            Map.of("F-1", StrategicPlan.builder().id("plan").title("Plan").build());
                    String json = mapper.writeValueAsString(filed);
                    System.out.println(json);
                    System.out.println(
                            mapper.readValue(json, new TypeReference<Map<String, StrategicPlan>>() {}).equals(filed));
                }
            }
            """;

    @Test
    void worksInAMapperOfTheHostsOnTheModulePath(@TempDir Path folder) throws Exception {
        HostProgram host = new HostProgram(folder)
                .source(
                        "module-info.java",
                        "module host { requires org.unionplan.json; requires tools.jackson.databind; }")
                .source("host/Main.java", MAPPER);
        String path = HostProgram.pathOf(
                StrategicPlan.class,
                DocumentJson.class,
                JsonParser.class,
                Validation.class,
                JsonMapper.class,
                JsonProperty.class);

        String output = host.run(
                List.of("-p", path),
                List.of("-p", host.classes() + System.getProperty("path.separator") + path, "-m", "host/host.Main"));

        assertThat(output).isEqualToNormalizingNewlines("""
                {"F-1":{"formatVersion":"1.0","type":"strategic-plan","id":"plan","title":"Plan"}}
                true
                """);
    }

    @Test
    void worksOnTheModulePath(@TempDir Path folder) throws Exception {
        HostProgram host =
                new HostProgram(folder).source("module-info.java", MODULE).source("host/Main.java", MAIN);
        String path = HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class);

        String output = host.run(
                List.of("-p", path),
                List.of("-p", host.classes() + System.getProperty("path.separator") + path, "-m", "host/host.Main"));

        assertThat(output).isEqualToNormalizingNewlines("true\norg.unionplan.core\n");
    }

    /** A Java of the host's own, with its modules and those of the JDK that they need. */
    @Test
    void worksInAnImage(@TempDir Path folder) throws Exception {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElse(null);
        assumeTrue(jlink != null, "jlink is not installed");
        HostProgram host =
                new HostProgram(folder).source("module-info.java", MODULE).source("host/Main.java", MAIN);
        String path = HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class);
        String all = host.classes() + System.getProperty("path.separator") + path;
        host.run(List.of("-p", path), List.of("-p", all, "-m", "host/host.Main"));
        Path image = folder.resolve("image");

        assertThat(jlink.run(System.out, System.err, "-p", all, "--add-modules", "host", "--output", image.toString()))
                .isZero();
        assertThat(host.execute(image, List.of("-m", "host/host.Main")))
                .isEqualToNormalizingNewlines("true\norg.unionplan.core\n");
        assertThat(host.execute(image, List.of("--list-modules"))).doesNotContain("java.xml", "databind");
    }

    @Test
    void worksOnTheClassPath(@TempDir Path folder) throws Exception {
        HostProgram host = new HostProgram(folder).source("host/Main.java", MAIN);
        String path = HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class);

        String output = host.run(
                List.of("-cp", path),
                List.of("-cp", host.classes() + System.getProperty("path.separator") + path, "host.Main"));

        assertThat(output).isEqualToNormalizingNewlines("true\nnull\n");
    }

    @Test
    void readsAndWritesListsOnTheModulePath(@TempDir Path folder) throws Exception {
        HostProgram host = new HostProgram(folder)
                .source("module-info.java", "module host { requires org.unionplan.exchange; }")
                .source("host/Main.java", """
                        package host;

                        import java.time.Instant;
                        import org.unionplan.exchange.calendar.AgreementCalendar;
                        import org.unionplan.exchange.agreement.AgreementCsv;
                        import org.unionplan.value.ElementId;

                        public class Main {
                            public static void main(String[] args) {
                                var list = AgreementCsv.standard()
                                        .read("Employer,Union,Expiry\\nA,B,2027-03-31", ElementId.of("list"));
                                System.out.println(AgreementCsv.standard().write(list.getRegister()).report().isEmpty());
                                System.out.println(AgreementCalendar.of(list.getRegister()).write(Instant.EPOCH)
                                        .contains("DTSTART;VALUE=DATE:20270331"));
                            }
                        }
                        """);
        String path = HostProgram.pathOf(StrategicPlan.class, AgreementCsv.class, CsvReader.class, Validation.class);

        String output = host.run(
                List.of("-p", path),
                List.of("-p", host.classes() + System.getProperty("path.separator") + path, "-m", "host/host.Main"));

        assertThat(output).isEqualToNormalizingNewlines("true\ntrue\n");
    }

    @Test
    void writesPagesOnTheModulePath(@TempDir Path folder) throws Exception {
        HostProgram host = new HostProgram(folder)
                .source("module-info.java", "module host { requires org.unionplan.pages; }")
                .source("host/Main.java", """
                        package host;

                        import java.time.LocalDate;
                        import org.unionplan.pages.DocumentPage;
                        import org.unionplan.plan.StrategicPlan;

                        public class Main {
                            public static void main(String[] args) {
                                StrategicPlan plan = StrategicPlan.builder().id("plan").title("Ours").build();
                                System.out.println(DocumentPage.of(plan, LocalDate.EPOCH).write().contains("Ours</bdi></h1>"));
                            }
                        }
                        """);
        String path = HostProgram.pathOf(
                StrategicPlan.class,
                DocumentPage.class,
                DocumentJson.class,
                JsonParser.class,
                Content.class,
                Validation.class);

        String output = host.run(
                List.of("-p", path),
                List.of("-p", host.classes() + System.getProperty("path.separator") + path, "-m", "host/host.Main"));

        assertThat(output).isEqualToNormalizingNewlines("true\n");
    }
}
