package org.unionplan.plan;

import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Term;

/** How a document may mark an element. */
public final class Mark {

    /** Not in the plan before. */
    public static final Term NEW = Term.of("new");

    /** Perhaps, if it can be done. */
    public static final Term POTENTIAL = Term.of("potential");

    /** Goes on from before. */
    public static final Term ONGOING = Term.of("ongoing");

    /** First of all. */
    public static final Term URGENT = Term.of("urgent");

    /** All of these words. */
    public static final Vocabulary VOCABULARY = Vocabulary.of("mark of an element", NEW, POTENTIAL, ONGOING, URGENT);

    private Mark() {}
}
