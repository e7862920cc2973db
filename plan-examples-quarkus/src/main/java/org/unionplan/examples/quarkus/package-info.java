/** A service on Quarkus that takes plans. */
@NullMarked
package org.unionplan.examples.quarkus;

import org.jspecify.annotations.NullMarked;
