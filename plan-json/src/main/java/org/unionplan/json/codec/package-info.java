/**
 * How the format is read and written along the shapes of the model. Not exported: hosts use
 * {@link org.unionplan.json.DocumentJson} or {@link org.unionplan.json.jackson.UnionplanModule}.
 */
@NullMarked
package org.unionplan.json.codec;

import org.jspecify.annotations.NullMarked;
