/**
 * A host: a web service that takes plans as the body of a request, has its own validator check them, and answers with
 * what is wrong. Nothing in it is about the rules.
 */
@NullMarked
package org.unionplan.examples.spring;

import org.jspecify.annotations.NullMarked;
