package org.unionplan.bargaining;

import org.unionplan.value.Keyword;

/** How an agreement stands on a day. */
public enum AgreementStatus implements Keyword {
    /** It has not begun. */
    UPCOMING,
    /** It is in its term, and nothing of it is open. */
    RUNNING,
    /** A part of it may be bargained, while it lasts. */
    REOPENED,
    /** It has expired, and nothing was settled in its place. */
    EXPIRED,
    /** Its successor was settled. */
    SETTLED,
    /** Nothing tells when it expires. */
    UNDATED;

    /** Whether it is past its opening and unsettled. */
    public boolean isCarriedOver() {
        return this == REOPENED || this == EXPIRED;
    }
}
