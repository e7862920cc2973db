package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.bargaining.CollectiveAgreement.Flag;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.value.Term;

/** The remarks that public lists put in brackets behind a cell: "(new addition)", "[settlement has been ratified]". */
final class BracketFlags {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,80})[)\\]]");
    private static final Pattern BELOW =
            Pattern.compile("(?:now )?(?:fewer|less|under|below)(?: than)? .*\\d.*|.*moins de .*\\d.*");

    private final Set<Term> flags = new LinkedHashSet<>();

    /** Returns the cell without known remarks, which are kept. */
    String taken(String cell) {
        if (cell.indexOf('(') < 0 && cell.indexOf('[') < 0) {
            return cell;
        }
        Matcher brackets = BRACKETS.matcher(cell);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (brackets.find()) {
            Optional<Term> flag = flag(brackets.group(1));
            if (flag.isPresent()) {
                flags.add(flag.get());
                rest.append(cell, from, brackets.start());
                from = brackets.end();
            }
        }
        return rest.append(cell, from, cell.length()).toString().strip();
    }

    List<Term> flags() {
        return new ArrayList<>(flags);
    }

    boolean isEmpty() {
        return flags.isEmpty();
    }

    void clear() {
        flags.clear();
    }

    private static Optional<Term> flag(String remark) {
        String words = CellText.folded(remark);
        return switch (words) {
            case "new", "new addition", "nouveau", "nouvel ajout", "ajout" -> Optional.of(Flag.NEW);
            case "settlement has been ratified",
                    "ratified",
                    "settlement ratified",
                    "reglement ratifie",
                    "entente ratifiee",
                    "le reglement a ete ratifie" -> Optional.of(Flag.RATIFIED);
            case "extended", "prolongee", "prolonge" -> Optional.of(Flag.EXTENDED);
            case "in dispute", "en conflit", "work stoppage", "arret de travail" -> Optional.of(Flag.IN_DISPUTE);
            case "first agreement", "premiere convention" -> Optional.of(Flag.FIRST_AGREEMENT);
            default -> BELOW.matcher(words).matches() ? Optional.of(Flag.BELOW_THRESHOLD) : Optional.empty();
        };
    }
}
