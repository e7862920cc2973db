/**
 * Connects the catalogue to the constraint on documents, which is above all types of documents. Not exported.
 */
@NullMarked
package org.unionplan.catalogue.engine;

import org.jspecify.annotations.NullMarked;
