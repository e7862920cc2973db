package org.unionplan.party;

import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members that every document begins and ends with, in the order of their rows. */
public final class DocumentAccess {

    /** How many rows a document begins with. */
    public static final int HEAD = 11;

    private DocumentAccess() {}

    /** Reads what a document begins with. */
    public static void readHead(PlanDocument from, Values to) {
        to.one(from.getFormatVersion());
        to.one(from.getId());
        to.maybe(from.getTitle());
        to.many(from.getAliases());
        to.maybe(from.getSummary());
        to.maybe(from.getKind());
        to.maybe(from.getLanguage());
        to.maybe(from.getRevision());
        to.maybe(from.getContent());
        to.maybe(from.getDate());
        to.maybe(from.getPlace());
    }

    /** Reads what a document ends with. */
    public static void readTail(PlanDocument from, Values to) {
        to.many(from.getNarratives());
        to.many(from.getParticipation());
        to.many(from.getDecisions());
        to.many(from.getDuties());
        to.many(from.getResponsibilities());
        to.many(from.getReferences());
        to.many(from.getActors());
        to.many(from.getExternalIds());
    }

    /**
     * Gives the value of a row at the beginning or the end.
     *
     * @param own how many rows of its own the document has between them
     */
    public static void give(PlanDocumentSteps<?> to, int row, int own, Object value) {
        switch (row < HEAD ? row : row - own) {
            case 0 -> to.formatVersion((FormatVersion) value);
            case 1 -> to.id((ElementId) value);
            case 2 -> to.title((Text) value);
            case 3 -> to.addAlias((Text) value);
            case 4 -> to.summary((Text) value);
            case 5 -> to.kind((Term) value);
            case 6 -> to.language((LanguageTag) value);
            case 7 -> to.revision((Revision) value);
            case 8 -> to.content((Content) value);
            case 9 -> to.date((Timeframe) value);
            case 10 -> to.place((Place) value);
            case 11 -> to.addNarrative((Narrative) value);
            case 12 -> to.addParticipation((Participation) value);
            case 13 -> to.addDecision((Decision) value);
            case 14 -> to.addDuty((Duty) value);
            case 15 -> to.addResponsibility((Responsibility) value);
            case 16 -> to.addReference((Reference) value);
            case 17 -> to.addActor((Actor) value);
            case 18 -> to.addExternalId((ExternalId) value);
            default -> throw new IllegalArgumentException("no row " + row);
        }
    }
}
