package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.shape.DocumentIndex;

/**
 * A condition on things in documents: {@code led by board and due before 2027-06 and not completed and theme youth}.
 *
 * <p>A query names members as documents do, a list also in the singular. A thing is found if its type has every member
 * that decides, and the condition is met; a thing without a value does not meet a comparison and meets its opposite. The
 * guide has the whole language. {@code toString} is the text of a query, fully in parentheses.
 */
public final class Query {

    private final QueryCondition condition;
    private final @Nullable LocalDate day;
    private final @Nullable StatusPolicy policy;

    private Query(QueryCondition condition, @Nullable LocalDate day, @Nullable StatusPolicy policy) {
        this.condition = condition;
        this.day = day;
        this.policy = policy;
    }

    /**
     * Reads a query.
     *
     * @throws UnionplanException if it is not one; the problem has the place and what was expected there
     */
    public static Query parse(String text) {
        return new Query(new QueryParser(Objects.requireNonNull(text, "text")).parse(), null, null);
    }

    /** Things of that type: {@code priority}, {@code metric}, {@code provision}. */
    public static Query ofType(String type) {
        return parse("type " + QueryTokens.quoted(Objects.requireNonNull(type, "type")));
    }

    /** Finds what that actor leads, itself or by leading what is above it; by id, name or acronym. */
    public static Query ledBy(String actor) {
        return new Query(new QueryTests.LedBy(Objects.requireNonNull(actor, "actor")), null, null);
    }

    /** Finds what is due or expires before that period begins, such as {@code 2027-06}. */
    public static Query dueBefore(String period) {
        return parse("due before " + QueryTokens.quoted(Objects.requireNonNull(period, "period")));
    }

    /** Finds what has that status: an element as reported, a metric or a pact as calculated for the day of the query. */
    public static Query status(String word) {
        return parse("status " + QueryTokens.quoted(Objects.requireNonNull(word, "word")));
    }

    /** Finds what has a value in that member, or in a member of a member: {@code targets.due}. */
    public static Query has(String member) {
        return parse("has " + QueryTokens.quoted(Objects.requireNonNull(member, "member")));
    }

    /**
     * Finds what has that value in that member.
     *
     * @param comparison {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code contains}, or for
     *     dates {@code before}, {@code by}, {@code after}, {@code from}, {@code in}
     */
    public static Query member(String member, String comparison, String value) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
        return parse(QueryTokens.quoted(member) + " " + comparison + " " + QueryTokens.quoted(value));
    }

    /** This condition and that one. */
    public Query and(Query other) {
        Objects.requireNonNull(other, "other");
        return joined(new QueryCondition.And(condition, other.condition), other);
    }

    /** This condition or that one. */
    public Query or(Query other) {
        Objects.requireNonNull(other, "other");
        return joined(new QueryCondition.Or(condition, other.condition), other);
    }

    /** The opposite of this condition. */
    public Query not() {
        return new Query(new QueryCondition.Not(condition), day, policy);
    }

    private Query joined(QueryCondition both, Query other) {
        return new Query(both, day == null ? other.day : day, policy == null ? other.policy : policy);
    }

    /** The same condition for that day; what was recorded later does not count. */
    public Query on(LocalDate day) {
        return new Query(condition, Objects.requireNonNull(day, "day"), policy);
    }

    /** The same condition with metrics rated by that policy; by default the standard one. */
    public Query policy(StatusPolicy policy) {
        return new Query(condition, day, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Returns the things in that document that meet the condition, in document order, with their places.
     *
     * @throws UnionplanException if the condition needs a day and the query has none
     */
    public List<DocumentIndex.Node> in(Document document) {
        Objects.requireNonNull(document, "document");
        if (day == null) {
            condition.needsDay().ifPresent(what -> {
                throw new UnionplanException(Message.of("query.day").with("what", what));
            });
        }
        QuerySubject subject = new QuerySubject(document, day, policy);
        return subject.nodes().stream()
                .filter(node -> node.getVia().filter(QueryNames::isValue).isEmpty())
                .filter(node -> condition.test(subject.at(node)) == QueryVerdict.YES)
                .toList();
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
