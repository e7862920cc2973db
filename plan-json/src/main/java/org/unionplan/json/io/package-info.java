/** Files that are written whole or not at all. Exported to the project's own modules only. */
@NullMarked
package org.unionplan.json.io;

import org.jspecify.annotations.NullMarked;
