package org.unionplan.validation;

import org.unionplan.document.Document;
import org.unionplan.rule.ValidationReport;

/** Applies rules and constraints to documents of one kind. */
interface Engine {

    ValidationReport validate(Document document);
}
