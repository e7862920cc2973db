/**
 * Teaches mappers of Jackson 2 to read and write the types of the library. {@link
 * org.unionplan.jackson2.UnionplanJackson2Module} is the twin of {@link org.unionplan.json.jackson.UnionplanModule}; both
 * hand tokens to the same codec and get them from it.
 */
@NullMarked
package org.unionplan.jackson2;

import org.jspecify.annotations.NullMarked;
