/**
 * Strategic plans: values, cornerstones, pillars, priorities and actions, with what they are spent on and what they
 * are called.
 */
@NullMarked
package org.unionplan.plan;

import org.jspecify.annotations.NullMarked;
