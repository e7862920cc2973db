package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * One of several arbitraries, the first being the simplest: a value of another one shrinks to a value of the first
 * before it is made smaller itself, so that whole branches of a document go at once.
 *
 * <p>jqwik's own choice gives the same values, but fifty times slower where choices contain choices: it looks up the
 * generator of what it chose each time, makes the value anew whenever it is asked for it, and tries simpler
 * alternatives last. Here a generator is made once.
 */
final class Choice<T> implements Arbitrary<T> {

    /** More than a value of the first alternative is away from the simplest one. */
    private static final long FURTHER = 1_000_000_000L;

    private final List<Arbitrary<T>> alternatives;

    /** In how many of ten cases it is not the first; -1 if all are alike. */
    private final int timesOutOfTen;

    private final Map<Integer, RandomGenerator<T>> made = new ConcurrentHashMap<>();

    private Choice(List<Arbitrary<T>> alternatives, int timesOutOfTen) {
        this.alternatives = alternatives;
        this.timesOutOfTen = timesOutOfTen;
    }

    /** Returns only that arbitrary. */
    static <T> Arbitrary<T> only(Arbitrary<? extends T> arbitrary) {
        return new Choice<>(List.of(widened(arbitrary)), -1);
    }

    /** One of those, all equally often. */
    @SafeVarargs
    static <T> Arbitrary<T> of(Arbitrary<? extends T>... alternatives) {
        List<Arbitrary<T>> widened = new ArrayList<>();
        for (Arbitrary<? extends T> alternative : alternatives) {
            widened.add(widened(alternative));
        }
        return new Choice<>(widened, -1);
    }

    /** Chooses the second in that many of ten cases, otherwise the first. */
    static <T> Arbitrary<T> of(Arbitrary<? extends T> usual, int timesOutOfTen, Arbitrary<? extends T> other) {
        return new Choice<>(List.of(widened(usual), widened(other)), timesOutOfTen);
    }

    private static <T> Arbitrary<T> widened(Arbitrary<? extends T> arbitrary) {
        return arbitrary.map(value -> value);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> known = made.get(genSize);
        if (known == null) {
            known = make(genSize);
            made.put(genSize, known);
        }
        return known;
    }

    /** The same: without edge cases, see {@link Values}. */
    @Override
    public RandomGenerator<T> generator(int genSize, boolean withEdgeCases) {
        return generator(genSize);
    }

    private RandomGenerator<T> make(int genSize) {
        List<RandomGenerator<T>> generators = alternatives.stream()
                .map(alternative -> alternative.generator(genSize, false))
                .toList();
        return random -> {
            int index = index(random);
            Shrinkable<T> chosen = generators.get(index).next(random);
            long seed = random.nextLong();
            return index == 0
                    ? chosen
                    : new Other<>(chosen, () -> generators.get(0).next(new Random(seed)));
        };
    }

    private int index(Random random) {
        if (timesOutOfTen < 0) {
            return random.nextInt(alternatives.size());
        }
        return random.nextInt(10) < timesOutOfTen ? 1 : 0;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    /** A value that is not of the first alternative, and one that is. */
    private record Other<T>(Shrinkable<T> chosen, Supplier<Shrinkable<T>> simpler) implements Shrinkable<T> {

        @Override
        public T value() {
            return chosen.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    Stream.of(simpler).map(Supplier::get),
                    chosen.shrink().map(smaller -> new Other<>(smaller, simpler)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(FURTHER).append(chosen.distance());
        }
    }
}
