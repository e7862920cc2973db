package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.catalogue.engine.TunedRules;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.engine.Checklist;
import org.unionplan.rule.engine.TunedRule;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.validation.DocumentValidator;

/** Hibernate Validator on the annotations is the oracle of the engine built in. */
class EngineProperties {

    private static final DocumentValidator BUILT_IN =
            DocumentValidator.builder().accountable().limit(100_000).build();
    private static final DocumentValidator ORACLE = DocumentValidator.builder()
            .accountable()
            .limit(100_000)
            .onBeanValidation()
            .build();

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Provide
    Arbitrary<PlantedFault> planted() {
        return Faults.planted();
    }

    /** Several faults one after another; one may take away what another one needs. */
    @Provide
    Arbitrary<Document> broken() {
        return Combinators.combine(
                        Faults.planted(), Arbitraries.of(Fault.values()).list().ofMaxSize(4))
                .as((first, more) -> {
                    Document document = first.document();
                    for (Fault fault : more) {
                        document = plantedOrSame(fault, document);
                    }
                    return document;
                });
    }

    private static Document plantedOrSame(Fault fault, Document document) {
        try {
            return fault.fits(document) ? fault.plant(document).document() : document;
        } catch (RuntimeException e) {
            // A fault may find nothing left that it could break.
            return document;
        }
    }

    @Property(tries = 100)
    void bothFindTheSameInSoundDocuments(@ForAll("documents") Document document) {
        assertThat(BUILT_IN.validate(document)).isEqualTo(ORACLE.validate(document));
    }

    @Property(tries = 100)
    void bothFindTheSameWithOneFault(@ForAll("planted") PlantedFault planted) {
        assertThat(BUILT_IN.validate(planted.document())).isEqualTo(ORACLE.validate(planted.document()));
    }

    @Property(tries = 100)
    void bothFindTheSameWithManyFaults(@ForAll("broken") Document document) {
        assertThat(BUILT_IN.validate(document)).isEqualTo(ORACLE.validate(document));
    }

    /** A condition says when a rule need not be asked; the answer would be the same. */
    @Property(tries = 100)
    void conditionsSpareQuestionsAndNoFindings(@ForAll("broken") Document document) {
        assertThat(found(document, TunedRules.of(document)))
                .isEqualTo(found(
                        document,
                        TunedRules.of(document).stream().map(TunedRule::untuned).toList()));
    }

    private static final Map<Constraint, Severity> CONSTRAINTS = Arrays.stream(Constraint.values())
            .collect(Collectors.toMap(constraint -> constraint, constraint -> Severity.ERROR));

    private static List<Finding> found(Document document, List<TunedRule> rules) {
        return Checklist.of(DocumentType.shapeOf(document), rules, CONSTRAINTS)
                .run(document, 100_000)
                .getFindings();
    }
}
