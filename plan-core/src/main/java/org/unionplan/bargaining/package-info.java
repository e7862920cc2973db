/**
 * Collective agreements and bargaining together.
 *
 * <p>The model: an {@link org.unionplan.bargaining.AgreementRegister} has {@link
 * org.unionplan.bargaining.CollectiveAgreement}s of {@link org.unionplan.bargaining.BargainingUnit}s, {@link
 * org.unionplan.bargaining.BargainingCluster}s of {@link org.unionplan.bargaining.ClusterMember}s, and {@link
 * org.unionplan.bargaining.DemandFramework}s of {@link org.unionplan.bargaining.Demand}s, taken over by {@link
 * org.unionplan.bargaining.Adoption}s.
 *
 * <p>The front doors, each over a register:
 * <ul>
 *   <li>{@link org.unionplan.bargaining.ExpiryMap}: when each agreement opens ({@link org.unionplan.bargaining.Opening}), how
 *       it stands on a day ({@link org.unionplan.bargaining.AgreementStanding}), and head counts (added up by {@code
 *       Census}).
 *   <li>{@link org.unionplan.bargaining.ClusterSuggestions}: who could bargain together; {@code WindowSweep} moves a window
 *       over an expiry map.
 *   <li>{@link org.unionplan.bargaining.ClusterReview}: what became of the chosen clusters; made by {@code ClusterReviewer}
 *       from the expiry map and the demand matrices.
 *   <li>{@link org.unionplan.bargaining.DemandMatrix}: which members adopted which demands, and whose figures keep to the
 *       floors ({@code DemandFloor}); made by {@code DemandAdoptions}.
 * </ul>
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.bargaining;

import org.jspecify.annotations.NullMarked;
