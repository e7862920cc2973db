package org.unionplan.value;

/** Something that carries members the model does not know through reading, editing and writing. */
public interface Extensible {

    /** The members the model does not know, none if there are none. */
    Members getUnknownMembers();
}
