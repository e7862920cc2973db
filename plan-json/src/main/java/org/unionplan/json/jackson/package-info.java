/** Teaches a host's own Jackson mapper to read and write documents. */
@NullMarked
package org.unionplan.json.jackson;

import org.jspecify.annotations.NullMarked;
