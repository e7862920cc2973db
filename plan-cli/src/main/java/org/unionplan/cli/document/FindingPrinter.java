package org.unionplan.cli.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.Style;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** Prints findings one a line, the way compilers do, and counts them. Not thread-safe. */
public final class FindingPrinter extends Results {

    private static final Finding.Location START = new Finding.Location(1, 1);

    /** The longest sentence that is printed whole, in code points. */
    private static final int LONGEST_SENTENCE = 1_000;

    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private int files;
    private boolean inLines;
    private long documents;
    private int omitted;
    private long answered;

    public FindingPrinter(Output output, Severity failOn) {
        super(output, failOn);
    }

    /** Prints what was found in that file. */
    @Override
    protected void print(String file, ValidationReport report) {
        files++;
        findings(file, report);
        omitted(file, report.getOmitted());
    }

    @Override
    protected void printPart(String file, ValidationReport report) {
        findings(file, report);
        omitted += report.getOmitted();
    }

    @Override
    protected void printMore(String file, ValidationReport report) {
        findings(file, report);
        omitted(file, report.getOmitted());
    }

    @Override
    protected void end(String file, long number) {
        files++;
        inLines = true;
        documents += number;
        omitted(file, omitted);
        omitted = 0;
    }

    private void omitted(String file, int number) {
        if (number > 0) {
            output().print(TerminalText.escape(file) + ": " + say("report.omitted", number));
        }
    }

    private void findings(String file, ValidationReport report) {
        for (Severity severity : Severity.values()) {
            counts.merge(severity, report.count(severity), Long::sum);
        }
        answered += report.countAnswered();
        String name = TerminalText.escape(file);
        for (Finding finding : report.getFindings()) {
            if (output().isBroken()) {
                return;
            }
            output().print(name + ":" + finding.getLocation().orElse(START) + ": "
                    + output().paint(
                                    style(finding.getSeverity()),
                                    output().say(finding.getSeverity().toMessage()))
                    + finding.getAnswer().map(this::answer).orElse("")
                    + ": " + finding.getCode() + ": "
                    + TerminalText.escape(shortened(output().say(finding.getMessage()))));
        }
    }

    /** Leaves out the middle of a sentence that repeats a long text of the document. */
    private static String shortened(String sentence) {
        if (sentence.codePointCount(0, sentence.length()) <= LONGEST_SENTENCE) {
            return sentence;
        }
        int end = sentence.offsetByCodePoints(0, LONGEST_SENTENCE * 3 / 4);
        int more = sentence.offsetByCodePoints(sentence.length(), -LONGEST_SENTENCE / 4);
        return sentence.substring(0, end) + "\u2026" + sentence.substring(more);
    }

    /** The answer of the document, beside the severity that it takes the weight from. */
    private String answer(Text reason) {
        String words = Wording.oneLine(reason.in(output().languages().toArray(LanguageTag[]::new)));
        return " ("
                + TerminalText.escape(output().say(Message.of("report.answer").with("reason", words))) + ")";
    }

    /** Prints how much was found in how many files. */
    @Override
    public void finish() {
        List<String> parts = new ArrayList<>();
        parts.add(files == 0 ? output().say(Message.of("report.files.none")) : say("report.files", files));
        if (inLines) {
            parts.add(say("report.documents", documents));
        }
        if (files > 0 && answered == 0 && counts.values().stream().allMatch(count -> count == 0)) {
            parts.add(output().say(Message.of("report.nothing")));
        }
        counts.forEach((severity, count) -> {
            if (count > 0) {
                parts.add(say("report." + severity.getKeyword(), count));
            }
        });
        if (answered > 0) {
            parts.add(say("report.answered", answered));
        }
        if (unreadable() > 0) {
            parts.add(say("report.unreadable", unreadable()));
        }
        output().print(String.join(", ", parts));
    }

    private String say(String code, long number) {
        return output().say(Message.of(code).withNumber("count", number));
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case ADVICE -> Style.CYAN;
        };
    }
}
