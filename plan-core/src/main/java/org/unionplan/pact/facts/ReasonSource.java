package org.unionplan.pact.facts;

import org.unionplan.pact.PactReason;

/** Something that an answer can rest on. The reason is made on demand, since most are never read. */
@FunctionalInterface
public interface ReasonSource {

    PactReason reason();
}
