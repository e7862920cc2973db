/**
 * The front door to editing: changes to a document that keep its identifiers unique and its references intact.
 *
 * <p>{@link org.unionplan.edit.DocumentEditor} applies each edit completely or refuses it. {@code EditedDocument}
 * carries it out: {@code Destination} locates the place of a thing, {@code Rewriting} creates copies of single things,
 * {@code Replacement} puts them into copies of the things around them. {@code EditIndex} knows every {@code
 * IdentifiedThing} and the things that refer to it; {@code ThingContent} reads both from a thing.
 *
 * <p>{@link org.unionplan.edit.PlanUpdate} records a progress report in a plan; {@code ReportRecorder} looks up what the
 * report names and collects {@code NewEntries}.
 */
@NullMarked
package org.unionplan.edit;

import org.jspecify.annotations.NullMarked;
