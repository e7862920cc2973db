package org.unionplan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The first check or the first read of a small plan in a fresh virtual machine, after the machine has started. */
final class FirstUse {

    private FirstUse() {}

    /** Prints the milliseconds of the first use that the argument names, by the clock and of processor time. */
    public static void main(String[] args) {
        Runnable use = use(args[0]);
        SpeedTable.Times times = new SpeedTable.Times(1);
        times.take(0, use);
        System.out.println(times.clock(0) + " " + times.processor(0));
    }

    private static Runnable use(String name) {
        if (name.equals("read")) {
            return new FirstReadBenchmark()::read;
        }
        ColdStartBenchmark check = new ColdStartBenchmark();
        check.build();
        return check::builtIn;
    }

    /** Prints the row of the {@link SpeedTable} for a first use, measured in that many machines. */
    static void print(String use, String goal, int machines) {
        double[] clock = new double[machines];
        double[] processor = new double[machines];
        for (int machine = 0; machine < machines; machine++) {
            String[] times = measure(use).strip().split(" ", -1);
            clock[machine] = Double.parseDouble(times[0]);
            processor[machine] = Double.parseDouble(times[1]);
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| first %s | %.0f ms | %.0f ms | %.0f ms | | %s |",
                use,
                SpeedTable.median(clock),
                SpeedTable.fastest(clock),
                SpeedTable.median(processor),
                goal));
    }

    private static String measure(String use) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Process machine = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), FirstUse.class.getName(), use)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream out = machine.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.US_ASCII);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
