/** Tests of a tool that keeps plans, on JUnit 6, with the test kit of the library. */
@NullMarked
package org.unionplan.examples.junit6;

import org.jspecify.annotations.NullMarked;
