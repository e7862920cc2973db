package org.unionplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.cli.document.Checker;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.document.Results;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.source.ListFile;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.document.Document;
import org.unionplan.json.HouseRulesFile;
import org.unionplan.json.Inspection;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.pages.ComparisonPage;
import org.unionplan.pages.DocumentPage;
import org.unionplan.pages.IndexPage;
import org.unionplan.pages.PageReport;
import org.unionplan.pages.PageTheme;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

/** Reads documents and writes their pages: one into a file, several into a folder with an index. */
final class PageFiles {

    private static final String INDEX = "index.html";
    private static final String PAGE = ".html";

    /** A theme is a handful of lines. */
    private static final int LARGEST_THEME = 100_000;

    private final Output to;
    private final InputLimits inputLimits;
    private final ForceOption force;
    private final StatusPolicy policy;
    private final LocalDate asOf;
    private final Optional<LocalDate> since;
    private final Checker checker;
    private List<PageReport> reports = List.of();
    private PageTheme theme = PageTheme.standard();

    PageFiles(
            Output to,
            InputLimits inputLimits,
            ForceOption force,
            RulesOption.House house,
            LocalDate asOf,
            Optional<LocalDate> since) {
        this.to = to;
        this.inputLimits = inputLimits;
        this.force = force;
        this.policy = house.policy();
        this.asOf = asOf;
        this.since = since;
        this.checker = new Checker(
                inputLimits.ofDocuments(),
                () -> DocumentValidator.builder().house(house.rules()).build());
    }

    /** Chooses the parts of the pages by their names, or complains of one that does not exist. */
    boolean choose(List<String> names) {
        List<PageReport> chosen = new ArrayList<>();
        for (String name : names) {
            Optional<PageReport> report = Arrays.stream(PageReport.values())
                    .filter(each -> each.getKeyword().equals(name))
                    .findFirst();
            if (report.isEmpty()) {
                to.complain(Message.of("page-file.report")
                        .with("name", name)
                        .with(
                                "names",
                                Arrays.stream(PageReport.values())
                                        .map(PageReport::getKeyword)
                                        .collect(Collectors.joining(", "))));
                return false;
            }
            chosen.add(report.get());
        }
        reports = chosen;
        return true;
    }

    /** Reads the theme, or complains of it. */
    boolean style(Optional<String> file) {
        if (file.isEmpty()) {
            return true;
        }
        try {
            theme = PageTheme.parse(ListFile.read(file.get(), LARGEST_THEME).text());
            return true;
        } catch (UnionplanException e) {
            to.complain(file.get(), e.getProblem().orElseGet(() -> Message.of("file.unreadable")));
        } catch (UnreadableFileException e) {
            to.complain(file.get(), e.getReason());
        }
        return false;
    }

    /** Writes the pages of those files, which may be folders; returns the exit code. */
    int write(List<String> files, String out) {
        List<String> documents = new ArrayList<>();
        boolean folder = files.size() > 1;
        for (String file : files) {
            Optional<List<String>> inside = filesIn(file);
            folder |= inside.isPresent();
            documents.addAll(inside.orElse(List.of(file)));
        }
        return folder ? folder(documents, files.get(0), out) : single(files.get(0), out);
    }

