/**
 * Archives and the XML in them, before anything is made of them: {@link org.unionplan.office.archive.ZipCheck} knows the
 * kind of an archive and that it does not unfold to more than is allowed, {@link
 * org.unionplan.office.archive.XmlStreams} reads XML without anything outside of it.
 */
@NullMarked
package org.unionplan.office.archive;

import org.jspecify.annotations.NullMarked;
