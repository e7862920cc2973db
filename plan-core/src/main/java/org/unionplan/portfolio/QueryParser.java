package org.unionplan.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.Evaluation;
import org.unionplan.pact.PactStatus;
import org.unionplan.plan.StatusUpdate;

/** Reads the text of a query. Used once. */
final class QueryParser {

    /** More conditions within each other are no query that a person wrote. */
    private static final int DEEPEST = 100;

    private static final String STATUS = "status";

    private static final int LONGEST = 10_000;

    private final String text;
    private final List<QueryTokens.QueryToken> tokens;
    private final QueryNames names = new QueryNames();
    private int next;
    private int depth;

    QueryParser(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw new UnionplanException(Message.of("query.long").withNumber("most", LONGEST));
        }
        QueryTokens.openQuote(text).ifPresent(place -> {
            throw new UnionplanException(Message.of("query.quote").withNumber("place", place));
        });
        this.tokens = QueryTokens.of(text);
    }

    QueryCondition parse() {
        QueryCondition condition = alternatives();
        if (next < tokens.size()) {
            throw unexpected(Message.of("query.expected.end"));
        }
        return condition;
    }

    private QueryCondition alternatives() {
        QueryCondition condition = all();
        while (accept("or")) {
            condition = new QueryCondition.Or(condition, all());
        }
        return condition;
    }

    private QueryCondition all() {
        QueryCondition condition = one();
        while (accept("and")) {
            condition = new QueryCondition.And(condition, one());
        }
        return condition;
    }

    private QueryCondition one() {
        if (++depth > DEEPEST) {
            throw new UnionplanException(Message.of("query.deep").withNumber("most", DEEPEST));
        }
        QueryCondition condition;
        if (accept("not")) {
            condition = new QueryCondition.Not(one());
        } else if (accept("(")) {
            condition = alternatives();
            if (!accept(")")) {
                throw unexpected(Message.of("query.expected.close"));
            }
        } else {
            condition = test();
        }
        depth--;
        return condition;
    }

    private QueryCondition test() {
        if (next == tokens.size() || tokens.get(next).isQuoted()) {
            throw unexpected(Message.of("query.expected.condition"));
        }
        if (accept("led")) {
            if (!accept("by")) {
                throw unexpected(Message.of("query.expected.by"));
            }
            return new QueryTests.LedBy(word(Message.of("query.expected.actor")));
        }
        if (accept("binds")) {
            return new QueryTests.Binds(word(Message.of("query.expected.actor")));
        }
        if (accept("type")) {
            return type();
        }
        if (accept("has")) {
            return new QueryTests.Has(path());
        }
        if (accept(STATUS)) {
            return status();
        }
        if (statuses().contains(tokens.get(next).text())) {
            return new QueryTests.Status(tokens.get(next++).text());
        }
        return comparison();
    }

    private static boolean isEndOfTest(QueryTokens.QueryToken token) {
        return token.is("and") || token.is("or") || token.is(")");
    }

    private QueryCondition type() {
        skip("=", "is");
        QueryTokens.QueryToken word = peek();
        String type = word(Message.of("query.expected.type"));
        if (!names.types().contains(type)) {
            throw unknown("query.type", type, word, names.types());
        }
        return new QueryTests.OfType(type);
    }

    private QueryCondition status() {
        boolean negated = accept("!=");
        if (!negated) {
            skip("=", "is");
        }
        QueryTokens.QueryToken word = peek();
        String status = word(Message.of("query.expected.status"));
        if (!statuses().contains(status)) {
            throw unknown("query.status", status, word, statuses());
        }
        QueryCondition condition = new QueryTests.Status(status);
        return negated ? new QueryCondition.Not(condition) : condition;
    }

    private static SortedSet<String> statuses() {
        SortedSet<String> words = new TreeSet<>();
        StatusUpdate.Status.VOCABULARY.getTerms().forEach(each -> words.add(each.toString()));
        Arrays.stream(Evaluation.Status.values()).forEach(each -> words.add(each.getKeyword()));
        Arrays.stream(PactStatus.values()).forEach(each -> words.add(each.getKeyword()));
        return words;
    }

    private QueryCondition comparison() {
        boolean due = accept("due");
        boolean progress = !due && accept("progress");
        List<String> path = due || progress ? List.of() : path();
        QueryTokens.QueryToken at = peek();
        Optional<QueryOperator> given = at.isQuoted() ? Optional.empty() : QueryOperator.of(at.text());
        given.ifPresent(operator -> next++);
        QueryOperator operator = given.orElse(QueryOperator.IS);
        QueryTokens.QueryToken right = peek();
        QueryValue value = QueryValue.of(word(Message.of("query.expected.value")));
        if ((operator.needsDate() || due) && !value.isDate()) {
            throw expected(Message.of("query.expected.date"), right);
        }
        if (operator.needsOrder() && !value.isNumber() && !value.isDate()) {
            throw expected(Message.of("query.expected.number"), right);
        }
        if (progress && (!value.isNumber() || operator.needsDate())) {
            throw expected(Message.of("query.expected.progress"), right);
        }
        if (due) {
            return new QueryTests.Due(operator, value);
        }
        return progress ? new QueryTests.Progress(operator, value) : new QueryTests.QueryMember(path, operator, value);
    }

    private List<String> path() {
        QueryTokens.QueryToken at = peek();
        List<String> path = new ArrayList<>();
        for (String name : word(Message.of("query.expected.member")).split("\\.", -1)) {
            path.add(names.member(name).orElseThrow(() -> unknown("query.member", name, at, memberWords())));
        }
        return List.copyOf(path);
    }

    private SortedSet<String> memberWords() {
        SortedSet<String> known = new TreeSet<>(names.members());
        known.addAll(List.of("due", "led", STATUS, "progress", "binds", "type", "has"));
        known.addAll(statuses());
        return known;
    }

    /** The next word or quoted text. */
    private String word(Message expected) {
        QueryTokens.QueryToken token = peek();
        boolean isWord = token.isQuoted()
                || (!token.text().isEmpty() && "()=<>!".indexOf(token.text().charAt(0)) < 0 && !isEndOfTest(token));
        if (!isWord) {
            throw expected(expected, token);
        }
        next++;
        return token.text();
    }

    private boolean accept(String word) {
        boolean there = next < tokens.size() && tokens.get(next).is(word);
        next += there ? 1 : 0;
        return there;
    }

    private void skip(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return;
            }
        }
    }

    /** The next part; an empty one behind the end. */
    private QueryTokens.QueryToken peek() {
        return next < tokens.size() ? tokens.get(next) : new QueryTokens.QueryToken("", false, text.length() + 1);
    }

    private UnionplanException unexpected(Message expected) {
        return expected(expected, peek());
    }

    private static UnionplanException expected(Message expected, QueryTokens.QueryToken found) {
        Message problem = found.text().isEmpty() && !found.isQuoted()
                ? Message.of("query.expected.at-end")
                : Message.of("query.expected").with("found", found.text());
        return new UnionplanException(problem.with("expected", expected).withNumber("place", found.place()));
    }

    private static UnionplanException unknown(
            String code, String found, QueryTokens.QueryToken at, SortedSet<String> known) {
        Message problem = NearestName.of(found, new ArrayList<>(known))
                .map(near -> Message.of(code + ".near").with("nearest", near))
                .orElseGet(() -> Message.of(code));
        return new UnionplanException(problem.with("found", found).withNumber("place", at.place()));
    }
}
