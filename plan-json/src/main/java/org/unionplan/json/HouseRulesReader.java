package org.unionplan.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Decimal;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.ValueFormatException;

/** Creates rules from the tree of a file, and findings for its mistakes. Used once. */
final class HouseRulesReader {

    /** Codes of links between documents, which the rules of a single document do not have. */
    private static final List<String> LINK_CODES = List.of(
            "portfolio.document.duplicate",
            "portfolio.link.ambiguous",
            "portfolio.link.circle",
            "portfolio.link.dangling",
            "portfolio.link.report",
            "portfolio.link.target",
            "portfolio.link.type");

    private final byte[] bytes;
    private final List<Finding> findings = new ArrayList<>();
    private final DocumentValidator.HouseRules.Builder rules = DocumentValidator.HouseRules.builder();
    private final SortedMap<String, List<String>> types = DocumentValidator.HouseRules.members();
    private final SortedSet<String> codes = new TreeSet<>(DocumentValidator.HouseRules.codes());
    private Optional<StatusPolicy> statusPolicy = Optional.empty();
    private Optional<String> version = Optional.empty();

    HouseRulesReader(byte[] bytes) {
        this.bytes = bytes;
        codes.addAll(LINK_CODES);
    }

    List<Finding> findings() {
        return findings;
    }

    DocumentValidator.HouseRules rules() {
        return rules.build();
    }

    Optional<StatusPolicy> statusPolicy() {
        return statusPolicy;
    }

    Optional<String> version() {
        return version;
    }

    void read(@Nullable Object tree) {
        if (!(tree instanceof JsonTreeReader.JsonObj file)) {
            expected(Pointer.ROOT, "rules.expected.object");
            return;
        }
        ReadItem all = new ReadItem(file, Pointer.ROOT);
        all.known(
                "formatVersion",
                "type",
                "name",
                "version",
                "profile",
                "grade",
                "silence",
                "limit",
                "require",
                "words",
                "count",
                "languages",
                "statusPolicy",
                "examples");
        if (!all.string("type").equals(Optional.of(HouseRulesFile.TYPE))) {
            expected(Pointer.ROOT.member("type"), "rules.expected.type");
        }
        version = all.string("version");
        all.word("profile", List.of("standard", "accountable"))
                .filter("accountable"::equals)
                .ifPresent(strict -> rules.accountable());
        all.items("grade").forEach(this::grade);
        all.items("silence").forEach(each -> adjust(each, false));
        all.items("limit").forEach(each -> adjust(each, true));
        all.items("require").forEach(this::require);
        all.items("words").forEach(this::words);
        all.items("count").forEach(this::count);
        all.item("languages").ifPresent(this::languages);
        all.item("statusPolicy").ifPresent(this::policy);
        if (findings.stream().noneMatch(each -> each.getSeverity() == Severity.ERROR)) {
            all.items("examples").forEach(this::example);
        }
    }

    private void grade(ReadItem item) {
        item.known("code", "severity", "place", "because");
        Optional<String> code = code(item);
        Optional<Severity> severity = severity(item);
        Optional<String> place = place(item);
        if (severity.isEmpty()) {
            expected(item.at(), "rules.expected.severity");
        } else if (code.isPresent() && place.isPresent()) {
            rules.grade(code.get(), severity.get(), place.get());
        }
    }

    private void adjust(ReadItem item, boolean limit) {
        item.known("code", "place", "because");
        Optional<String> code = code(item);
        Optional<String> place = place(item);
        if (limit && item.string("place").isEmpty()) {
            expected(item.at(), "rules.expected.place");
        } else if (code.isPresent() && place.isPresent()) {
            if (limit) {
                rules.limit(code.get(), place.get());
            } else {
                rules.silence(code.get(), place.get());
            }
        }
    }

    private void require(ReadItem item) {
        item.known("type", "members", "severity", "because");
        Severity severity = severity(item).orElse(Severity.WARNING);
        Optional<String> type = type(item);
        for (String member : item.strings("members")) {
            type.filter(each -> isMember(each, member, item.at().member("members")))
                    .ifPresent(each -> rules.require(each, member, severity));
        }
    }

    private void words(ReadItem item) {
        item.known("type", "member", "words", "severity", "because");
        Severity severity = severity(item).orElse(Severity.WARNING);
        List<String> words = item.strings("words");
        member(item).ifPresent(member -> rules.words(type(item).orElseThrow(), member, words, severity));
    }

