package org.unionplan.time;

import java.time.LocalDate;
import org.unionplan.time.IntervalEnd.Dated;
import org.unionplan.time.IntervalEnd.Undated;
import org.unionplan.value.Members;

/**
 * What a timeframe says that is more than one plain day.
 *
 * @param notation the notation as given; empty where the days alone give it back, and where there is none
 * @param asWritten the words of the source, empty if there are none
 */
record TimeframeParts(IntervalEnd first, IntervalEnd last, String notation, String asWritten, Members unknownMembers) {

    /** One day, whose notation follows from it. */
    static TimeframeParts ofDay(LocalDate day) {
        Dated end = new Dated(day, day, EdtfQualifier.STATED);
        return new TimeframeParts(end, end, "", SourceWords.NONE, Members.NONE);
    }

    TimeframeParts withAsWritten(String words) {
        return new TimeframeParts(first, last, notation, words, unknownMembers);
    }

    TimeframeParts withUnknownMembers(Members members) {
        return new TimeframeParts(first, last, notation, asWritten, members);
    }

    /** Whether there is no notation, only words. */
    boolean isInWordsAlone() {
        return first == Undated.UNSTATED;
    }

    /** Whether it says no more than one day does. */
    boolean isPlainDay() {
        return notation.isEmpty() && asWritten.isEmpty() && unknownMembers.isEmpty();
    }

    /** The first day of one that has a first day. */
    LocalDate firstDay() {
        return first.earliest().orElseThrow();
    }
}
