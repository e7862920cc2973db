package org.unionplan.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.unionplan.rule.Accountable;
import org.unionplan.rule.Advice;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Warnings;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.DisplayName;
import org.unionplan.shape.describe.SharedTail;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * A whole document: a strategic plan, a pact or an agreement register, with what every document shares.
 *
 * <p>The id is the same in every revision of a document. Immutable and thread-safe.
 */
@DocumentRules
@DocumentRules(value = RuleGroup.WARNINGS, groups = Warnings.class)
@DocumentRules(value = RuleGroup.ADVICE, groups = Advice.class)
@DocumentRules(value = RuleGroup.ACCOUNTABLE, groups = Accountable.class)
public interface PlanDocument extends Extensible {

    /** The version of the format the document was written for. */
    @DefaultsTo("CURRENT")
    FormatVersion getFormatVersion();

    /** The identifier of the document, the same in every revision. */
    ElementId getId();

    /** What the document is called. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getTitle();

    /** Other names it goes by. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getAliases();

    /** What it is about. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSummary();

    /** What it calls itself. */
    @WordsOf(DocumentKind.class)
    Optional<Term> getKind();

    /** The language of wordings that carry none. */
    Optional<LanguageTag> getLanguage();

    /** Which wording of the document this is. */
    Optional<@Valid Revision> getRevision();

    /** How much of its source it carries. */
    Optional<Content> getContent();

    /** When it was published or concluded. */
    Optional<Timeframe> getDate();

    /** Where it was published or concluded. */
    Optional<@Valid Place> getPlace();

    /** Labelled passages. */
    @SharedTail
    List<@Valid Narrative> getNarratives();

    /** Who took part in making it. */
    List<@Valid Participation> getParticipation();

    /** What bodies decided about it. */
    List<@Valid Decision> getDecisions();

    /** What it obliges actors to report, review or hold. */
    List<@Valid Duty> getDuties();

    /** Who answers for the whole. */
    List<@Valid Responsibility> getResponsibilities();

    /** What it refers to. */
    List<@Valid Reference> getReferences();

    /** Everyone it speaks of. */
    List<@Valid Actor> getActors();

    /** What other systems call it. */
    List<@Valid ExternalId> getExternalIds();

    /** The shape of this kind of document. */
    Shape<? extends PlanDocument> documentShape();

    /** The rules of this kind of document. */
    List<Rule<?>> rules();
}
