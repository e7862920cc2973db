package org.unionplan.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.TextTable;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.portfolio.JointProgress;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Decimal;

/** The roll-up of the plans of locals, for people or as JSON. */
public final class RollUpOutput {

    private static final int NAMES = 36;
    private static final int FIGURES = 10;

    private final JointProgress rollUp;
    private final Output output;
    private final Wording wording;

    public RollUpOutput(JointProgress rollUp, Output output) {
        this.rollUp = rollUp;
        this.output = output;
        this.wording = Wording.of(rollUp.getPlan(), output);
    }

    public void text() {
        TextLayout layout = new TextLayout(output);
        layout.heading(output.say(Message.of("rollup.heading")
                .with("plan", wording.name(rollUp.getPlan().getId()))
                .with("day", rollUp.getDay())));
        layout.gap();
        List<List<TextTable.TextCell>> rows = new ArrayList<>();
        rows.add(row(rollUp.getTotal(), 0));
        rollUp.getLines().forEach(line -> rows.add(row(line, line.getDepth() + 1)));
        TextTable.printGrid(
                layout,
                TextTable.Column.left(NAMES),
                TextTable.Column.right(FIGURES),
                List.of(
                        cell(output.say(Message.of("rollup.locals"))),
                        cell(output.say(Message.of("rollup.coverage"))),
                        cell(output.say(Message.of("rollup.own"))),
                        cell(output.say(Message.of("rollup.plans")))),
                rows);
        layout.gap();
        layout.labelled(
                "rollup.missing",
                rollUp.getMissing().isEmpty() ? output.say(Message.of("none")) : wording.names(rollUp.getMissing()));
    }

    private List<TextTable.TextCell> row(JointProgress.Line line, int depth) {
        return List.of(
                cell("  ".repeat(depth) + wording.name(line.getTarget())),
                cell(percent(line.getRollUp().getProgress())),
                cell(percent(line.getRollUp().getCoverage())),
                cell(percent(line.getOwnProgress())),
                cell(Integer.toString(line.getContributors().size())));
    }

    private static TextTable.TextCell cell(String text) {
        return TextTable.TextCell.of(text);
    }

    private String percent(Optional<Decimal> share) {
        return share.map(new FigureWords(wording)::part).orElse("-");
    }

    public static void json(JointProgress rollUp, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("plan", rollUp.getPlan().getId());
        tree.put("asOf", rollUp.getDay());
        tree.put("total", line(rollUp.getTotal()));
        tree.put("lines", rollUp.getLines().stream().map(RollUpOutput::line).toList());
        tree.put("missing", rollUp.getMissing());
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private static Map<String, Object> line(JointProgress.Line line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", line.getTarget());
        tree.put("depth", line.getDepth());
        tree.put("ownProgress", line.getOwnProgress().<Object>map(each -> each).orElse(Optional.empty()));
        figures(line.getRollUp(), tree);
        List<Object> contributors = new ArrayList<>();
        for (JointProgress.Contributor each : line.getContributors()) {
            Map<String, Object> contributor = new LinkedHashMap<>();
            contributor.put("plan", each.getPlan());
            contributor.put("elements", each.getElements());
            figures(each.getRollUp(), contributor);
            contributors.add(contributor);
        }
        tree.put("contributors", contributors);
        return tree;
    }

    private static void figures(Scorecard.RollUp rollUp, Map<String, Object> tree) {
        tree.put("progress", rollUp.getProgress().<Object>map(each -> each).orElse(Optional.empty()));
        tree.put("coverage", rollUp.getCoverage().<Object>map(each -> each).orElse(Optional.empty()));
        tree.put("measured", rollUp.getMeasured());
        tree.put("unmeasured", rollUp.getUnmeasured());
    }
}
