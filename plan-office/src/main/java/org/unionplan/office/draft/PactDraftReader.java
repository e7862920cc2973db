package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.document.Document;
import org.unionplan.document.Narrative;
import org.unionplan.document.Recital;
import org.unionplan.office.source.Block;
import org.unionplan.office.source.SourceText;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Finds the place of each block of a text in a pact: before the list of pledges are recitals, its items are pledges, after it
 * are clauses, and at the end are those who signed. Not thread-safe.
 */
final class PactDraftReader {

    private static final Pattern YEAR =
            Pattern.compile("(?i)\\b(?:throughout|durant toute l[\u2019']ann\u00e9e) (20[0-9]{2})\\b");
    private static final Pattern YEARS =
            Pattern.compile("(?i)\\b(?:from|de) (20[0-9]{2}) (?:to|\u00e0) (20[0-9]{2})\\b");

    private final DraftContext context;
    private final Pact.Builder pact;
    private final List<Block> signed = new ArrayList<>();
    private final SignatureReader signatures;
    private boolean hasPledges;
    private boolean isSigned;
    private boolean hasTerm;
    private Provision.Builder open = Provision.builder();
    private boolean isOpen;

    /** True below a heading over clauses that are no pledges. */
    private boolean areClauses;

    PactDraftReader(DraftContext context) {
        this.context = context;
        this.pact = Pact.builder().id(context.ids().getDocument());
        this.signatures = new SignatureReader(context, pact);
    }

    /** Returns the first heading, or the title of the page. */
    static Optional<String> title(SourceText source) {
        return source.getBlocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::oneLine)
                .findFirst()
                .or(source::getTitle);
    }

    Pact.Builder read(List<Block> blocks, Optional<String> title) {
        title.flatMap(this::kind).ifPresent(pact::kind);
        boolean isFirst = true;
        for (Block block : blocks) {
            boolean isTitle = isFirst && block.kind() == Block.Kind.HEADING;
            isFirst &= !isTitle;
            if (!isTitle) {
                block(block);
            }
        }
        endProvision();
        signatures.read(signed);
        context.ids().getActors().forEach(pact::addActor);
        return pact;
    }

    private Optional<Term> kind(String title) {
        DraftWords words = context.words();
        if (words.mentions("pact", title)) {
            return Optional.of(Document.Kind.SOLIDARITY_PACT);
        }
        if (words.mentions("front", title)) {
            return Optional.of(Document.Kind.COMMON_FRONT);
        }
        if (words.mentions("raid", title)) {
            return Optional.of(Document.Kind.NO_RAID_AGREEMENT);
        }
        return words.mentions("cooperation", title)
                ? Optional.of(Document.Kind.COOPERATION_AGREEMENT)
                : Optional.empty();
    }

    private void block(Block block) {
        if (isSigned) {
            signed.add(block);
        } else if (SignatureReader.isOpening(block)) {
            isSigned = true;
            signatures.open(block);
        } else {
            term(block);
            text(block);
        }
    }

    private void text(Block block) {
        switch (block.kind()) {
            case ITEM -> item(block);
            case HEADING -> heading(block);
            case TABLE -> passage(block);
            case PARAGRAPH -> paragraph(block);
        }
    }

    private void item(Block block) {
        HeadingLabel label = HeadingLabel.ofItem(block.text());
        if (block.level() > 1 && isOpen) {
            open.addProvision(
                    provision(label, block.number()).kind(Optional.empty()).build());
            return;
        }
        endProvision();
        hasPledges = true;
        open = provision(label, block.number());
        isOpen = true;
    }

    private Provision.Builder provision(HeadingLabel label, Optional<String> number) {
        Provision.Builder provision = Provision.builder()
                .id(context.ids().make(label.name()))
                .number(number.or(label::number))
                .text(label.name());
        return areClauses ? provision : provision.kind(Provision.Kind.PLEDGE).modality(Provision.Modality.OBLIGATION);
    }

    private void endProvision() {
        if (isOpen) {
            add(open.build());
            isOpen = false;
        }
    }

    private void add(Provision provision) {
        if (areClauses) {
            pact.addClause(provision);
        } else {
            pact.addPledge(provision);
        }
    }

    /** A heading over pledges stays as a passage, since a pact has no place for it. */
    private void heading(Block block) {
        endProvision();
        areClauses = context.words().has("clauses", block.text());
        if (!areClauses) {
            passage(block);
        }
    }

    private void paragraph(Block block) {
        if (block.isNote()) {
            pact.addNarrative(DraftContext.note(block));
            return;
        }
        if (isLabelled(block)) {
            endProvision();
            String rest = block.text().substring(block.lead().length() + 1).strip();
            pact.addNarrative(Narrative.builder()
                    .label(Text.of(block.lead()))
                    .text(Text.of(rest))
                    .build());
            return;
        }
        HeadingLabel label = HeadingLabel.ofItem(block.text());
        if (label.number().isPresent()) {
            endProvision();
            hasPledges = true;
            context.findings().guess("draft.pledge", block.line(), block.text());
            add(provision(label, block.number()).build());
            return;
        }
        if (block.level() > 0 && isOpen) {
            open.addProvision(
                    provision(label, Optional.empty()).kind(Optional.empty()).build());
            return;
        }
        endProvision();
        if (!hasPledges && !context.words().mentions("agree", block.text())) {
            pact.addRecital(Recital.builder().text(block.text()).build());
            return;
        }
        context.findings().guess("draft.clause", block.line(), block.text());
        pact.addClause(Provision.builder()
                .id(context.ids().make(block.oneLine()))
                .text(block.text())
                .build());
    }

    /** Returns true for a paragraph that begins with a label in bold. */
    private static boolean isLabelled(Block block) {
        return block.level() == 0
                && !block.lead().isEmpty()
                && block.text().startsWith(block.lead() + ":")
                && block.text().length() > block.lead().length() + 1;
    }

    private void passage(Block block) {
        context.findings()
                .guess(
                        "draft.passage",
                        block.line(),
                        block.kind() == Block.Kind.TABLE
                                ? String.join(", ", block.rows().get(0).cells())
                                : block.text());
        pact.addNarrative(Narrative.builder()
                .text(Text.of(DraftContext.passage(List.of(block))))
                .build());
    }

    /** Takes the years that a pact is for, in its own words. */
    private void term(Block block) {
        Matcher year = YEAR.matcher(block.text());
        Matcher years = YEARS.matcher(block.text());
        if (hasTerm) {
            return;
        }
        if (year.find()) {
            term(year.group(1) + "-01-01/" + year.group(1) + "-12-31", year.group(), block.line());
        } else if (years.find()) {
            term(years.group(1) + "/" + years.group(2), years.group(), block.line());
        }
    }

    private void term(String notation, String words, int line) {
        hasTerm = true;
        pact.term(Timeframe.parse(notation).withAsWritten(words));
        context.findings().guess("draft.term", line, words);
    }
}
