package org.unionplan.json.codec;

/**
 * Limits of what is written, so that it is read again.
 *
 * @param string the most characters of a string
 * @param depth the most objects and arrays inside each other
 */
public record WritingLimits(int string, int depth) {

    static final WritingLimits NONE = new WritingLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
}
