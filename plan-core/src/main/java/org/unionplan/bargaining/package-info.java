/**
 * Bargaining together: collective agreements, clusters of those that open together, demands made in common;
 * and what follows from them: {@link org.unionplan.bargaining.ExpiryMap}, {@link
 * org.unionplan.bargaining.ClusterSuggestions}, {@link org.unionplan.bargaining.ClusterReview}, {@link
 * org.unionplan.bargaining.DemandMatrix}.
 */
@NullMarked
package org.unionplan.bargaining;

import org.jspecify.annotations.NullMarked;
