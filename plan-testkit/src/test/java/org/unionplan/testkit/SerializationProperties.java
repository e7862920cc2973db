package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.document.Document;
import org.unionplan.metric.Metric;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.Severity;
import org.unionplan.time.Recurrence;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;

/** A program on many machines sends documents, validators and reports from one to another. */
class SerializationProperties {

    private final DocumentValidator validator = DocumentValidator.standard();

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 200)
    void documentsArriveAsTheyWere(@ForAll("documents") Document document) {
        Document arrived = sent(document);

        assertThat(arrived).isEqualTo(document).hasSameHashCodeAs(document);
        assertThat(validator.validate(arrived)).isEqualTo(validator.validate(document));
    }

    @Property(tries = 100)
    void reportsAndValidatorsArriveAsTheyWere(@ForAll("documents") Document document) {
        DocumentValidator chosen = DocumentValidator.builder()
                .accountable()
                .silence("plan.empty")
                .grade("plan.term.missing", Severity.ERROR)
                .limit(3)
                .build();

        assertThat(sent(chosen).validate(document)).isEqualTo(chosen.validate(document));
        assertThat(sent(chosen.validate(document))).isEqualTo(chosen.validate(document));
    }

    @Example
    void aRuleOfOnesOwnArrivesIfItsCheckCan() {
        DocumentValidator own = DocumentValidator.builder()
                .rule(Rule.advice("house.metric.source", Metric.class, "No source.", new NoSource()))
                .build();
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .title("Plan")
                .addMetric(metric -> metric.id("members").name("Members"))
                .build();

        assertThat(sent(own).validate(plan).getFindings("house.metric.source")).hasSize(1);
    }

    @Example
    void nothingUnknownIsNothingUnknownOnTheOtherSide() {
        assertThat(sent(Members.NONE)).isSameAs(Members.NONE);
        assertThat(sent(Members.NONE).isEmpty()).isTrue();
    }

    @Example
    void aRecurrenceKeepsTheDayItIsCountedFrom() {
        Recurrence counted = Recurrence.parse("R/P2Y").countedFrom(LocalDate.of(2021, 9, 1));

        assertThat(sent(counted).occurrences(LocalDate.of(2021, 1, 1), LocalDate.of(2030, 1, 1)))
                .isEqualTo(counted.occurrences(LocalDate.of(2021, 1, 1), LocalDate.of(2030, 1, 1)));
    }

    @Example
    void deepDataArrives() {
        Datum deep = Datum.of(1);
        for (int i = 0; i < 200; i++) {
            deep = new Datum.Obj(Members.NONE.with("in", deep));
        }
        Members members = Members.NONE.with("deep", deep).with("list", new Datum.Arr(List.of(deep, Datum.of("a"))));

        assertThat(sent(members)).isEqualTo(members);
    }

    private static final class NoSource implements Rule.Check<Metric>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public void check(Metric subject, RuleContext context) {
            context.report(Pointer.ROOT);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T sent(T object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ObjectOutputStream(bytes).writeObject(object);
            return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
