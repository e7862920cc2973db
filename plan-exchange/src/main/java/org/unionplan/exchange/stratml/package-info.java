/**
 * Plans in the Strategy Markup Language (StratML), by {@link org.unionplan.exchange.stratml.StratmlFile}.
 *
 * <p>A file is parsed into a tree and recognised by its {@code StratmlVersion}. The tree is brought into the vocabulary and
 * order of {@code StratmlSchema}, the current Part 2, by the classes called {@code ...Repair}, with a finding for each
 * repair. {@code StratmlReader} makes a plan of the repaired tree, with {@code StratmlActors}, {@code StakeholderReader},
 * {@code IndicatorReader} and {@code ResultReader} for its parts. {@code StratmlWriter} and the classes called {@code
 * ...Writer} are the way back. {@code KeptValues} are the members with the prefix {@code stratml:}, for what the model has
 * no place for.
 */
@NullMarked
package org.unionplan.exchange.stratml;

import org.jspecify.annotations.NullMarked;
