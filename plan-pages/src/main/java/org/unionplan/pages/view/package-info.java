/**
 * The parts of pages: what each template shows, put into words. Not exported.
 *
 * <pre>
 * PageWriter -&gt; Reports -&gt; Section   from a document to the sections of its page
 * PageContext                        what sections share: PageWording, PageFigures, Anchors, FieldReader
 * PlanDocument, ScorecardView, ...       what a template of the same subject shows
 * PageOutput                         where all text of documents is escaped
 * </pre>
 *
 * <p>The templates are in {@code src/main/jte}; classes are generated from them into this package.
 */
@NullMarked
package org.unionplan.pages.view;

import org.jspecify.annotations.NullMarked;
