package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionplan.pact.Accession;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/**
 * A pact in words, clauses and facts separated by semicolons: {@code parties a b; signed a 2024-05; signed b 2024-03-01;
 * suspended a 2024-06-01 until=2024-06-30}. Its loose dates are months and, within the term, {@code 2024-05-XX}.
 */
record WrittenPact(String words) {

    private static final Pattern MONTH = Pattern.compile("(?<![-/\\d])\\d{4}-\\d\\d(?![-/\\d~?])|\\d{4}-\\d\\d-XX");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /**
     * A pact of 2024, with days as {@code 05-10} and months as {@code 05}. "AB" and "ABC" are two or three parties that signed on
     * 1 March; "SIGNED" are the signatures of the two.
     */
    static WrittenPact in2024(String words) {
        return new WrittenPact(words.replace("ABC", "parties a b c; SIGNED; signed c 03-01")
                .replace("AB", "parties a b; SIGNED")
                .replace("SIGNED", "signed a 03-01; signed b 03-01")
                .replaceAll("(?<![-\\w])\\d\\d(-\\w\\w)?(?![-\\w])", "2024-$0"));
    }

    /** The readings with each month replaced by one of its days: the first, the last, and those beside days that matter. */
    Stream<WrittenPact> readings() {
        return readings(words, marks());
    }

    private static Stream<WrittenPact> readings(String words, SortedSet<LocalDate> marks) {
        Matcher month = MONTH.matcher(words);
        if (!month.find()) {
            return Stream.of(new WrittenPact(words));
        }
        YearMonth loose = month(month);
        return marks.subSet(loose.atDay(1), loose.plusMonths(1).atDay(1)).stream()
                .flatMap(
                        day -> readings(words.substring(0, month.start()) + day + words.substring(month.end()), marks));
    }

    /** The reading that counts, with each month replaced by its last day. */
    WrittenPact strict() {
        return new WrittenPact(MONTH.matcher(words)
                .replaceAll(month -> month(month).atEndOfMonth().toString()));
    }

    /** The days on which something may change, and those before and after. */
    SortedSet<LocalDate> marks() {
        SortedSet<LocalDate> marks = new TreeSet<>();
        Stream<LocalDate> months = MONTH.matcher(words)
                .results()
                .map(WrittenPact::month)
                .flatMap(month -> Stream.of(month.atDay(1), month.atEndOfMonth()));
        Stream<LocalDate> days = DAY.matcher(words).results().map(day -> LocalDate.parse(day.group()));
        Stream.concat(months, days).forEach(day -> marks.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return marks;
    }

    private static YearMonth month(MatchResult loose) {
        return YearMonth.parse(loose.group().substring(0, 7));
    }

    Pact pact() {
        Pact.Builder pact = Pact.builder().id("pact").consent(Pact.Consent.SIGNATURE);
        for (String pledge : List.of("k", "m")) {
            pact.addPledge(Provision.builder()
                    .id(pledge)
                    .text("We support each other.")
                    .build());
        }
        for (String part : words.split(";", -1)) {
            add(pact, part.strip().split("\\s+", -1));
        }
        return pact.build();
    }

    private static void add(Pact.Builder pact, String[] words) {
        switch (words[0]) {
            case "parties" ->
                Arrays.stream(words)
                        .skip(1)
                        .forEach(party ->
                                pact.addParty(Party.builder().actor(party).build()));
            case "consent" -> pact.consent(Pact.Consent.valueOf(words[1].toUpperCase(Locale.ROOT)));
            case "date" -> pact.date(words[1]);
            case "others" -> pact.otherParties(words[1]);
            case "term" -> pact.term(words[1]);
            case "entry" -> pact.entryIntoForce(entry(words));
            case "ending" -> pact.ending(trigger(words, 1));
            case "renewal" -> pact.renewal(renewal(words));
            case "withdrawal" ->
                pact.withdrawal(
                        Withdrawal.builder().notice(Period.parse(words[1])).build());
            case "open" -> pact.accession(accession(words));
            case "signed" -> {
                Signature.Builder signature = Signature.builder();
                signature.party(words[1]);
                if (words.length > 2) {
                    signature.date(words[2]);
                }
                pact.addSignature(signature.build());
            }
            default -> pact.addEvent(event(words));
        }
    }

    private static EntryIntoForce entry(String[] words) {
        EntryIntoForce.Builder entry = EntryIntoForce.builder();
        entry.trigger(trigger(words, 1));
        option(words, "latest").ifPresent(entry::latest);
        return entry.build();
    }

    /** One condition, or two joined by "and" or "or". */
    private static Trigger trigger(String[] words, int from) {
        Trigger first = switch (words[from]) {
            case "all" -> Trigger.allConsented();
            case "count" -> Trigger.count(Integer.parseInt(words[from + 1]));
            case "date" -> Trigger.date(Timeframe.parse(words[from + 1]));
            default -> Trigger.event(words[from + 1]);
        };
        if (words.length <= from + 3) {
            return first;
        }
        Trigger second = trigger(words, from + 3);
        return words[from + 2].equals("and") ? Trigger.allOf(first, second) : Trigger.anyOf(first, second);
    }

    private static Renewal renewal(String[] words) {
        Renewal.Builder renewal = Renewal.builder();
        renewal.kind(words[1].equals("automatic") ? Renewal.Kind.AUTOMATIC : Renewal.Kind.BY_AGREEMENT)
                .period(Period.parse(words[2]));
        option(words, "notice").map(Period::parse).ifPresent(renewal::notice);
        option(words, "times").map(Integer::parseInt).ifPresent(renewal::times);
        return renewal.build();
    }

    private static Accession accession(String[] words) {
        Accession.Builder accession = Accession.builder();
        accession.kind(Accession.Kind.OPEN);
        option(words, "delay").map(Period::parse).ifPresent(accession::delay);
        return accession.build();
    }

    private static PactEvent event(String[] words) {
        PactEvent.Builder event = PactEvent.builder();
        boolean ofPact = Character.isDigit(words[1].charAt(0));
        event.kind(PactEvent.Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')))
                .date(words[ofPact ? 1 : 2]);
        if (words[0].equals("occurred")) {
            event.event(words[1]);
        } else if (!ofPact) {
            event.party(words[1]);
        }
        option(words, "until").ifPresent(event::until);
        option(words, "effective").ifPresent(event::effective);
        option(words, "by").ifPresent(event::successor);
        option(words, "of").map(ElementId::of).ifPresent(event::addRefersTo);
        option(words, "last").map(Boolean::valueOf).ifPresent(event::last);
        return event.build();
    }

    private static Optional<String> option(String[] words, String name) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }
}
