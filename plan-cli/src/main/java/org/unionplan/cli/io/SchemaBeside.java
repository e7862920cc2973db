package org.unionplan.cli.io;

import java.nio.file.Files;
import java.nio.file.Path;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentSchema;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;

/** The reference of a new document to the schema in its folder, by which editors find it without any settings. */
final class SchemaBeside {

    private static final String MEMBER = "$schema";

    private SchemaBeside() {}

    /** The document with the reference, if it is a new file beside the schema and has no reference of its own. */
    static Document refer(Document document, Path target) {
        Members members = document.getUnknownMembers();
        if (members.asMap().containsKey(MEMBER)
                || Files.exists(target)
                || !Files.isRegularFile(target.resolveSibling(DocumentSchema.FILE_NAME))) {
            return document;
        }
        return with(members.with(MEMBER, new Datum.Str("./" + DocumentSchema.FILE_NAME)), document);
    }

    private static Document with(Members members, Document document) {
        if (document instanceof StrategicPlan plan) {
            return plan.withUnknownMembers(members);
        }
        if (document instanceof Pact pact) {
            return pact.withUnknownMembers(members);
        }
        if (document instanceof AgreementRegister register) {
            return register.withUnknownMembers(members);
        }
        return ((ProgressReport) document).withUnknownMembers(members);
    }
}
