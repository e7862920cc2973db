/**
 * The front door to editing: changes to a document that keep its identifiers and references sound.
 *
 * <p>{@link org.unionplan.edit.DocumentEditor} does each edit whole or takes it back. {@code EditedDocument} carries it
 * out: {@code Destination} finds where a thing goes, {@code Rewriting} makes copies of single things, {@code Replacement}
 * puts them into copies of what they stand in. {@code EditIndex} knows every {@code IdentifiedThing} and what refers to
 * it; {@code ThingContent} reads both from a thing.
 */
@NullMarked
package org.unionplan.edit;

import org.jspecify.annotations.NullMarked;
