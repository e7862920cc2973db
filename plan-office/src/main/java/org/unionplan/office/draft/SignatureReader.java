package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.exchange.cell.LooseDates;
import org.unionplan.office.source.Block;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Signature;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * Reads who signed a pact: "Signed on 16 April 2014 in Toronto by:", and below it a name with a post and an organization,
 * on one line or on several. Not thread-safe.
 */
final class SignatureReader {

    private static final String SPACE = "[\\s\\u00a0]";

    /** The line above the names: signed, the day, the place. */
    private static final Pattern SIGNED = Pattern.compile("(?is)(?:this pact (?:is|was) )?(?:signed|sign\u00e9e?|fait)"
            + SPACE + "(.{0,200}?)(?:" + SPACE + "(?:by|par))?[ :.]*");

    private static final Pattern DAY = Pattern.compile(
            "(?is)(?:on|the|le|en date du)" + SPACE + "((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |"
                    + "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?([0-9]{4}-[0-9]{2}-[0-9]{2}|.{6,40}?[0-9]{4}))(.*)");
    private static final Pattern PLACE = Pattern.compile(
            "(?is).*?(?:\\b(?:in|at)\\b|\u00e0)" + SPACE + "((?:the )?((?:city of |la ville de )?[^,]{2,60}?)(?:,"
                    + SPACE + "?([^,]{2,60}?))?),?(?:" + SPACE + "(?:on|le)" + SPACE + ".*)?");
    private static final Pattern ACRONYM =
            Pattern.compile("(?s)(.{4,200}?)" + SPACE + "?\\(([\\p{Lu}0-9&.-]{2,15})\\)");
    private static final Pattern DASH = Pattern.compile(" [-\u2013\u2014] ");
    private static final int LONGEST_LINE = 200;

    private final DraftContext context;
    private final Pact.Builder pact;
    private final Map<String, ElementId> parties = new LinkedHashMap<>();
    private final List<Signature> signatures = new ArrayList<>();
    private Optional<Timeframe> day = Optional.empty();
    private Optional<Place> place = Optional.empty();

    /** The person whose organization is not known yet, with the line of the name. */
    private Optional<Signatory> waiting = Optional.empty();

    /**
     * A name and a post.
     *
     * @param name the name
     * @param post the post, if it is stated
     * @param line the line
     */
    private record Signatory(String name, Optional<String> post, int line) {}

    SignatureReader(DraftContext context, Pact.Builder pact) {
        this.context = context;
        this.pact = pact;
    }

    /** Returns true if a paragraph introduces the names of those who signed. */
    static boolean isOpening(Block block) {
        return block.text().length() <= LONGEST_LINE
                && SIGNED.matcher(block.text()).matches();
    }

    /** Reads the line above the names. */
    void open(Block block) {
        Matcher signed = SIGNED.matcher(block.text());
        if (!signed.matches()) {
            return;
        }
        Matcher date = DAY.matcher(signed.group(1));
        if (date.matches()) {
            day = LooseDates.read(date.group(2).strip(), context.dates())
                    .map(read -> read.withAsWritten(date.group(1).strip()));
            day.ifPresent(pact::date);
        }
        Matcher where = PLACE.matcher(date.matches() && day.isPresent() ? date.group(3) : signed.group(1));
        if (where.matches()) {
            String locality = where.group(2)
                    .replaceFirst("(?i)^(?:city of|la ville de) ", "")
                    .strip();
            place = Optional.of(Place.builder()
                    .locality(locality)
                    .region(Optional.ofNullable(where.group(3)).map(String::strip))
                    .asWritten(where.group(1).strip())
                    .build());
            pact.place(place);
        }
        context.findings().guess("draft.signed", block.line(), block.text());
    }

    /** Reads the names. */
    void read(List<Block> blocks) {
        for (Block block : blocks) {
            List<String> lines = block.kind() == Block.Kind.TABLE
                    ? block.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(String::lines)
                            .toList()
                    : block.text().lines().toList();
            lines.stream()
                    .map(String::strip)
                    .filter(line -> line.chars().anyMatch(Character::isLetter))
                    .forEach(line -> line(line, block.line()));
        }
        endWaiting();
        parties.values()
                .forEach(actor -> pact.addParty(Party.builder().actor(actor).build()));
        signatures.forEach(pact::addSignature);
        if (!signatures.isEmpty()) {
            pact.consent(Pact.Consent.SIGNATURE);
        }
    }

    /** Reads "Name, Post - Organization (ACRONYM)", or one part of it. */
    private void line(String line, int at) {
        Matcher dash = DASH.matcher(line);
        int end = dash.find() ? dash.start() : line.length();
        String person = line.substring(0, end).strip();
        String organization = end < line.length() ? line.substring(dash.end()).strip() : "";
        int comma = person.indexOf(',');
        String post = comma < 0 ? "" : person.substring(comma + 1).strip();
        int second = post.indexOf(',');
        if (organization.isEmpty() && second > 0 && isPost(post.substring(0, second))) {
            organization = post.substring(second + 1).strip();
            post = post.substring(0, second).strip();
        }
        if (isPost(post)) {
            endWaiting();
            waiting = Optional.of(new Signatory(person.substring(0, comma).strip(), Optional.of(post), at));
        } else if (isPost(line) && waiting.isPresent()) {
            waiting = waiting.map(signatory -> new Signatory(signatory.name(), Optional.of(line), signatory.line()));
        } else if (organization.isEmpty() && waiting.isEmpty()) {
            waiting = Optional.of(new Signatory(line, Optional.empty(), at));
        } else if (organization.isEmpty()) {
            sign(line);
        } else {
            endWaiting();
            waiting = Optional.of(new Signatory(person, Optional.empty(), at));
        }
        if (!organization.isEmpty()) {
            sign(organization);
        }
    }

    private boolean isPost(String words) {
        return context.words().has("post", words)
                || (words.indexOf(',') > 0 && context.words().has("post", words.substring(0, words.indexOf(','))));
    }

    /** Takes the signature of the person who waits, for that organization. */
    private void sign(String organization) {
        Signatory signatory = waiting.orElseThrow();
        ElementId party = party(organization);
        signatures.add(Signature.builder()
                .party(party)
                .signatory(signatory.name())
                .title(signatory.post().map(Text::of))
                .date(day)
                .place(place)
                .build());
        context.findings().guess("draft.signatory", signatory.line(), signatory.name(), organization);
        waiting = Optional.empty();
    }

    /** A line without a person is a party; one without an organization cannot be placed. */
    private void endWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        Signatory alone = waiting.get();
        if (alone.post().isPresent()) {
            context.findings().guess("draft.signatory.alone", alone.line(), alone.name());
            pact.addNarrative(DraftContext.narrative(
                    alone.name() + alone.post().map(post -> ", " + post).orElse("")));
        } else {
            ElementId party = party(alone.name());
            signatures.add(
                    Signature.builder().party(party).date(day).place(place).build());
            context.findings().guess("draft.party", alone.line(), alone.name());
        }
        waiting = Optional.empty();
    }

    private ElementId party(String organization) {
        return parties.computeIfAbsent(organization, name -> {
            Matcher acronym = ACRONYM.matcher(name);
            if (!acronym.matches()) {
                return context.ids().actor(name);
            }
            ElementId id = context.ids().make(acronym.group(2));
            pact.addActor(Actor.builder()
                    .id(id)
                    .name(acronym.group(1).strip())
                    .acronym(acronym.group(2))
                    .build());
            return id;
        });
    }
}
