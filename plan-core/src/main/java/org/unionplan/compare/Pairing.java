package org.unionplan.compare;

import org.unionplan.value.Keyword;

/** Why a thing of one document and a thing of another are taken for the same, the strongest reason first. */
public enum Pairing implements Keyword {
    /** They are the documents themselves. */
    DOCUMENT,
    /** They have the same identifier in revisions of one document. */
    SAME_ID,
    /** One says that it derives from the other. */
    LINEAGE,
    /** They stand where only one thing can. */
    SAME_PLACE,
    /** They are equal, in lists of the same thing. */
    EQUAL,
    /** They are about the same, in lists of the same thing: the same actor in the same role, the same period. */
    SAME_SUBJECT,
    /** They have the same name under the same thing. */
    SAME_NAME,
    /** They have the same name, which nothing else of their type has, in different places. */
    SAME_NAME_ELSEWHERE,
    /** They say much the same under the same thing. */
    SIMILAR
}
