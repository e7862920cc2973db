/** The pages of the project as HTML, for the profile {@code docs} of the build. */
@NullMarked
package org.unionplan.examples.site;

import org.jspecify.annotations.NullMarked;
