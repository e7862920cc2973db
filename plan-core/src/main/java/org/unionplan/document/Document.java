package org.unionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.actor.Responsibility;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.engine.DocumentRules;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.DisplayName;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.SharedTail;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * A whole document: a strategic plan, a pact or an agreement register, with what every document shares.
 *
 * <p>The id is the same in every revision of a document.
 */
@DocumentRules
@DocumentRules(value = RuleGroup.WARNINGS, groups = RuleGroup.Warnings.class)
@DocumentRules(value = RuleGroup.ADVICE, groups = RuleGroup.Advice.class)
@DocumentRules(value = RuleGroup.ACCOUNTABLE, groups = RuleGroup.Accountable.class)
public interface Document extends Extensible {

    /** The version of the format the document was written for. */
    @DefaultsTo("CURRENT")
    FormatVersion getFormatVersion();

    /** The identifier of the document, the same in every revision. */
    ElementId getId();

    /** The title of the document. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getTitle();

    /** Other names of the document. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAliases();

    /** A short description of the content. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSummary();

    /** The kind of document. */
    @WordsOf(Kind.class)
    Optional<Term> getKind();

    /** The language of wordings that carry none. */
    Optional<LanguageTag> getLanguage();

    /** The language whose wording prevails where wordings differ. */
    Optional<LanguageTag> getAuthoritativeLanguage();

    /** The terms of use: a licence, or a statement of copyright. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getRights();

    /** The revision of the document. */
    Optional<@Valid Revision> getRevision();

    /** The extent to which it has the content of its source. */
    Optional<Content> getContent();

    /** The date of publication or conclusion. */
    Optional<Timeframe> getDate();

    /** The place of publication or conclusion. */
    Optional<@Valid Place> getPlace();

    /** Passages with a label or a purpose, such as a message or the context. */
    @SharedTail
    List<@Valid Narrative> getNarratives();

    /** The ways in which people took part in making the document. */
    List<@Valid Participation> getParticipation();

    /** The decisions of bodies about the document. */
    List<@Valid Decision> getDecisions();

    /** Duties of actors to report, review or meet. */
    List<@Valid Duty> getDuties();

    /** The actors responsible for the whole. */
    List<@Valid Responsibility> getResponsibilities();

    /** References to other documents and things. */
    List<@Valid Reference> getReferences();

    /** The actors that it names. */
    List<@Valid Actor> getActors();

    /** Identifiers in other systems. */
    List<@Valid ExternalId> getExternalIds();

    /** Answers to findings, such as a contradiction in the source. */
    List<@Valid FindingAnswer> getAnswers();

    /** An answer to a finding: that something is as published, or otherwise right. Errors cannot be answered. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"code", "about"})
    interface FindingAnswer extends Extensible, WithFindingAnswer {

        /** The code of the finding, such as plan.count. */
        @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
        String getCode();

        /** The thing it is about, by its id or by a JSON Pointer; all findings of that code if absent. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getAbout();

        /** The reason. */
        @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
        Text getReason();

        /** Returns the description of this type: its properties in document order. */
        static Shape<FindingAnswer> shape() {
            return FindingAnswerShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds an answer; code and reason are required. */
        final class Builder extends ImmutableFindingAnswer.Builder implements FindingAnswerSteps {

            Builder() {
                FindingAnswerSteps.setDefaults(this);
            }
        }
    }

    /** The extent to which a document has the content of its source. */
    enum Content implements Keyword {
        /** All of the source, so that its totals and counts can be checked. */
        WHOLE,
        /** A part of the source, so that absence means nothing. */
        EXCERPT
    }
    /** Kinds of documents, as they call themselves. */
    final class Kind {

        /** The plan of a union for several years. */
        public static final Term STRATEGIC_PLAN = Term.of("strategic-plan");

        /** The positions of a group of members. */
        public static final Term PLATFORM = Term.of("platform");

        /** The next actions of an actor. */
        public static final Term ACTION_PLAN = Term.of("action-plan");

        /** The work that an actor intends to do in a period. */
        public static final Term WORK_PLAN = Term.of("work-plan");

        /** An agreement of unions or others to act together. */
        public static final Term SOLIDARITY_PACT = Term.of("solidarity-pact");

        /** An agreement of unions to bargain together. */
        public static final Term COMMON_FRONT = Term.of("common-front");

        /** An agreement of unions not to recruit each other's members. */
        public static final Term NO_RAID_AGREEMENT = Term.of("no-raid-agreement");

        /** An agreement of unions to work together. */
        public static final Term COOPERATION_AGREEMENT = Term.of("cooperation-agreement");

        /** An agreement of unions to merge or to found a joint body. */
        public static final Term MERGER_AGREEMENT = Term.of("merger-agreement");

        /** A list of collective agreements with their expiry dates. */
        public static final Term EXPIRY_MAP = Term.of("expiry-map");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "kind of document",
                STRATEGIC_PLAN,
                PLATFORM,
                ACTION_PLAN,
                WORK_PLAN,
                SOLIDARITY_PACT,
                COMMON_FRONT,
                NO_RAID_AGREEMENT,
                COOPERATION_AGREEMENT,
                MERGER_AGREEMENT,
                EXPIRY_MAP);

        private Kind() {}
    }
}
