package org.unionplan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The first check or the first read of a small plan in a fresh virtual machine, after the machine has started. */
final class FirstUse {

    private FirstUse() {}

    /** Prints the milliseconds of the first use that the argument names. */
    public static void main(String[] args) {
        Runnable use = use(args[0]);
        long start = System.nanoTime();
        use.run();
        System.out.println((System.nanoTime() - start) / 1e6);
    }

    private static Runnable use(String name) {
        if (name.equals("read")) {
            return new FirstReadBenchmark()::read;
        }
        ColdStartBenchmark check = new ColdStartBenchmark();
        check.build();
        return check::builtIn;
    }

    /** Prints a row of the {@link SpeedTable} for each first use, measured in that many machines. */
    static void print(int machines) {
        print("check", "60 ms", machines);
        print("read", "110 ms", machines);
    }

    private static void print(String use, String goal, int machines) {
        double[] times = DoubleStream.generate(() -> measure(use))
                .limit(machines)
                .sorted()
                .toArray();
        System.out.println(String.format(
                Locale.ROOT, "| first %s | %.0f ms | %.0f ms | | | %s |", use, times[machines / 2], times[0], goal));
    }

    private static double measure(String use) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Process machine = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), FirstUse.class.getName(), use)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream out = machine.getInputStream()) {
                return Double.parseDouble(new String(out.readAllBytes(), StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
