package org.unionplan.fuzz;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short run of every target, on its seeds and on a few hundred changes of them: always the same ones. */
class FuzzTargetTest {

    private static final int TRIES = 250;
    private static final long SEED = 20_260;

    private final FuzzSeeds seeds = new FuzzSeeds(Path.of("..", "plan-examples"));

    @ParameterizedTest
    @EnumSource
    void keepsItsLaws(FuzzTarget target) throws Exception {
        List<byte[]> inputs = seeds.of(target);
        inputs.forEach(target::run);
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            byte[] input = inputs.get(random.nextInt(inputs.size()));
            target.run(changed(input, random));
        }
    }

    /** Changes, removes or repeats some bytes in one to four places. */
    private static byte[] changed(byte[] input, Random random) {
        byte[] bytes = input.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] = (byte) "{}[]\":,0".charAt(random.nextInt(8));
                case 2 -> {
                    System.arraycopy(bytes, at + length, bytes, at, bytes.length - at - length);
                    bytes = Arrays.copyOf(bytes, bytes.length - length);
                }
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }
}
