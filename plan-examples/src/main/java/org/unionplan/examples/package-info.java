/** Example documents built in Java, and where the published ones lie. */
@NullMarked
package org.unionplan.examples;

import org.jspecify.annotations.NullMarked;
