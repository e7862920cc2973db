package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.AgreementStanding;
import org.unionplan.bargaining.ClusterReview;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.bargaining.Opening;
import org.unionplan.document.Document;
import org.unionplan.plan.LocalStrategies;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.time.DateRange;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/** Properties of the calendars of registers and of everything summed up over a document. */
class BargainingProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** Small registers of every oddity, and seeded ones that look like those unions keep. */
    @Provide
    Arbitrary<AgreementRegister> registers() {
        return Arbitraries.oneOf(Documents.registers(), seeded());
    }

    @Provide
    Arbitrary<AgreementRegister> seeded() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.longs())
                .as(SeededRegisters::of);
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(20);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-400, 2_000).map(FIRST::plusDays);
    }

    private static ExpiryMap.EmployeeCount sum(Collection<ExpiryMap.EmployeeCount> parts) {
        return parts.stream().reduce(ExpiryMap.EmployeeCount.NONE, ExpiryMap.EmployeeCount::plus);
    }

    private static Collection<ExpiryMap.EmployeeCount> each(List<Opening> openings) {
        return openings.stream()
                .map(opening -> ExpiryMap.EmployeeCount.of(List.of(opening.getAgreement())))
                .toList();
    }

    @Property(tries = 200)
    void groupsAddUpToWhatTheyAreGroupsOf(
            @ForAll("registers") AgreementRegister register,
            @ForAll ExpiryMap.Grouping outer,
            @ForAll ExpiryMap.Grouping inner) {
        ExpiryMap map = ExpiryMap.of(register);

        assertThat(map.headCount()).isEqualTo(sum(each(map.openings())));
        for (ExpiryMap.Group group : map.by(outer, inner)) {
            assertThat(group.getHeadCount()).isEqualTo(sum(each(group.getOpenings())));
            if (inner.addsUp()) {
                assertThat(sum(group.getGroups().stream()
                                .map(ExpiryMap.Group::getHeadCount)
                                .toList()))
                        .isEqualTo(group.getHeadCount());
            }
        }
        Set<Opening> all = map.by(outer).stream()
                .flatMap(group -> group.getOpenings().stream())
                .collect(Collectors.toSet());
        assertThat(all).isEqualTo(new HashSet<>(map.openings()));
    }

    @Property(tries = 200)
    void whatOpensInAWindowOpensInItsFirstOrItsSecondHalf(
            @ForAll("registers") AgreementRegister register,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 400) int second) {
        ExpiryMap map = ExpiryMap.of(register);
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(1L + second);

        Set<Opening> halves = new HashSet<>(map.opensBetween(from, middle));
        halves.addAll(map.opensBetween(middle.plusDays(1), to));

        assertThat(new HashSet<>(map.opensBetween(from, to))).isEqualTo(halves);
    }

    @Property(tries = 200)
    void whatIsCarriedOverStaysSoUntilItIsSettled(
            @ForAll("registers") AgreementRegister register,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 800) int later) {
        ExpiryMap map = ExpiryMap.of(register);
        List<AgreementStanding> then = map.on(day);
        List<AgreementStanding> now = map.on(day.plusDays(later));

        for (int i = 0; i < then.size(); i++) {
            if (then.get(i).getStatus().isCarriedOver()
                    && !now.get(i).getStatus().isCarriedOver()) {
                assertThat(now.get(i).getStatus().getKeyword()).isEqualTo("settled");
            }
        }
    }

    @Property(tries = 200)
    void everySuggestedWindowHoldsAndNoneIsPartOfAnother(
            @ForAll("registers") AgreementRegister register,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 1, max = 6) int units) {
        ClusterSuggestions found =
                ClusterSuggestions.of(ExpiryMap.of(register), ClusterSuggestions.Criteria.of(days, units));

        for (ClusterSuggestions.Suggestion suggestion : found.ranked()) {
            DateRange window = suggestion.getWindow();
            List<Opening> members = suggestion.members();
            assertThat(window.lengthInDays()).isEqualTo(days);
            assertThat(members)
                    .hasSizeGreaterThan(1)
                    .allMatch(opening -> opening.surelyWithin(window.getFirst(), window.getLast()))
                    .allMatch(opening -> opening.getAgreement().getSettled().isEmpty());
            assertThat(suggestion.getHeadCount()).isEqualTo(sum(each(members)));
            assertThat(suggestion.getUnits())
                    .isGreaterThanOrEqualTo(units)
                    .isEqualTo(members.stream()
                            .mapToInt(opening -> Math.max(
                                    1, opening.getAgreement().getUnits().size()))
                            .sum());
            assertThat(suggestion.getSectors()).isEqualTo((int) members.stream()
                    .flatMap(opening -> opening.getAgreement().getSector().stream())
                    .distinct()
                    .count());
        }
        List<Set<Opening>> sets = found.ranked().stream()
                .<Set<Opening>>map(each -> new HashSet<>(each.members()))
                .toList();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < sets.size(); j++) {
                assertThat(i != j && sets.get(i).containsAll(sets.get(j))).isFalse();
            }
        }
    }

    /** The slow way: look at the window from each first day, and leave out what is part of another. */
    @Property(tries = 100)
    void theSweepFindsWhatLookingAtEveryWindowFinds(
            @ForAll("registers") AgreementRegister register, @ForAll @IntRange(min = 1, max = 200) int days) {
        ExpiryMap map = ExpiryMap.of(register);
        List<Opening> open = map.openings().stream()
                .filter(opening -> opening.getAgreement().getSettled().isEmpty()
                        && opening.getAgreement().getSuccessor().isEmpty())
                .toList();
        Set<LocalDate> starts = new TreeSet<>();
        open.forEach(opening -> opening.getEarliest().ifPresent(starts::add));
        Set<Set<Opening>> expected = new HashSet<>();
        for (LocalDate start : starts) {
            Set<Opening> within = open.stream()
                    .filter(opening -> opening.surelyWithin(start, start.plusDays(days - 1L)))
                    .collect(Collectors.toSet());
            if (within.size() > 1) {
                expected.add(within);
            }
        }
        expected.removeIf(
                one -> expected.stream().anyMatch(other -> other.size() > one.size() && other.containsAll(one)));

        assertThat(ClusterSuggestions.of(map, ClusterSuggestions.Criteria.of(days, 1)).ranked().stream()
                        .map(suggestion -> Set.copyOf(suggestion.members()))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Property(tries = 100)
    void windowsApartHaveNoDayInCommon(
            @ForAll("seeded") AgreementRegister register, @ForAll @IntRange(min = 1, max = 400) int days) {
        List<ClusterSuggestions.Suggestion> apart = ClusterSuggestions.of(
                        ExpiryMap.of(register), ClusterSuggestions.Criteria.of(days, 1))
                .apart();

        for (int i = 0; i < apart.size(); i++) {
            for (int j = i + 1; j < apart.size(); j++) {
                assertThat(apart.get(i).getWindow().overlaps(apart.get(j).getWindow()))
                        .isFalse();
            }
        }
    }

    @Property(tries = 100)
    void reviewsAndMatricesAreMadeOfEveryRegister(
            @ForAll("registers") AgreementRegister register, @ForAll("days") LocalDate day) {
        assertThat(ClusterReview.of(register, day)).hasSameSizeAs(register.getClusters());
        register.getDemandFrameworks().forEach(framework -> {
            DemandMatrix matrix = DemandMatrix.of(register, framework);
            assertThat(matrix.getCells())
                    .hasSize(matrix.getMembers().size() * framework.getDemands().size());
        });
    }

    @Property(tries = 100)
    void aSeededRegisterIsTheSameEveryTimeAndOfTheSizeAskedFor(
            @ForAll @IntRange(max = 200) int size, @ForAll long seed) {
        AgreementRegister register = SeededRegisters.of(size, seed);

        assertThat(register).isEqualTo(SeededRegisters.of(size, seed));
        assertThat(register.getAgreements()).hasSize(size);
        assertThat(register.getAgreements().stream().map(CollectiveAgreement::getId))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void nothingIsOverdueThatWasDoneAndEachFulfilmentCountsOnceForABearer(
            @ForAll("documents") Document document, @ForAll("days") LocalDate day) {
        Accountability books = Accountability.of(document, day.minusYears(1), day);

        for (Accountability.Item item : books.getItems()) {
            switch (item.getStatus()) {
                case DONE -> assertThat(item.getFulfilment()).isPresent();
                case OVERDUE -> assertThat(item.getDue()).isBefore(day).isAfterOrEqualTo(day.minusYears(1));
                case DUE -> assertThat(item.getPeriod().contains(day)).isTrue();
                case UPCOMING -> assertThat(item.getPeriod().getFirst()).isAfter(day);
            }
        }
        document.getDuties()
                .forEach(duty -> duty.bearersAmong(document.getActors())
                        .forEach(bearer -> assertThat(books.items(bearer).stream()
                                        .filter(item -> item.getDuty().equals(duty))
                                        .filter(item -> item.getFulfilment().isPresent())
                                        .count())
                                .isLessThanOrEqualTo(duty.getFulfilments().size()
                                        * document.getDuties().stream()
                                                .filter(duty::equals)
                                                .count())));
    }

    @Property(tries = 200)
    void everyAllocationIsInTheTotalOnceAndEitherExplainedOrNot(@ForAll("plans") StrategicPlan plan) {
        ResourceSummary resources = ResourceSummary.of(plan);

        assertThat(resources.getTotal().getAllocations())
                .isEqualTo(plan.getAllocations().size());
        resources
                .getTotal()
                .getMoney()
                .forEach((currency, sum) -> assertThat(sum)
                        .isEqualTo(plan.getAllocations().stream()
                                .filter(each -> each.getChange().isEmpty())
                                .flatMap(each -> each.getAmount().stream())
                                .filter(amount -> amount.getCurrency().equals(currency))
                                .map(Money::getBounds)
                                .reduce(Quantity.Bounds.ZERO, Quantity.Bounds::plus)));
        assertThat(resources.getGoals()).hasSameSizeAs(plan.getMemberGoals());
        assertThat(resources.getUnexplained())
                .allMatch(each -> each.getGoals().stream()
                        .noneMatch(goal -> plan.getMemberGoals().stream()
                                .anyMatch(known -> known.getId().equals(goal))));
        resources
                .getElements()
                .forEach(each -> assertThat(each.getShared())
                        .isLessThanOrEqualTo(each.getTotal().getAllocations()));
    }

    @Property(tries = 100)
    void aLocalEitherSelectedSomethingOrIsUndecided(@ForAll("plans") StrategicPlan plan) {
        LocalStrategies strategies = LocalStrategies.of(plan);

        assertThat(strategies.getLocals())
                .allMatch(local -> local.getSelected().isEmpty()
                        == strategies.getUndecided().contains(local.getLocal()));
    }
}
