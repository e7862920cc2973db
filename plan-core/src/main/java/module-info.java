/** Strategic plans, solidarity pacts and agreement registers: the model, its rules and its calculations. */
module org.unionplan.core {
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.unionplan.bargaining;
    exports org.unionplan.compare;
    exports org.unionplan.metric;
    exports org.unionplan.pact;
    exports org.unionplan.party;
    exports org.unionplan.plan;
    exports org.unionplan.progress;
    exports org.unionplan.rule;
    exports org.unionplan.shape;
    exports org.unionplan.validation;
    exports org.unionplan.value;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.unionplan.value.DecimalExtractor,
            org.unionplan.value.TextExtractor;
}
