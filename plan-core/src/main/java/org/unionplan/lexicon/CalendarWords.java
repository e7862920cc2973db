package org.unionplan.lexicon;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds weekdays and years in the words of English and French documents. */
public final class CalendarWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("lundi", DayOfWeek.MONDAY),
            Map.entry("mardi", DayOfWeek.TUESDAY),
            Map.entry("mercredi", DayOfWeek.WEDNESDAY),
            Map.entry("jeudi", DayOfWeek.THURSDAY),
            Map.entry("vendredi", DayOfWeek.FRIDAY),
            Map.entry("samedi", DayOfWeek.SATURDAY),
            Map.entry("dimanche", DayOfWeek.SUNDAY));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?<![0-9][.,])(1[89]|2[01])[0-9]{2}(?![.,]?[0-9])");

    private CalendarWords() {}

    /** The weekday the words name, if they name exactly one. */
    public static Optional<DayOfWeek> weekdayIn(String words) {
        Optional<DayOfWeek> found = Optional.empty();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            DayOfWeek day = WEEKDAYS.get(word.group().toLowerCase(Locale.ROOT));
            if (day != null && found.isPresent() && found.get() != day) {
                return Optional.empty();
            }
            found = day == null ? found : Optional.of(day);
        }
        return found;
    }

    /** The years from 1800 to 2199 that the words name in four digits. */
    public static List<Integer> yearsIn(String words) {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        return years;
    }

    /** The weekday's English name. */
    public static String english(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