    private void count(ReadItem item) {
        item.known("type", "member", "least", "most", "severity", "because");
        Severity severity = severity(item).orElse(Severity.WARNING);
        int least = item.integer("least").orElse(0);
        int most = item.integer("most").orElse(Integer.MAX_VALUE);
        if (least > most) {
            expected(item.at(), "rules.expected.bounds");
            return;
        }
        member(item).ifPresent(member -> rules.count(type(item).orElseThrow(), member, least, most, severity));
    }

    private void languages(ReadItem item) {
        item.known("tags", "severity", "because");
        List<LanguageTag> tags = new ArrayList<>();
        for (String tag : item.strings("tags")) {
            try {
                tags.add(LanguageTag.of(tag));
            } catch (ValueFormatException e) {
                expected(item.at().member("tags"), "rules.expected.language");
            }
        }
        rules.languages(tags, severity(item).orElse(Severity.WARNING));
    }

    private void policy(ReadItem item) {
        item.known("onTrack", "atRisk", "graceDays");
        Optional<Decimal> onTrack = item.decimal("onTrack");
        Optional<Decimal> atRisk = item.decimal("atRisk");
        if (onTrack.isEmpty() || atRisk.isEmpty() || onTrack.get().compareTo(atRisk.get()) >= 0) {
            expected(item.at(), "rules.expected.policy");
            return;
        }
        statusPolicy = Optional.of(StatusPolicy.of(onTrack.get(), atRisk.get())
                .withGraceDays(item.integer("graceDays").orElse(0)));
    }

    /** Tries an example: it must have the findings of the house that it states, as code and place. */
    private void example(ReadItem item) {
        item.known("name", "document", "findings");
        Object document = item.object().members().get("document");
        if (!(document instanceof JsonTreeReader.JsonObj text)) {
            expected(item.at(), "rules.expected.document");
            return;
        }
        Inspection<Document> inspection = DocumentJson.standard()
                .inspect(Arrays.copyOfRange(bytes, text.begin(), text.end()), Document.class)
                .checked(DocumentValidator.builder().house(rules()).build());
        SortedSet<String> actual = new TreeSet<>();
        for (Finding finding : inspection.getReport().getFindings()) {
            actual.add((finding.getCode() + " " + finding.getPointer()).strip());
        }
        SortedSet<String> stated = new TreeSet<>(item.strings("findings"));
        if (!actual.equals(stated)) {
            report(
                    Severity.ERROR,
                    item.at(),
                    Message.of("rules.example")
                            .with("name", item.string("name").orElse(""))
                            .with("stated", shown(stated))
                            .with("actual", shown(actual)));
        }
    }

    private static String shown(SortedSet<String> findings) {
        return findings.isEmpty() ? "-" : String.join(", ", findings);
    }

    private Optional<String> code(ReadItem item) {
        Optional<String> code = item.string("code");
        if (code.isEmpty()) {
            expected(item.at(), "rules.expected.code");
            return code;
        }
        boolean family = codes.stream().anyMatch(each -> each.startsWith(code.get() + "."));
        return codes.contains(code.get()) || family
                ? code
                : unknown("rules.code", code.get(), item.at().member("code"), codes);
    }

    private Optional<String> type(ReadItem item) {
        Optional<String> type = item.string("type");
        if (type.isEmpty()) {
            expected(item.at(), "rules.expected.of-type");
            return type;
        }
        return types.containsKey(type.get())
                ? type
                : unknown("rules.type", type.get(), item.at().member("type"), types.keySet());
    }

    private Optional<String> member(ReadItem item) {
        Optional<String> type = type(item);
        Optional<String> member = item.string("member");
        if (member.isEmpty()) {
            expected(item.at(), "rules.expected.member");
        }
        return member.filter(
                each -> type.isPresent() && isMember(type.get(), each, item.at().member("member")));
    }

    private boolean isMember(String type, String member, Pointer at) {
        List<String> members = types.getOrDefault(type, List.of());
        return members.contains(member)
                || unknown("rules.member", member, at, members).isPresent();
    }

    private Optional<Severity> severity(ReadItem item) {
        List<String> words =
                Arrays.stream(Severity.values()).map(Severity::getKeyword).toList();
        return item.word("severity", words)
                .flatMap(word -> Arrays.stream(Severity.values())
                        .filter(each -> each.getKeyword().equals(word))
                        .findFirst());
    }