    /**
     * The documents in a folder and the folders in it, in the order of their names; empty if it is not a folder. Links to
     * folders are not followed.
     */
    private static Optional<List<String>> filesIn(String name) {
        try {
            Path path = Path.of(name);
            if (StandardInput.isNamed(name) || !Files.isDirectory(path)) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.walk(path)) {
                return Optional.of(files.filter(Files::isRegularFile)
                        .map(Path::toString)
                        .filter(file -> file.endsWith(".json") && !nameOf(file).equals(HouseRulesFile.NAME))
                        .sorted()
                        .toList());
            }
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            // Whoever reads the file complains.
            return Optional.empty();
        }
    }

    private int single(String file, String out) {
        TargetFile target = force.target(out, to);
        if (target.isRefused(List.of(file))) {
            return ExitCode.UNUSABLE;
        }
        Map<String, Inspection<Document>> read = new LinkedHashMap<>();
        int code = read(file, read);
        for (Inspection<Document> inspection : read.values()) {
            return single(file, inspection, target);
        }
        return code;
    }

    private int single(String file, Inspection<Document> inspection, TargetFile target) {
        ValidationReport report = checker.check(inspection);
        if (inspection.getDocument().isEmpty()) {
            return complain(file, report);
        }
        int written = write(inspection.getDocument().get(), report, Map.of(), target);
        return written == ExitCode.SOUND && report.hasErrors() ? complain(file, report) : written;
    }

    private int complain(String file, ValidationReport report) {
        Results findings = new FindingPrinter(to, Severity.ERROR);
        findings.add(file, report.filter(finding -> finding.getSeverity() == Severity.ERROR));
        findings.finish();
        return ExitCode.ERRORS;
    }

    private int read(String file, Map<String, Inspection<Document>> read) {
        try {
            read.put(file, checker.read(file));
            return ExitCode.SOUND;
        } catch (UnreadableFileException e) {
            Results findings = new FindingPrinter(to, Severity.ERROR);
            findings.complain(file, e);
            return findings.exitCode();
        }
    }

    private int write(
            Document document, ValidationReport report, Map<ElementId, StrategicPlan> plans, TargetFile target) {
        DocumentPage page = DocumentPage.of(document, asOf)
                .policy(policy)
                .in(to.messages())
                .theme(theme)
                .plans(plans)
                .findings(report.filter(finding -> finding.getSeverity() == Severity.ERROR));
        DocumentPage since = this.since.map(page::since).orElse(page);
        DocumentPage chosen = reports.isEmpty() ? since : since.with(reports.toArray(PageReport[]::new));
        return target.write(chosen::write);
    }

    private int folder(List<String> files, String title, String out) {
        Map<String, Inspection<Document>> read = new LinkedHashMap<>();
        int worst = ExitCode.SOUND;
        for (String file : files) {
            worst = Math.max(worst, read(file, read));
        }
        try {
            Files.createDirectories(Path.of(out));
        } catch (InvalidPathException e) {
            to.complain(out, Message.of("file.name"));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            to.complain(out, Message.of("page-file.folder"));
            return ExitCode.UNUSABLE;
        }
        return Math.max(worst, pages(read, title, Path.of(out)));
    }

    private int pages(Map<String, Inspection<Document>> read, String title, Path out) {
        Map<ElementId, StrategicPlan> plans = plans(read);
        Set<String> taken = new TreeSet<>(Set.of(INDEX));
        IndexPage index =
                IndexPage.titled(nameOf(title)).in(to.messages().getLanguage()).theme(theme);
        int worst = ExitCode.SOUND;
        for (Map.Entry<String, Inspection<Document>> each : read.entrySet()) {
            ValidationReport report = checker.check(each.getValue());
            Optional<? extends Document> document = each.getValue().getDocument();
            if (document.isEmpty()) {
                index = index.andUnreadable(nameOf(each.getKey()), report);
                worst = Math.max(worst, complain(each.getKey(), report));
                continue;
            }
            String file = StandardInput.isNamed(each.getKey())
                    ? document.get().getId().toString()
                    : nameOf(each.getKey());
            String name = free(file, taken);
            TargetFile target = force.target(out.resolve(name).toString(), to);
            int written =
                    target.isRefused(List.of()) ? ExitCode.UNUSABLE : write(document.get(), report, plans, target);
            worst = Math.max(worst, written);
            index = index.and(name, document.get(), report);
        }
        TargetFile target = force.target(out.resolve(INDEX).toString(), to);
        return Math.max(worst, target.isRefused(List.of()) ? ExitCode.UNUSABLE : target.write(index::write));
    }

    /** The plans by the organization whose they are. */
    private static Map<ElementId, StrategicPlan> plans(Map<String, Inspection<Document>> read) {
        Map<ElementId, StrategicPlan> plans = new TreeMap<>();
        read.values()
                .forEach(inspection -> inspection
                        .getDocument()
                        .filter(StrategicPlan.class::isInstance)
                        .map(StrategicPlan.class::cast)
                        .ifPresent(plan -> plan.getOrganization().ifPresent(owner -> plans.putIfAbsent(owner, plan))));
        return plans;
    }

    private static String nameOf(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? "" : name.toString();
    }

    /** The name of a page after the file, with a number where it is taken. */
    private static String free(String file, Set<String> taken) {
        String stem = file.endsWith(".json") ? file.substring(0, file.length() - ".json".length()) : file;
        String safe = stem.replaceAll("[^\\p{L}\\p{N}._-]", "-");
        String name = safe + PAGE;
        for (int number = 2; !taken.add(name); number++) {
            name = safe + "-" + number + PAGE;
        }
        return name;
    }

    /** Writes what changed from one document to another; returns the exit code. */
    int compare(String before, List<String> files, String out) {
        if (files.size() != 1) {
            to.complain(Message.of("compare.two").withNumber("count", files.size() + 1));
            return ExitCode.UNUSABLE;
        }
        TargetFile target = force.target(out, to);
        if (target.isRefused(List.of(before, files.get(0)))) {
            return ExitCode.UNUSABLE;
        }
        OneDocument reader = new OneDocument(to, inputLimits);
        int[] outcome = {ExitCode.UNUSABLE};
        reader.open(
                before,
                first -> reader.open(files.get(0), second -> {
                    outcome[0] = compare(first, second, target);
                    return ExitCode.SOUND;
                }));
        return outcome[0];
    }

    private int compare(Document before, Document after, TargetFile target) {
        DocumentType first = DocumentType.of(before);
        DocumentType second = DocumentType.of(after);
        if (first != second) {
            to.complain(Message.of("compare.types")
                    .with("before", Message.of("type." + first.getShape().getName()))
                    .with("after", Message.of("type." + second.getShape().getName())));
            return ExitCode.UNUSABLE;
        }
        ComparisonPage page = ComparisonPage.of(DocumentComparison.between(before, after))
                .in(to.messages().getLanguage())
                .theme(theme);
        return target.write(page::write);
    }
}
