package org.unionplan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/**
 * Registers of any size that look like those unions keep: a few large employers and many small ones, most dates exact
 * and some loose, some figures with a qualifier and some missing, some agreements settled, some that can be reopened.
 * The same size and seed give the same register, on every machine.
 */
public final class SeededRegisters {

    private static final LocalDate FIRST_EXPIRY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 1_461;
    private static final int AGREEMENTS_FOR_EACH_EMPLOYER = 8;
    private static final int AGREEMENTS_FOR_EACH_UNION = 20;
    private static final List<String> TOWNS = List.of("Ashford", "Birch Lake", "Cold Harbour", "Dunmore", "Eastvale");
    private static final List<Term> FLAGS = List.of(
            CollectiveAgreement.Flag.FIRST_AGREEMENT,
            CollectiveAgreement.Flag.ARBITRATION,
            CollectiveAgreement.Flag.EXTENDED);

    private static final List<Quantity.Qualifier> QUALIFIERS = List.of(
            Quantity.Qualifier.APPROXIMATE,
            Quantity.Qualifier.AT_LEAST,
            Quantity.Qualifier.MORE_THAN,
            Quantity.Qualifier.AT_MOST,
            Quantity.Qualifier.LESS_THAN);

    private final Random random;
    private final int size;

    private SeededRegisters(int size, long seed) {
        this.random = new Random(seed);
        this.size = size;
    }

    /**
     * A register of so many agreements.
     *
     * @param agreements at least 0
     * @param seed distinguishes registers of one size
     */
    public static AgreementRegister of(int agreements, long seed) {
        if (agreements < 0) {
            throw new IllegalArgumentException("a register has at least 0 agreements, not " + agreements);
        }
        return new SeededRegisters(agreements, seed).register();
    }

    private AgreementRegister register() {
        int employers = Math.max(1, size / AGREEMENTS_FOR_EACH_EMPLOYER);
        int unions = Math.max(1, size / AGREEMENTS_FOR_EACH_UNION);
        AgreementRegister.Builder register = AgreementRegister.builder()
                .id("seeded-register")
                .title("A register of " + size + " agreements")
                .language(LanguageTag.of("en"))
                .asOf("2026-11-01");
        for (int i = 0; i < size; i++) {
            register.addAgreement(agreement(i, skewed(employers), skewed(unions)));
        }
        for (int i = 0; i < employers; i++) {
            register.addActor(actor("employer-" + i, "Employer No. " + i, Actor.Kind.EMPLOYER));
        }
        for (int i = 0; i < unions; i++) {
            register.addActor(actor("local-" + i, "Local " + i, Actor.Kind.LOCAL));
        }
        return register.build();
    }

    private static Actor actor(String id, String name, Term kind) {
        return Actor.builder().id(id).name(name).kind(kind).build();
    }

    /** A number below that one, small ones much more often. */
    private int skewed(int below) {
        return Math.min(random.nextInt(below), random.nextInt(below));
    }

    private boolean inOneOf(int times) {
        return random.nextInt(times) == 0;
    }

    private CollectiveAgreement agreement(int number, int employer, int union) {
        LocalDate last = FIRST_EXPIRY.plusDays(random.nextInt(DAYS));
        LocalDate first = last.minusYears(2L + random.nextInt(4)).plusDays(1);
        CollectiveAgreement.Builder agreement = CollectiveAgreement.builder()
                .id("agreement-" + number)
                .employer(ElementId.of("employer-" + employer))
                .union(ElementId.of("local-" + union))
                .sector(CollectiveAgreement.Sector.VOCABULARY
                        .getTerms()
                        .get(employer
                                % CollectiveAgreement.Sector.VOCABULARY
                                        .getTerms()
                                        .size()))
                .jurisdiction(
                        inOneOf(12)
                                ? CollectiveAgreement.Jurisdiction.FEDERAL
                                : CollectiveAgreement.Jurisdiction.PROVINCIAL)
                .addExternalId(ExternalId.of("file-number", "F-" + (100_000 + number)));
        int units = inOneOf(4) ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < units; i++) {
            agreement.addUnit(
                    BargainingUnit.builder().name("Unit " + (char) ('A' + i)).build());
        }
        int places = inOneOf(6) ? 2 : 1;
        for (int i = 0; i < places; i++) {
            agreement.addPlace(Place.builder()
                    .locality(TOWNS.get((employer + i) % TOWNS.size()))
                    .region("Ontario")
                    .build());
        }
        if (!inOneOf(15)) {
            agreement.employees(employees());
        }
        dates(agreement, first, last);
        if (inOneOf(9)) {
            agreement.addFlag(FLAGS.get(random.nextInt(FLAGS.size())));
        }
        return agreement.build();
    }

    private Quantity employees() {
        int count = 5 + skewed(60) * skewed(60);
        Quantity.Qualifier qualifier =
                inOneOf(6) ? QUALIFIERS.get(random.nextInt(QUALIFIERS.size())) : Quantity.Qualifier.EXACT;
        return Quantity.builder().value(Decimal.of(count)).qualifier(qualifier).build();
    }

    private void dates(CollectiveAgreement.Builder agreement, LocalDate first, LocalDate last) {
        agreement.start(Timeframe.of(first));
        if (inOneOf(40)) {
            return;
        }
        boolean loose = inOneOf(25);
        agreement.expiry(loose ? Timeframe.parse(last.toString().substring(0, 7)) : Timeframe.of(last));
        if (inOneOf(10)) {
            agreement.reopener(Timeframe.of(last.minusYears(1)));
        }
        if (last.getYear() == FIRST_EXPIRY.getYear() && !inOneOf(4)) {
            agreement.settled(Timeframe.of(last.plusDays(30L + random.nextInt(200))));
        }
    }
}
