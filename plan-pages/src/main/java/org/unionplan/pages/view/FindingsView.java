package org.unionplan.pages.view;

import java.util.List;
import java.util.Optional;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;

/** The findings about a document, on top of its page. */
final class FindingsView {

    private static final int MOST = 100;

    private final PageWording wording;
    private final ValidationReport report;

    private FindingsView(ValidationReport report, PageWording wording) {
        this.wording = wording;
        this.report = report;
    }

    /** The section, if there are findings. */
    static Optional<Section> section(ValidationReport report, PageWording wording) {
        FindingsView view = new FindingsView(report, wording);
        return report.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "-findings", wording.say("page.findings"), out -> JtefindingsGenerated.render(out, out, view)));
    }

    PageWording wording() {
        return wording;
    }

    List<FindingRow> rows() {
        return report.first(MOST).getFindings().stream().map(this::row).toList();
    }

    /** The number of findings that are not listed, empty if all are. */
    String omitted() {
        int more = report.first(MOST).getOmitted();
        return more == 0 ? "" : wording.count("page.findings.more", more);
    }

    private FindingRow row(Finding finding) {
        String place = finding.getLocation()
                .map(at -> at.toString())
                .orElseGet(() -> finding.getPointer().toString());
        return new FindingRow(
                finding.getSeverity().getKeyword(),
                wording.begin(wording.word(finding.getSeverity())),
                wording.say(finding.getMessage()),
                wording.raw(place.isEmpty() ? "/" : place));
    }

    /** A finding in words. */
    record FindingRow(String kind, String severity, String sentence, String place) {}
}
