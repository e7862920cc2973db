package org.unionplan.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.exchange.agreement.AgreementImport;
import org.unionplan.testkit.SeededRegisters;

/** Measures the map of expiry days, suggestions of clusters, and reading CSV, for registers of growing size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ExpiryBenchmark {

    private static final int WINDOW = 90;
    private static final long SEED = 1;

    @Param({"1000", "10000", "100000"})
    private int agreements;

    private AgreementRegister register;
    private String list;

    @Setup
    public void generate() {
        register = SeededRegisters.of(agreements, SEED);
        list = AgreementCsv.standard().write(register).text();
        if (suggestions().ranked().isEmpty()) {
            throw new IllegalStateException("nothing opens together");
        }
    }

    @Benchmark
    public List<ExpiryMap.Group> map() {
        return ExpiryMap.of(register)
                .by(ExpiryMap.Grouping.QUARTER, ExpiryMap.Grouping.SECTOR, ExpiryMap.Grouping.EMPLOYER);
    }

    @Benchmark
    public ClusterSuggestions suggestions() {
        return ClusterSuggestions.of(ExpiryMap.of(register), ClusterSuggestions.Criteria.of(WINDOW, 3));
    }

    @Benchmark
    public AgreementImport readList() {
        return AgreementCsv.standard().read(list, register.getId());
    }
}
