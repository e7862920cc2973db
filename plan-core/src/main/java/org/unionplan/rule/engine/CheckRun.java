package org.unionplan.rule.engine;

import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Extensible;

/** One check of one document. Not thread-safe. */
final class CheckRun {

    final DocumentWalk walk;
    final DocumentIds ids;
    final MetTypes met;
    final ReferenceList references = new ReferenceList();
    final FindingList findings;
    final RunContext context;
    private final Checklist checklist;

    CheckRun(Extensible document, Checklist checklist, int limit) {
        this.checklist = checklist;
        this.walk = new DocumentWalk(document, checklist.root);
        this.ids = new DocumentIds(document, checklist.root);
        this.met = new MetTypes(checklist.types);
        this.findings = new FindingList(limit);
        this.context = new RunContext(walk, ids, met, findings);
    }

    ValidationReport run() {
        walk.run(new FirstPass(this, checklist.types.size()));
        ids.completed();
        if (!references.resolve(checklist.filters, ids)) {
            walk.run(new ReferencePass(context));
        }
        context.judge(checklist.ofDocument, walk.document());
        return findings.toReport();
    }
}
