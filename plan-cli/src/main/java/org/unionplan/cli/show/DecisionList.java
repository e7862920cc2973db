package org.unionplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.message.Message;

/** The decisions about a document, with their votes. */
final class DecisionList {

    private final Wording wording;
    private final FigureWords figures;
    private final SharedSections shared;

    DecisionList(Wording wording, FigureWords figures, SharedSections shared) {
        this.wording = wording;
        this.figures = figures;
        this.shared = shared;
    }

    void print(List<Decision> decisions, TextLayout layout) {
        if (decisions.isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.decisions");
        for (Decision decision : decisions) {
            list.line(StyledLine.of(shared.by(
                            Wording.capitalized(wording.term(decision.getOutcome())), wording.name(decision.getBody()))
                    + SharedSections.comma(decision.getGrade().map(wording::term))
                    + SharedSections.comma(wording.text(decision.getMeeting()))
                    + SharedSections.comma(wording.when(decision.getDate()))
                    + SharedSections.comma(wording.text(decision.getLevel()))));
            TextLayout inner = list.deeper();
            inner.labelled("label.vote", decision.getVote().map(this::vote));
            inner.labelled("label.about", wording.names(decision.getSubjects()));
            shared.references(decision.getReferences(), inner);
            inner.text(wording.text(decision.getNote()));
        }
    }

    private String vote(Vote vote) {
        List<String> parts = new ArrayList<>();
        figures.quantity(vote.getInFavour()).ifPresent(votes -> parts.add(votes("vote.in-favour", votes)));
        figures.quantity(vote.getAgainst()).ifPresent(votes -> parts.add(votes("vote.against", votes)));
        figures.quantity(vote.getAbstained()).ifPresent(votes -> parts.add(votes("vote.abstained", votes)));
        figures.quantity(vote.getEligible()).ifPresent(votes -> parts.add(votes("vote.eligible", votes)));
        vote.getShareInFavour().ifPresent(share -> parts.add(votes("vote.in-favour", figures.share(share))));
        vote.getThreshold().ifPresent(share -> parts.add(votes("vote.threshold", figures.percent(share))));
        return String.join(", ", parts);
    }

    private String votes(String code, String votes) {
        return wording.say(Message.of(code).with("votes", votes));
    }
}
