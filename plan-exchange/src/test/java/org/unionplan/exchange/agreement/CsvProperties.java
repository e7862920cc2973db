package org.unionplan.exchange.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.testkit.Documents;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Properties of registers exported as lists and imported again. */
class CsvProperties {

    private static final AgreementCsv CSV = AgreementCsv.standard();

    @Provide
    Arbitrary<AgreementRegister> registers() {
        return Documents.registers();
    }

    /** Text that begins and ends with no space, of what formulas, lists and quotes are made of. */
    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("=+-@;,|\\'\"[]():\t\n ax1\u00e9\uff1d\ud83d\ude00".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(words -> words.replaceAll("\\p{Cs}", "s").strip())
                .filter(words -> !words.isEmpty());
    }

    private static Arbitrary<Optional<Timeframe>> dates() {
        return Arbitraries.of("2027-03-31", "2027-03", "2027?", "2026/2027-06-30", "2027/..", "2027-21")
                .map(Timeframe::parse)
                .flatMap(date ->
                        Arbitraries.of(date, date.withAsWritten("soon (or (so"), Timeframe.ofWords("in 5 weeks")))
                .optional();
    }

    private static Arbitrary<Optional<Quantity>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.of(Quantity.Qualifier.values()),
                        Arbitraries.of("some (few)", "about 260").optional())
                .as((value, qualifier, words) -> Quantity.builder()
                        .value(Decimal.of(value))
                        .qualifier(qualifier)
                        .asWritten(words)
                        .build())
                .optional();
    }

    @Provide
    Arbitrary<CollectiveAgreement> holdable() {
        Arbitrary<String> line = hostile().map(words -> words.replaceAll("\\p{Cntrl}", "_"));
        Arbitrary<CollectiveAgreement.Builder> words = Combinators.combine(
                        hostile().optional(),
                        hostile().optional(),
                        line.map(Term::of).optional(),
                        line.map(Term::of).list().ofMaxSize(3),
                        Combinators.combine(hostile(), figures())
                                .as(CsvProperties::unit)
                                .list()
                                .ofMaxSize(3),
                        Combinators.combine(hostile(), hostile().optional())
                                .as(CsvProperties::place)
                                .list()
                                .ofMaxSize(3),
                        Combinators.combine(Arbitraries.of("file-number", "a:b", "=x"), hostile())
                                .as(ExternalId::of)
                                .list()
                                .ofMaxSize(3))
                .as((title, note, sector, flags, units, places, ids) -> {
                    CollectiveAgreement.Builder agreement = CollectiveAgreement.builder()
                            .id("a")
                            .title(title.map(Text::of))
                            .note(note.map(Text::of))
                            .sector(sector);
                    flags.forEach(agreement::addFlag);
                    units.forEach(agreement::addUnit);
                    places.forEach(agreement::addPlace);
                    ids.forEach(agreement::addExternalId);
                    return agreement;
                });
        return Combinators.combine(words, figures(), dates(), dates(), dates())
                .as((agreement, employees, start, expiry, reopener) -> agreement
                        .employees(employees)
                        .start(start)
                        .expiry(expiry)
                        .reopener(reopener)
                        .employer(ElementId.of("e"))
                        .build());
    }

    private static BargainingUnit unit(String name, Optional<Quantity> employees) {
        return BargainingUnit.builder().name(Text.of(name)).employees(employees).build();
    }

    private static Place place(String locality, Optional<String> region) {
        return Place.builder().locality(locality).region(region).build();
    }

    @Property(tries = 100)
    void whatAListCanHoldComesBackAsItWas(@ForAll("holdable") CollectiveAgreement agreement) {
        AgreementRegister register =
                AgreementRegister.builder().id("r").addAgreement(agreement).build();

        CsvExport export = CSV.write(register);
        AgreementImport back = CSV.read(export.text(), register.getId());

        assertThat(export.report().getFindings()).isEmpty();
        assertThat(back.getRegister()).isEqualTo(register);
    }

    @Property(tries = 100)
    void whateverDoesNotComeBackAsItWasWasToldBefore(@ForAll("registers") AgreementRegister register) {
        CsvExport export = CSV.write(register);
        Map<ElementId, CollectiveAgreement> back =
                CSV.read(export.text(), register.getId()).getRegister().getAgreements().stream()
                        .collect(Collectors.toMap(CollectiveAgreement::getId, Function.identity()));

        for (int i = 0; i < register.getAgreements().size(); i++) {
            CollectiveAgreement agreement = register.getAgreements().get(i);
            Pointer place = Pointer.ROOT.member("agreements").item(i);
            if (export.report().getFindings(place).isEmpty()) {
                assertThat(back.get(agreement.getId())).isEqualTo(agreement);
            }
        }
    }

    @Property(tries = 200)
    void noStretchOfACellBeginsAFormulaAndNoCharacterIsLost(@ForAll("hostile") String text) {
        String guarded = FormulaGuard.guarded(text);

        assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
        assertThat(guarded.strip()).doesNotMatch("(?s)[=+\\-@\uff1d](?![0-9 .,]*+%?\\z).*");
        for (String stretch : List.of(guarded.split("[;\\t|\\r\\n]", -1))) {
            assertThat(stretch.strip()).doesNotMatch("(?s)[=\uff1d].*");
        }
    }

    @Property(tries = 100)
    void anyBytesAtAllAreReadWithoutFailing(@ForAll byte[] bytes) {
        AgreementImport read = CSV.read(bytes, ElementId.of("r"));

        assertThat(read.getRows() - read.getLeftOut())
                .isEqualTo(read.getRegister().getAgreements().size());
    }

    @Property(tries = 100)
    void anyCellsAtAllAreReadWithoutFailing(
            @ForAll("hostile") String employer, @ForAll("hostile") String expiry, @ForAll("hostile") String unit) {
        String list = "Employer,Expiry,Bargaining unit,Employees,Id,City\n"
                + String.join(",", employer, expiry, unit, expiry, employer, unit);

        AgreementImport read = CSV.read(list.getBytes(StandardCharsets.UTF_8), ElementId.of("r"));

        assertThat(read.getRows() - read.getLeftOut())
                .isEqualTo(read.getRegister().getAgreements().size());
    }
}
