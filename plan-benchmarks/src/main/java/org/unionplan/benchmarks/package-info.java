/** Benchmarks of reading, writing and checking; each class measures one thing beside the alternatives to it. */
@NullMarked
package org.unionplan.benchmarks;

import org.jspecify.annotations.NullMarked;
