/**
 * Whole documents for people: a tree for each kind of document, and the lists they share.
 */
@NullMarked
package org.unionplan.cli.show;

import org.jspecify.annotations.NullMarked;
