/**
 * Lists of codes and words that several packages look up, dates as messages, and the ASCII letters and digits of the
 * standards. Not exported.
 */
@NullMarked
package org.unionplan.lexicon;

import org.jspecify.annotations.NullMarked;
