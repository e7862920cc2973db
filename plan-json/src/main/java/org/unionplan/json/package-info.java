/**
 * Reads and writes documents as JSON. {@link org.unionplan.json.DocumentJson} is the way in; everything else here is what
 * it returns or throws.
 */
@NullMarked
package org.unionplan.json;

import org.jspecify.annotations.NullMarked;
