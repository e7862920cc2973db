package org.unionplan.testkit;

import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.value.Pointer;

/**
 * A document that was changed in one known way, and in no other.
 *
 * @param alteration the way
 * @param before the document as it was
 * @param after the document as it is
 * @param placeBefore the place of what changed as it was, absent for what is new
 * @param placeAfter its place as it is, absent for what is gone
 */
public record PlantedChange(
        Alteration alteration,
        Document before,
        Document after,
        Optional<Pointer> placeBefore,
        Optional<Pointer> placeAfter) {}