    /** The place, or everywhere; empty if it is written wrongly. */
    private Optional<String> place(ReadItem item) {
        String place = item.string("place").orElse("");
        if (!place.isEmpty() && !place.startsWith("/")) {
            expected(item.at().member("place"), "rules.expected.pointer");
            return Optional.empty();
        }
        return Optional.of(place);
    }

    private void expected(Pointer at, String code) {
        report(Severity.ERROR, at, Message.of("rules.value").with("expected", Message.of(code)));
    }

    private Optional<String> unknown(String code, String found, Pointer at, Collection<String> known) {
        report(
                Severity.ERROR,
                at,
                NearestName.of(found, known)
                        .map(near -> Message.of(code + ".near").with("nearest", near))
                        .orElseGet(() -> Message.of(code))
                        .with("found", found));
        return Optional.empty();
    }

    private void report(Severity severity, Pointer at, Message message) {
        findings.add(Finding.of(severity, at, message));
    }

    /** An object in the file and its place. */
    private final class ReadItem {

        private final JsonTreeReader.JsonObj object;
        private final Pointer at;

        private ReadItem(JsonTreeReader.JsonObj object, Pointer at) {
            this.object = object;
            this.at = at;
        }

        private JsonTreeReader.JsonObj object() {
            return object;
        }

        private Pointer at() {
            return at;
        }

        /** A member of one's own has a prefix, as in documents. */
        private void known(String... names) {
            List<String> known = List.of(names);
            for (String name : object.members().keySet()) {
                if (!known.contains(name) && !name.startsWith("x-") && !name.equals("$schema")) {
                    unknown("rules.member", name, at.member(name), known);
                }
            }
        }

        private Optional<String> string(String name) {
            return value(name, String.class, "rules.expected.string");
        }

        private Optional<String> word(String name, List<String> words) {
            return string(name)
                    .filter(word -> words.contains(word)
                            || unknown("rules.word", word, at.member(name), words)
                                    .isPresent());
        }

        private Optional<Decimal> decimal(String name) {
            return value(name, JsonTreeReader.JsonNum.class, "rules.expected.number")
                    .flatMap(number -> {
                        try {
                            return Optional.of(Decimal.parse(number.text()));
                        } catch (ValueFormatException e) {
                            expected(at.member(name), "rules.expected.number");
                            return Optional.empty();
                        }
                    });
        }

        private Optional<Integer> integer(String name) {
            return value(name, JsonTreeReader.JsonNum.class, "rules.expected.integer")
                    .flatMap(number -> {
                        if (number.text().matches("[0-9]{1,9}")) {
                            return Optional.of(Integer.valueOf(number.text()));
                        }
                        expected(at.member(name), "rules.expected.integer");
                        return Optional.empty();
                    });
        }

        private Optional<ReadItem> item(String name) {
            return value(name, JsonTreeReader.JsonObj.class, "rules.expected.object")
                    .map(each -> new ReadItem(each, at.member(name)));
        }

        private List<ReadItem> items(String name) {
            List<ReadItem> items = new ArrayList<>();
            int index = 0;
            for (Object each : list(name)) {
                Pointer place = at.member(name).item(index++);
                if (each instanceof JsonTreeReader.JsonObj item) {
                    items.add(new ReadItem(item, place));
                } else {
                    expected(place, "rules.expected.object");
                }
            }
            return items;
        }

        private List<String> strings(String name) {
            List<String> strings = new ArrayList<>();
            int index = 0;
            for (Object each : list(name)) {
                Pointer place = at.member(name).item(index++);
                if (each instanceof String string) {
                    strings.add(string);
                } else {
                    expected(place, "rules.expected.string");
                }
            }
            return strings;
        }

        private List<?> list(String name) {
            return value(name, List.class, "rules.expected.array")
                    .<List<?>>map(list -> list)
                    .orElse(List.of());
        }

        private <T> Optional<T> value(String name, Class<T> kind, String expected) {
            Map<String, Object> members = object.members();
            Object value = members.get(name);
            if (value != null && !kind.isInstance(value)) {
                expected(at.member(name), expected);
                return Optional.empty();
            }
            return Optional.ofNullable(kind.cast(value));
        }
    }
}
