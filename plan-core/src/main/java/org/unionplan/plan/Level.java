package org.unionplan.plan;

import org.unionplan.value.Keyword;

/** A level of a plan, from its values down to what is done. */
public enum Level implements Keyword {
    /** What the union stands for. */
    CORE_VALUE,
    /** A function or direction the plan rests on. */
    CORNERSTONE,
    /** What supports a cornerstone. */
    PILLAR,
    /** What is to be achieved. */
    PRIORITY,
    /** What is to be done. */
    ACTION
}
