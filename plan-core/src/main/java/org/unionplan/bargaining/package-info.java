/**
 * Bargaining together: collective agreements, clusters of those that open together, demands made in common.
 */
@NullMarked
package org.unionplan.bargaining;

import org.jspecify.annotations.NullMarked;
