package org.unionplan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unionplan.document.Document;
import org.unionplan.exchange.agreement.AgreementTable;
import org.unionplan.exchange.stratml.StratmlFile;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.json.DocumentJson;
import org.unionplan.office.WorkbookFile;
import org.unionplan.pages.DocumentPage;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

/** The inputs to begin with: the documents and lists among the examples, and files made of them. */
final class FuzzSeeds {

    private static final List<String> VALUES = List.of(
            "12.50",
            "-0",
            "health-safety",
            "fr-CA",
            "/cornerstones/0/name",
            "2024/P3Y",
            "2013-04~",
            "202X",
            "2021-21",
            "--04-30,--10-31/P2Y",
            "R/2024-01/P1M",
            "about 1,200 members",
            "au moins 50 %");

    private static final String MARKDOWN = """
            # Our plan 2026-2029

            ## Values

            - **Care**: for each other

            ## 1. Bargain together

            1. Train stewards (by June 2027; Lead: Education)
               - in every local
            2. Meet each month

            | Metric | Baseline | Target |
            |---|---|---|
            | Members | 100 | 120 |
            """;

    private static final String WORD = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Our plan</w:t></w:r></w:p>
            <w:p><w:r><w:t>Signed on 16 April 2014 by:</w:t></w:r></w:p>
            </w:body></w:document>
            """;

    private final Path examples;

    FuzzSeeds(Path examples) {
        this.examples = examples;
    }

    /** Returns the inputs for a target, in one order. */
    List<byte[]> of(FuzzTarget target) throws IOException {
        return switch (target) {
            case JSON, CALCULATIONS, PAGES -> files("documents", ".json");
            case VALUES -> VALUES.stream().map(FuzzSeeds::bytes).toList();
            case CHANGES -> changes();
            case LISTS -> files("lists", ".csv");
            case WORKBOOKS -> workbooks();
            case DRAFTS -> drafts();
            case STRATML -> stratml();
        };
    }

    private List<byte[]> files(String folder, String ending) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(examples.resolve(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                found.add(Files.readAllBytes(file));
            }
        }
        return found;
    }

    private List<StrategicPlan> plans() throws IOException {
        List<StrategicPlan> plans = new ArrayList<>();
        for (byte[] file : files("documents", ".json")) {
            DocumentJson.standard()
                    .inspect(file, Document.class)
                    .getDocument()
                    .filter(StrategicPlan.class::isInstance)
                    .ifPresent(plan -> plans.add((StrategicPlan) plan));
        }
        return plans;
    }

    private List<byte[]> changes() throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (StrategicPlan plan : plans()) {
            List<StrategicPlan> revisions = List.of(
                    plan,
                    plan.withTitle(Text.of("Another title")).withCornerstones(reversed(plan.getCornerstones())),
                    plan.withTitle(Text.of("A third title")).withMetrics(List.of()));
            found.add(bytes(revisions.stream()
                    .map(each -> DocumentJson.standard().writeLine(each))
                    .collect(Collectors.joining("\0"))));
        }
        return found;
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<byte[]> workbooks() throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (WorkbookFile.Form form : WorkbookFile.Form.values()) {
            WorkbookFile workbook = WorkbookFile.of(form);
            AgreementTable.RowWriter rows = workbook.sheet("Agreements", Set.of("employees"));
            rows.write(List.of("employer", "expiry", "employees"));
            rows.write(List.of("Harbour Board", "2027-02-28", "120"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            found.add(bytes.toByteArray());
        }
        return found;
    }

    private List<byte[]> drafts() throws IOException {
        List<byte[]> found = new ArrayList<>(List.of(bytes(MARKDOWN), zip("word/document.xml", WORD)));
        for (StrategicPlan plan : plans()) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            DocumentPage.of(plan, LocalDate.of(2026, 6, 30)).write(page);
            found.add(page.toByteArray());
        }
        return found;
    }

    private List<byte[]> stratml() throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (StrategicPlan plan : plans()) {
            for (StratmlForm form : StratmlForm.values()) {
                found.add(bytes(StratmlFile.write(plan, form).getText()));
            }
        }
        return found;
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(content));
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
