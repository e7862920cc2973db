package org.unionplan.cli.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.agreement.AgreementColumn;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.json.DataJson;
import org.unionplan.json.JsonFormatException;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Datum;
import org.unionplan.value.Pointer;

/**
 * A file that says which columns the headings of a list mean, in JSON: {@code list-mapping-1.0.schema.json}.
 *
 * @param mapping the mapping, of what could be read of it
 * @param report the problems
 */
public record MappingFile(ListMapping mapping, ValidationReport report) {

    private static final String VERSION = "1.0";

    /** Collects problems. Not thread-safe. */
    private static final class MappingProblems {

        private final List<Finding> findings = new ArrayList<>();

        void add(Pointer at, String code, String found) {
            findings.add(Finding.of(Severity.ERROR, at, Message.of(code).with("found", found)));
        }
    }

    /**
     * Reads a mapping file.
     *
     * @throws UnreadableFileException if it cannot be read
     */
    public static MappingFile read(String name, int most) throws UnreadableFileException {
        byte[] bytes = ListFile.read(name, most).bytes();
        try {
            return of(DataJson.read(bytes, name));
        } catch (JsonFormatException e) {
            return new MappingFile(ListMapping.none(), e.getReport());
        }
    }

    private static MappingFile of(Datum datum) {
        MappingProblems problems = new MappingProblems();
        ListMapping mapping = ListMapping.none();
        if (!(datum instanceof Datum.Obj object)) {
            problems.add(Pointer.ROOT, "mapping.object", "");
            return new MappingFile(mapping, ValidationReport.of(problems.findings, Map.of()));
        }
        for (Map.Entry<String, Datum> member : object.members().asMap().entrySet()) {
            Pointer at = Pointer.ROOT.member(member.getKey());
            switch (member.getKey()) {
                case "$schema", "name", "description" -> {
                    // For editors and people.
                }
                case "mappingVersion" -> version(member.getValue(), at, problems);
                case "dates" -> mapping = mapping.withDates(dates(member.getValue(), at, problems));
                case "numbers" -> mapping = mapping.withNumbers(numbers(member.getValue(), at, problems));
                case "headings" -> mapping = headings(mapping, member.getValue(), at, problems);
                default -> problems.add(at, "mapping.member", member.getKey());
            }
        }
        return new MappingFile(mapping, ValidationReport.of(problems.findings, Map.of()));
    }

    private static String text(Datum datum) {
        return datum instanceof Datum.Str text ? text.value() : "";
    }

    private static void version(Datum datum, Pointer at, MappingProblems problems) {
        if (!text(datum).equals(VERSION)) {
            problems.add(at, "mapping.version", text(datum));
        }
    }

    private static DateOrder dates(Datum datum, Pointer at, MappingProblems problems) {
        return switch (text(datum)) {
            case "day" -> DateOrder.DAY_FIRST;
            case "month" -> DateOrder.MONTH_FIRST;
            case "year" -> DateOrder.YEAR_FIRST;
            default -> {
                problems.add(at, "mapping.dates", text(datum));
                yield DateOrder.UNKNOWN;
            }
        };
    }

    private static NumberMarks numbers(Datum datum, Pointer at, MappingProblems problems) {
        return switch (text(datum)) {
            case "point" -> NumberMarks.POINT;
            case "comma" -> NumberMarks.COMMA;
            default -> {
                problems.add(at, "mapping.numbers", text(datum));
                yield NumberMarks.UNKNOWN;
            }
        };
    }

    private static ListMapping headings(ListMapping before, Datum datum, Pointer at, MappingProblems problems) {
        ListMapping mapping = before;
        if (!(datum instanceof Datum.Obj headings)) {
            problems.add(at, "mapping.object", "");
            return mapping;
        }
        for (Map.Entry<String, Datum> heading : headings.members().asMap().entrySet()) {
            mapping = heading(mapping, heading.getKey(), heading.getValue(), at.member(heading.getKey()), problems);
        }
        return mapping;
    }

    private static ListMapping heading(
            ListMapping mapping, String heading, Datum datum, Pointer at, MappingProblems problems) {
        if (datum instanceof Datum.Str name) {
            return column(name.value(), at, problems)
                    .map(column -> mapping.with(heading, column))
                    .orElse(mapping);
        }
        if (!(datum instanceof Datum.Obj object)
                || !(object.members().get("columns").orElse(null) instanceof Datum.Arr names)) {
            problems.add(at, "mapping.heading", heading);
            return mapping;
        }
        List<AgreementColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.items().size(); i++) {
            column(text(names.items().get(i)), at.member("columns").item(i), problems)
                    .ifPresent(columns::add);
        }
        String separator =
                object.members().get("separator").map(MappingFile::text).orElse("");
        if (columns.isEmpty() || (columns.size() > 1 && separator.isEmpty())) {
            problems.add(at, "mapping.heading", heading);
            return mapping;
        }
        return mapping.with(heading, separator, columns);
    }

    private static Optional<AgreementColumn> column(String name, Pointer at, MappingProblems problems) {
        Optional<AgreementColumn> column =
                AgreementColumn.of(name).filter(each -> each.heading().equals(name));
        if (column.isEmpty()) {
            problems.add(at, "mapping.column", name);
        }
        return column;
    }
}
