/** Strategic plans, solidarity pacts and agreement registers: the model, its rules and its calculations. */
// The modules that engine parts are exported to are compiled later.
@SuppressWarnings("module")
module org.unionplan.core {
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.unionplan.actor;
    exports org.unionplan.bargaining;
    exports org.unionplan.catalogue;
    exports org.unionplan.compare;
    exports org.unionplan.document;
    exports org.unionplan.edit;
    exports org.unionplan.message;
    exports org.unionplan.metric;
    exports org.unionplan.pact;
    exports org.unionplan.pact.timeline;
    exports org.unionplan.plan;
    exports org.unionplan.portfolio;
    exports org.unionplan.progress;
    exports org.unionplan.rule;
    exports org.unionplan.shape;
    exports org.unionplan.time;
    exports org.unionplan.validation;
    exports org.unionplan.value;

    // Engine parts, for the modules of this project and for the provider that runs the constraint on documents. The
    // engine of rules is only for their tests.
    exports org.unionplan.catalogue.engine to
            org.unionplan.json,
            org.unionplan.testkit;
    exports org.unionplan.lexicon to
            org.unionplan.cli,
            org.unionplan.exchange,
            org.unionplan.json,
            org.unionplan.pages;
    exports org.unionplan.rule.engine to
            org.hibernate.validator,
            org.unionplan.json,
            org.unionplan.testkit;
    exports org.unionplan.shape.engine to
            org.unionplan.json,
            org.unionplan.testkit;

    uses org.unionplan.message.Messages.Bundle;
    uses org.unionplan.rule.engine.RuleLookup;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.unionplan.rule.engine.DecimalExtractor,
            org.unionplan.rule.engine.TextExtractor;
    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.lexicon.CoreMessages;
    provides org.unionplan.rule.engine.RuleLookup with
            org.unionplan.catalogue.engine.CatalogueLookup;
}
