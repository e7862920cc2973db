package org.unionplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Pointer;

/** Checks the register made from a list, and finds the cells that its errors and warnings come from. Not thread-safe. */
final class RegisterCheck {

    private static final String AGREEMENTS = "agreements";

    private final DocumentValidator validator;
    private final CsvPlaces places;
    private final Map<AgreementColumn, Integer> columns;

    /** The line on which the row of each agreement begins. */
    private final List<Long> lines = new ArrayList<>();

    RegisterCheck(CsvPlaces places, Map<AgreementColumn, Integer> columns) {
        this.validator = DocumentValidator.builder().limit(CsvFindings.MOST).build();
        this.places = places;
        this.columns = columns;
    }

    /** Notes the line of the next agreement. */
    void add(long line) {
        lines.add(line);
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
        return Optional.of(places.of(lines.get(Integer.parseInt(tokens.get(1))), column));
    }

    private int column(String property) {
        List<AgreementColumn> candidates = switch (property) {
            case "employer" -> List.of(AgreementColumn.EMPLOYER_ID, AgreementColumn.EMPLOYER);
            case "union" -> List.of(AgreementColumn.UNION_ID, AgreementColumn.UNION);
            case "places" -> List.of(AgreementColumn.PLACES, AgreementColumn.LOCALITY, AgreementColumn.REGION);
            case "externalIds" -> List.of(AgreementColumn.FILE_NUMBER, AgreementColumn.IDENTIFIERS);
            default -> named(property);
        };
        return candidates.stream()
                .filter(columns::containsKey)
                .findFirst()
                .map(columns::get)
                .orElse(0);
    }

    private static List<AgreementColumn> named(String property) {
        String name = property.toUpperCase(Locale.ROOT);
        return List.of(AgreementColumn.values()).stream()
                .filter(column -> column.name().equals(name))
                .toList();
    }
}
