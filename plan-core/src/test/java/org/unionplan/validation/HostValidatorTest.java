package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.actor.Actor;
import org.unionplan.metric.MetricLink;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.RuleGroup;
import org.unionplan.value.Decimal;
import org.unionplan.value.Text;

/** Tests of the view of a host that uses only Bean Validation. */
class HostValidatorTest {

    /** A host's own bean. */
    record Submission(@Valid StrategicPlan plan) {}

    private static final List<Locale> BOTH = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static ValidatorFactory factory(MessageInterpolator interpolator) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory();
    }

    private static ParameterMessageInterpolator withoutExpressions(Locale locale) {
        return new ParameterMessageInterpolator(Set.copyOf(BOTH), locale, context -> locale, true);
    }

    static Stream<ValidatorFactory> hosts() {
        return Stream.of(
                factory(withoutExpressions(Locale.ENGLISH)),
                factory(new ResourceBundleMessageInterpolator(
                        Set.of(), Locale.ENGLISH, context -> Locale.ENGLISH, true)));
    }

    private static Pillar pillar(String id, String name) {
        return Pillar.builder().id(id).name(name).build();
    }

    private static StrategicPlan plan(Pillar... pillars) {
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addPillars(pillars)
                        .build())
                .build();
    }

    private static List<String> violations(Validator validator, Object bean, Class<?>... groups) {
        return validator.validate(bean, groups).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void seesARuleAsAViolationWithPathAndSentence(ValidatorFactory host) {
        assertThat(violations(host.getValidator(), new Submission(plan(pillar("a", "A"), pillar("a", "B")))))
                .containsExactly("plan.cornerstones[0].pillars[1].id: The id \"a\" is already used at"
                        + " /cornerstones/0/pillars/0/id.");
    }

    @Test
    void seesItInFrench() {
        Validator validator = factory(withoutExpressions(Locale.FRENCH)).getValidator();

        assertThat(violations(validator, plan(pillar("a", "A"), pillar("a", "B"))))
                .containsExactly("cornerstones[0].pillars[1].id: L’identifiant «\u00a0a\u00a0» est déjà utilisé à"
                        + " /cornerstones/0/pillars/0/id.");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void seesTheConstraintsOfFieldsInsideOptionalsListsAndOurOwnValues(ValidatorFactory host) {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .title(" ")
                .addAlias("\t")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name(Text.of(""))
                        .addMetric(MetricLink.builder()
                                .metric("c")
                                .weight(Decimal.parse("-0.5"))
                                .build())
                        .build())
                .build();

        assertThat(violations(host.getValidator(), plan))
                .containsExactly(
                        "aliases[0].<list element>: The text is blank.",
                        "cornerstones[0].metrics[0].metric: \"metric\" takes the id of type \"metric\", but \"c\""
                                + " is of type \"cornerstone\".",
                        "cornerstones[0].metrics[0].weight: The number must not be negative.",
                        "cornerstones[0].name: The text is blank.",
                        "title: The text is blank.");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void seesAnItemOfAListAndTheDocumentItself(ValidatorFactory host) {
        Pact pact = Pact.builder()
                .id("pact")
                .addParty(Party.builder().actor("nobody").build())
                .build();

        assertThat(violations(host.getValidator(), pact))
                .containsExactly(
                        "parties: A pact needs at least two parties; this one has 1.",
                        "parties[0].actor: Nothing in the document has the id \"nobody\".");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void refusesOnlyWhatIsBrokenUnlessItAsksForMore(ValidatorFactory host) {
        StrategicPlan doubtful = plan(pillar("a", "Same"), pillar("b", "same"));

        assertThat(violations(host.getValidator(), doubtful)).isEmpty();
        assertThat(violations(host.getValidator(), doubtful, RuleGroup.Warnings.class))
                .containsExactly("cornerstones[0].pillars[1].name: The name \"same\" is already used here by \"a\".");
        assertThat(violations(
                        host.getValidator(), doubtful, Default.class, RuleGroup.Warnings.class, RuleGroup.Advice.class))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void neverTakesTextOfADocumentForATemplate(ValidatorFactory host) {
        String hostile = "${7*7} {id.duplicate} #{7*7} \\{x} $\\{1+1}";
        StrategicPlan plan = StrategicPlan.builder()
                .from(plan(pillar("a", hostile), pillar("b", hostile)))
                .addActor(Actor.builder().id("x").name(hostile).build())
                .addActor(Actor.builder().id("y").name(hostile).build())
                .build();

        assertThat(host.getValidator().validate(plan, RuleGroup.Warnings.class))
                .hasSize(2)
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(message -> assertThat(message).contains('"' + hostile + '"'));
    }
}
