package org.unionplan.fuzz;

/** The entry for Jazzer. The property {@code unionplan.fuzz} names the target. */
public final class FuzzEntry {

    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("unionplan.fuzz", "JSON"));

    private FuzzEntry() {}

    /** Jazzer finds this method by its name. */
    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.run(data);
    }
}
