package org.unionplan.value;

import java.io.Serializable;

/**
 * Something that carries members the model does not know through reading, editing and writing.
 *
 * <p>Everything that does can be serialized by Java too, for hosts that send documents from one machine to another with
 * the same version of this library; whatever is kept belongs in JSON.
 */
public interface Extensible extends Serializable {

    /** The members that the model does not know. */
    Members getUnknownMembers();
}
