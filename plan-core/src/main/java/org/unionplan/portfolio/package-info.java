/**
 * Many documents as one. {@link org.unionplan.portfolio.Portfolio} finds documents by id and address, follows the links
 * between them and checks these. It is made of {@linkplain org.unionplan.portfolio.Portfolio.Card cards}, which hold what
 * links need and nothing more, so that a hundred thousand documents need not be kept.
 *
 * <p>{@code CardWalk} makes the card of a document; {@code PortfolioIndex} resolves the names in links; {@code
 * PortfolioCheck} judges documents and links, with {@code LinkCircles} for circles.
 *
 * <p>{@link org.unionplan.portfolio.Query} finds things in documents: {@code QueryParser} reads its text, cut by
 * {@code QueryTokens}, into a {@code QueryCondition}; {@code QueryTests} are the conditions about one thing, the {@code
 * QuerySubject}, each with a {@code QueryVerdict}.
 *
 * <p>{@link org.unionplan.portfolio.ActorPacts} are found by {@code ActorPactsFinder} with {@code ActorRelations};
 * {@link org.unionplan.portfolio.JointProgress} is calculated by {@code PlanRollUp}.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.portfolio;

import org.jspecify.annotations.NullMarked;
