/**
 * Actors and what they are to each other: organizations, bodies and posts with their holders, and the responsibilities
 * they take.
 */
@NullMarked
package org.unionplan.actor;

import org.jspecify.annotations.NullMarked;
