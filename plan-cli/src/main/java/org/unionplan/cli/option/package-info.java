/**
 * Options that several commands take, the forms and words they know, and the converters of their values.
 */
@NullMarked
package org.unionplan.cli.option;

import org.jspecify.annotations.NullMarked;
