/**
 * The engine that runs rules over documents. Exported only to the modules of this project and to the
 * provider that runs the constraint on documents.
 *
 * <ul>
 *   <li><b>Declaring.</b> A file of rules is an enum of {@code DeclaredRule}s, each with a
 *       {@code RuleDeclaration}. {@code TunedRule} is a rule with its {@code RuleTuning}: the properties a
 *       subject must have and the references it filters.
 *   <li><b>Preparing.</b> {@code Checklist} determines, once for each type of document, the
 *       {@code TypeChecks} of every type in it: rules, constraints, and the properties to follow.
 *   <li><b>Running.</b> {@code CheckRun} moves a {@code DocumentWalk} over the document. {@code FirstPass}
 *       collects {@code DocumentIds} and references and runs the rules that {@code DueRulesCache} has for the
 *       properties present; {@code ReferencePass} runs those about references if one is suspicious. Rules see a
 *       {@code RunContext} and report to a {@code FindingList}.
 *   <li><b>Bean Validation.</b> {@code DocumentRules} is the constraint on documents;
 *       {@code DocumentRulesValidator} runs it with the rules that {@code RuleLookup} finds.
 * </ul>
 */
@NullMarked
package org.unionplan.rule.engine;

import org.jspecify.annotations.NullMarked;
