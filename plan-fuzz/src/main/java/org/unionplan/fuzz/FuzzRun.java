package org.unionplan.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs Jazzer on one target after the other, each in a process of its own. */
final class FuzzRun {

    private FuzzRun() {}

    /** Takes the seconds for each target, the folder of what is found, the folder of examples, and names of targets. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        FuzzSeeds seeds = new FuzzSeeds(Path.of(args[2]));
        List<String> chosen = List.of(args).subList(3, args.length);
        int worst = 0;
        for (FuzzTarget target : FuzzTarget.values()) {
            if (chosen.isEmpty() || chosen.contains(target.name())) {
                worst = Math.max(worst, run(target, args[0], folder, seeds));
            }
        }
        System.exit(worst);
    }

    private static int run(FuzzTarget target, String seconds, Path folder, FuzzSeeds seeds)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve(target.name()));
        int number = 0;
        for (byte[] seed : seeds.of(target)) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        System.out.println("Fuzzing " + target + " for " + seconds + " s");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dunionplan.fuzz=" + target,
                        "-Xmx1500m",
                        "-cp",
                        System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ""),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=org.unionplan.fuzz.FuzzEntry",
                        "--instrumentation_includes=org.unionplan.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + File.separator + target + "-",
                        "-max_total_time=" + seconds,
                        "-max_len=100000",
                        "-timeout=20",
                        "-rss_limit_mb=4000",
                        corpus.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
