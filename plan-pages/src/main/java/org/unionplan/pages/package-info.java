/**
 * Documents and what is calculated from them as pages: HTML files that need no script, no other file and no network.
 *
 * <pre>
 * DocumentPage   a document as a page; PageReport names the parts it can have
 * ComparisonPage what changed from one document to another
 * IndexPage      a list of documents with links to their pages
 * PageTheme      colours and font
 * </pre>
 *
 * <p>Every type of this package is immutable and thread-safe. PageFigures come from the front doors of the core; a page
 * calculates none.
 */
@NullMarked
package org.unionplan.pages;

import org.jspecify.annotations.NullMarked;
