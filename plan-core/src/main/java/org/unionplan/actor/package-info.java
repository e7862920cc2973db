/**
 * Actors and what they are to each other: organizations, bodies and posts with their holders, and the responsibilities
 * they take.
 *
 * <p>The types of this package are immutable and thread-safe, except for builders and where they say otherwise.
 */
@NullMarked
package org.unionplan.actor;

import org.jspecify.annotations.NullMarked;
