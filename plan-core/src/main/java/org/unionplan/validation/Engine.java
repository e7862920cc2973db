package org.unionplan.validation;

import org.unionplan.party.PlanDocument;
import org.unionplan.rule.ValidationReport;

/** Applies rules and constraints to documents of one kind. */
interface Engine {

    ValidationReport validate(PlanDocument document);
}
