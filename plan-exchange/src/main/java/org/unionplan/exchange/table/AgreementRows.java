package org.unionplan.exchange.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;

/** An agreement of a register. */
record AgreementRows(TableSource source, CollectiveAgreement agreement) {

    static ColumnList<AgreementRows> columns() {
        return new ColumnList<AgreementRows>()
                .text("document", row -> row.source.id())
                .text("id", row -> Optional.of(row.agreement.getId()))
                .text("title", row -> row.agreement.getTitle().map(row.source::text))
                .text("fileNumber", row -> row.agreement.getFileNumber())
                .text("employer", row -> row.agreement.getEmployer())
                .text("employerName", row -> row.agreement.getEmployer().map(row.source::actor))
                .text("union", row -> row.agreement.getUnion())
                .text("unionName", row -> row.agreement.getUnion().map(row.source::actor))
                .texts(
                        "units",
                        row -> row.agreement.getUnits().stream()
                                .map(unit -> row.source.text(unit.getName()))
                                .toList())
                .text("sector", row -> row.agreement.getSector())
                .text("jurisdiction", row -> row.agreement.getJurisdiction())
                .quantity("employees", row -> row.agreement.getEmployees())
                .time("start", row -> row.agreement.getStart())
                .time("expiry", row -> row.agreement.getExpiry())
                .time("reopener", row -> row.agreement.getReopener())
                .time("settled", row -> row.agreement.getSettled())
                .text("successor", row -> row.agreement.getSuccessor())
                .texts("flags", row -> row.agreement.getFlags())
                .text("note", row -> row.agreement.getNote().map(row.source::text));
    }

    static Stream<AgreementRows> of(TableSource source) {
        return source.document() instanceof AgreementRegister register
                ? register.getAgreements().stream().map(agreement -> new AgreementRows(source, agreement))
                : Stream.empty();
    }
}
