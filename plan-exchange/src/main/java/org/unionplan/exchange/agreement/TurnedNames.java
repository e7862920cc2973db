package org.unionplan.exchange.agreement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a list sorts by their main word: "Toronto, City of". */
final class TurnedNames {

    private static final Pattern TURNED = Pattern.compile(
            "(?i)([^,]+), ?((?:the )?(?:[\\p{L}'\u2019]+ ){1,5}" + "(?:of|of the|for|de|du|des|de la|d['\u2019]))");

    private TurnedNames() {}

    /** Returns the name in the order in which it is spoken: "City of Toronto". */
    static String turned(String name) {
        if (name.indexOf(',') < 0) {
            return name;
        }
        Matcher turned = TURNED.matcher(name);
        if (!turned.matches()) {
            return name;
        }
        String first = turned.group(2);
        boolean elided = first.endsWith("'") || first.endsWith("\u2019");
        return first + (elided ? "" : " ") + turned.group(1);
    }
}
