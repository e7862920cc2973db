/**
 * The catalogue of document types: {@link org.unionplan.catalogue.DocumentType} has the shape and the rules of each.
 */
@NullMarked
package org.unionplan.catalogue;

import org.jspecify.annotations.NullMarked;
