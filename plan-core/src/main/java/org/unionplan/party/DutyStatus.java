package org.unionplan.party;

import org.unionplan.value.Keyword;

/** How something that is owed stands on a day. */
public enum DutyStatus implements Keyword {
    /** It was done. */
    DONE,
    /** It was to be done by an earlier day, and nothing says that it was. */
    OVERDUE,
    /** Its time has come and is not over. */
    DUE,
    /** Its time has not come. */
    UPCOMING
}
