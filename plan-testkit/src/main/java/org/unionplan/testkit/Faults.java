package org.unionplan.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionplan.document.Document;

/** Documents with exactly one fault. */
public final class Faults {

    private static final int MOST_CHOICES = 1_000;

    private Faults() {}

    /** The faults that can be planted in documents of that kind. */
    public static List<Fault> forKind(Class<? extends Document> kind) {
        return Fault.ALL.stream()
                .filter(fault -> fault.getKinds().stream().anyMatch(each -> each.isAssignableFrom(kind)))
                .toList();
    }

    /** The faults that break the rule of that code. */
    public static List<Fault> forCode(String code) {
        return Fault.ALL.stream().filter(fault -> fault.getCode().equals(code)).toList();
    }

    /** Documents of every kind with every fault that fits them, in every place. */
    public static Arbitrary<PlantedFault> planted() {
        return planted(Documents.any());
    }

    /** Those documents with every fault that fits them, in every place. */
    public static Arbitrary<PlantedFault> planted(Arbitrary<? extends Document> valid) {
        return Combinators.combine(valid, choices(), choices())
                .as((document, which, choice) -> {
                    List<Fault> fitting = Fault.ALL.stream()
                            .filter(fault -> fault.fits(document))
                            .toList();
                    return fitting.get(which % fitting.size()).plant(document, choice);
                })
                .withoutEdgeCases();
    }

    /** Documents of every kind that fault fits, with that fault in every place. */
    public static Arbitrary<PlantedFault> planted(Fault fault) {
        Arbitrary<? extends Document> documents =
                fault.getKinds().size() == 1 ? Documents.of(fault.getKinds().get(0)) : Documents.any();
        return Combinators.combine(documents, choices()).as(fault::plant).withoutEdgeCases();
    }

    private static Arbitrary<Integer> choices() {
        return Arbitraries.integers().between(0, MOST_CHOICES);
    }
}
