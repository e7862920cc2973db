package org.unionplan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rules.Entry.Section;
import org.unionplan.validation.DocumentValidator;

/** The page of all rules, made from their declarations, their sentences and what is found in their bad examples. */
final class RulesPage {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::section).thenComparing(Entry::severity).thenComparing(Entry::code);

    private final Messages english = Messages.english();
    private final Messages french = Messages.french();
    private final DocumentValidator standard = DocumentValidator.standard();
    private final DocumentValidator accountable =
            DocumentValidator.builder().accountable().build();

    String write() {
        List<String> blocks = new ArrayList<>();
        blocks.add(introduction());
        List<Entry> entries = Entry.all().stream().sorted(ORDER).toList();
        blocks.add(overview(entries));
        for (Section section : Section.values()) {
            blocks.add("## " + section.title());
            entries.stream()
                    .filter(entry -> entry.section() == section)
                    .map(this::rule)
                    .forEach(blocks::add);
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String introduction() {
        try (InputStream in = RulesPage.class.getResourceAsStream("introduction.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String overview(List<Entry> entries) {
        String rows = entries.stream()
                .collect(Collectors.groupingBy(Entry::section, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> "| " + section.getKey().title() + " | "
                        + links(section.getValue(), Severity.ERROR, RuleGroup.ERRORS) + " | "
                        + links(section.getValue(), Severity.WARNING, RuleGroup.WARNINGS) + " | "
                        + links(section.getValue(), Severity.ADVICE, RuleGroup.ADVICE) + " | "
                        + links(section.getValue(), Severity.WARNING, RuleGroup.ACCOUNTABLE) + " |")
                .collect(Collectors.joining("\n"));
        return "## Overview\n\nThere are " + entries.size() + " rules.\n\n"
                + "| | errors | warnings | advice | accountable profile |\n|---|---|---|---|---|\n" + rows;
    }

    private static String links(List<Entry> entries, Severity severity, RuleGroup group) {
        return entries.stream()
                .filter(entry -> entry.severity() == severity && entry.group() == group)
                .map(entry -> "[`" + entry.code() + "`](#" + entry.code().replace(".", "") + ")")
                .collect(Collectors.joining(", "));
    }

    private String rule(Entry entry) {
        return String.join(
                "\n",
                "### `" + entry.code() + "`",
                "",
                "| | |",
                "|---|---|",
                "| severity | " + severity(entry) + " |",
                "| judges | " + entry.judges() + " |",
                "| English | " + english.format(entry.code(), Map.of()) + " |",
                "| français | " + french.format(entry.code(), Map.of()) + " |",
                "| guards against | " + entry.mistake() + " |",
                "",
                "```diff",
                Difference.between(
                                Example.bad(entry.code()).lines(),
                                Example.good(entry.code()).lines())
                        .shown(),
                "```",
                "",
                "```text",
                findings(entry),
                "```");
    }

    private static String severity(Entry entry) {
        return entry.severity().getKeyword()
                + (entry.group() == RuleGroup.ACCOUNTABLE ? ", in the accountable profile" : "");
    }

    private String findings(Entry entry) {
        Example bad = Example.bad(entry.code());
        DocumentValidator validator = entry.group() == RuleGroup.ACCOUNTABLE ? accountable : standard;
        return bad.inspect().locate(validator.validate(bad.read())).getFindings().stream()
                .map(RulesPage::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        return "bad.json:" + finding.getLocation().orElseThrow() + ": "
                + finding.getSeverity().getKeyword() + ": " + finding.getMessage();
    }
}
