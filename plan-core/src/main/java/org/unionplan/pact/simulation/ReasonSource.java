package org.unionplan.pact.simulation;

import org.unionplan.pact.PactReason;

/** Something that an answer can rest on. The sentence is made on demand, since most reasons are never read. */
@FunctionalInterface
interface ReasonSource {

    PactReason reason(DateInterpretation interpretation);
}
