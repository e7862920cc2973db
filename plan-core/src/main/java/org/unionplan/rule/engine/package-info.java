/**
 * The engine that runs rules over documents. Not exported.
 */
@NullMarked
package org.unionplan.rule.engine;

import org.jspecify.annotations.NullMarked;
