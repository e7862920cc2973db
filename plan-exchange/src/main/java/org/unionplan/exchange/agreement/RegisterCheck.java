package org.unionplan.exchange.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Pointer;

/** Checks the register made from a list, and finds the cells that its errors and warnings come from. Not thread-safe. */
final class RegisterCheck {

    private static final String AGREEMENTS = "agreements";

    private final DocumentValidator validator;
    private final ListTable table;
    private final ListHeadings headings;

    /** The line on which the row of each agreement begins. */
    private long[] lines = new long[64];

    private int count;

    RegisterCheck(ListTable table, ListHeadings headings) {
        this.validator = DocumentValidator.builder().limit(CsvFindings.MOST).build();
        this.table = table;
        this.headings = headings;
    }

    /** Notes the line of the next agreement. */
    void add(long line) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = line;
    }

    /** Returns the errors and warnings. Advice is left to whoever completes the register: a list is an excerpt. */
    ValidationReport check(AgreementRegister register) {
        return validator
                .validate(register)
                .filter(finding -> finding.getSeverity() != Severity.ADVICE)
                .map(finding -> finding.withLocation(location(finding.getPointer())));
    }

    private Optional<Finding.Location> location(Pointer place) {
        List<String> tokens = place.getTokens();
        if (tokens.size() < 2 || !tokens.get(0).equals(AGREEMENTS)) {
            return Optional.empty();
        }
        int column = tokens.size() > 2 ? column(tokens.get(2)) : 0;
        return Optional.of(table.locate(lines[Integer.parseInt(tokens.get(1))], column));
    }

    private int column(String property) {
        List<AgreementColumn> candidates = switch (property) {
            case "employer" -> List.of(AgreementColumn.EMPLOYER_ID, AgreementColumn.EMPLOYER);
            case "union" -> List.of(AgreementColumn.UNION_ID, AgreementColumn.UNION);
            case "places" -> List.of(AgreementColumn.PLACES, AgreementColumn.LOCALITY, AgreementColumn.REGION);
            case "externalIds" -> List.of(AgreementColumn.IDENTIFIERS);
            case "fileNumber" -> List.of(AgreementColumn.FILE_NUMBER);
            case "industryCodes" -> List.of(AgreementColumn.INDUSTRY_CODES, AgreementColumn.SECTOR);
            case "noticeFrom" -> List.of(AgreementColumn.NOTICE_FROM);
            case "wageIncreases" -> List.of(AgreementColumn.WAGES);
            case "notices" -> List.of(AgreementColumn.NOTICES, AgreementColumn.NOTICE_DATE);
            case "start", "expiry" ->
                Stream.concat(named(property).stream(), Stream.of(AgreementColumn.TERM))
                        .toList();
            case "employees" -> List.of(AgreementColumn.EMPLOYEES, AgreementColumn.EMPLOYEES_AND_UNITS);
            default -> named(property);
        };
        return candidates.stream()
                .filter(headings.getColumns()::containsKey)
                .findFirst()
                .map(headings::index)
                .orElse(0);
    }

    private static List<AgreementColumn> named(String property) {
        String name = property.toUpperCase(Locale.ROOT);
        return List.of(AgreementColumn.values()).stream()
                .filter(column -> column.name().equals(name))
                .toList();
    }
}
